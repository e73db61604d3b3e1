import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

async function alertsOf(clinic: Clinic, item: { id: string }, kind?: string) {
  const query = kind === undefined ? '' : `&kind=${kind}`;
  const { status, body } = await clinic.as('nurse').get(`/alerts?limit=200${query}`);
  expect(status).toBe(200);
  return body.items.filter((alert: { itemId: string }) => alert.itemId === item.id);
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describeOnBothEngines('Alerts', (clinic) => {
  test('tell what is expired and what will be, by the warning days of the item', async () => {
    const item = await clinic.item();
    const early = await clinic.item({ expiryWarningDays: 90 });
    const old = await clinic.receive(item, { expiresOn: day(-1) });
    const soon = await clinic.receive(item, { expiresOn: day(30) });
    await clinic.receive(item, { expiresOn: day(31) });
    const far = await clinic.receive(early, { expiresOn: day(90) });
    expect(await alertsOf(clinic, item)).toMatchObject([
      {
        kind: 'expired',
        severity: 'now',
        lotId: old.lotId,
        placeId: clinic.room,
        placeKind: 'location',
        quantity: 10,
      },
      { kind: 'expiring', severity: 'week', lotId: soon.lotId },
    ]);
    expect(await alertsOf(clinic, early)).toMatchObject([{ kind: 'expiring', lotId: far.lotId }]);
    await clinic.as('admin').put('/settings/expiryWarningDays', { value: 29 });
    expect(await alertsOf(clinic, item, 'expiring')).toEqual([]);
    await clinic.as('admin').put('/settings/expiryWarningDays', { value: 30 });
  });

  test('tell an open container before its time ends, and after', async () => {
    const item = await clinic.item({ inUseHours: 100 });
    const { body } = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: inHours(-500),
      lines: [{ itemId: item.id, lotNumber: 'T', expiresOn: day(300), containers: 3 }],
    });
    const { lotId } = body.lines[0];
    const open = async (openedAt: string | null) => {
      const vial = { id: newId(), lotId, locationId: clinic.room, openedAt };
      expect((await clinic.as('nurse').post('/containers', vial)).status).toBe(201);
      return vial.id;
    };
    const past = await open(inHours(-101));
    const ending = await open(inHours(-80));
    await open(inHours(-70));
    expect(await alertsOf(clinic, item)).toMatchObject([
      { kind: 'in-use-expired', severity: 'now', placeId: past, placeKind: 'container' },
      { kind: 'in-use-ending', severity: 'today', placeId: ending },
    ]);
    await clinic.as('nurse').post(`/containers/${past}/discard`, { reason: 'Too old' });
    expect(await alertsOf(clinic, item, 'in-use-expired')).toEqual([]);
  });

  test('count only usable stock as there', async () => {
    const item = await clinic.item({ reorderPoint: 20, reorderUpTo: 40 });
    expect(await alertsOf(clinic, item)).toMatchObject([
      { kind: 'low', severity: 'now', quantity: 0, lotId: null, placeKind: null },
    ]);
    await clinic.receive(item, { expiresOn: day(-5), containers: 5 });
    const held = await clinic.receive(item, { containers: 5 });
    expect(await alertsOf(clinic, item, 'low')).toEqual([]);
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'turbid' });
    expect(await alertsOf(clinic, item, 'low')).toMatchObject([{ severity: 'now', quantity: 0 }]);
    await clinic.receive(item, { containers: 2 });
    expect(await alertsOf(clinic, item, 'low')).toEqual([]);
    await clinic.log([{ itemId: item.id, quantity: 0.001 }]);
    expect(await alertsOf(clinic, item, 'low')).toMatchObject([
      { severity: 'today', quantity: 19.999 },
    ]);
  });

  test('tell what is held, by itself or by its place', async () => {
    const item = await clinic.item();
    const lot = await clinic.receive(item);
    const fridge = await clinic.location({ kind: 'fridge' });
    await clinic.receive(item, { locationId: fridge.id });
    await clinic.as('nurse').post(`/lots/${lot.lotId}/hold`, { reason: 'turbid' });
    const broken = { held: true, reason: 'Too warm' };
    await clinic.as('admin').patch(`/locations/${fridge.id}`, broken);
    expect(await alertsOf(clinic, item)).toMatchObject([
      { kind: 'held', lotId: lot.lotId },
      { kind: 'location-held', placeId: fridge.id },
    ]);
  });

  test('come page by page, and of one kind when it is asked for', async () => {
    const item = await clinic.item();
    for (const days of [-3, -2, 3, 4]) await clinic.receive(item, { expiresOn: day(days) });
    const ids: string[] = [];
    let cursor = '';
    do {
      const { body } = await clinic.as('auditor').get(`/alerts?limit=3${cursor}`);
      ids.push(...body.items.map((alert: object) => JSON.stringify(alert)));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(ids).size).toBe(ids.length);
    const { body } = await clinic.as('auditor').get('/alerts?kind=expired&limit=200');
    expect(new Set(body.items.map((alert: { kind: string }) => alert.kind))).toEqual(
      new Set(['expired']),
    );
    expect((await clinic.as('auditor').get('/alerts?kind=bad')).status).toBe(422);
  });
});
