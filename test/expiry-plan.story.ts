import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines, type Line } from './harness/clinic.js';
import { supplier } from './harness/purchasing.js';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Receives containers of an item eight weeks ago; answers the lot. */
async function kept(
  clinic: Clinic,
  item: { readonly id: string },
  { locationId = clinic.room, supplierId, ...line }: LineOfReceipt,
): Promise<{ readonly lotId: string }> {
  const { status, body } = await clinic.as('nurse').post('/receipts', {
    id: newId(),
    locationId,
    ...(supplierId && { supplierId }),
    receivedAt: daysAgo(56),
    lines: [{ itemId: item.id, lotNumber: `K-${newId()}`, ...line }],
  });
  expect(status).toBe(201);
  return body.lines[0];
}

interface LineOfReceipt {
  readonly containers: number;
  readonly expiresOn: string;
  readonly unitCost?: number;
  readonly locationId?: string;
  readonly supplierId?: string;
}

/** Uses so much in each of the last seven weeks. */
async function usedWeekly(clinic: Clinic, line: Line, locationId = clinic.room): Promise<void> {
  for (let week = 1; week <= 7; week += 1) {
    const { status } = await clinic.log([line], { performedAt: daysAgo(7 * week - 2), locationId });
    expect(status).toBe(201);
  }
}

describeOnBothEngines('The expiry plan', (clinic) => {
  const ampoule = (details: object = {}) =>
    clinic.item({ containerQuantity: 5, containerUse: 'single', ...details });
  const plan = async () => (await clinic.as('nurse').get('/expiry-plan')).body;
  const ofItem = async (item: { readonly id: string }) =>
    (await plan()).items.filter(({ itemId }: { itemId: string }) => itemId === item.id);

  test('tells what will not be used in time, what it cost, and who takes it back', async () => {
    const from = await supplier(clinic);
    const item = await ampoule({ name: 'Slow', reorderPoint: 50, reorderUpTo: 200 });
    const line = { containers: 27, unitCost: 3, expiresOn: day(20), supplierId: from.id };
    const { lotId } = await kept(clinic, item, line);
    await usedWeekly(clinic, { itemId: item.id, quantity: 5 });
    const body = await plan();
    // Three weeks use three of the twenty that are left.
    expect(body.items).toMatchObject([
      {
        itemId: item.id,
        lotId,
        placeId: clinic.room,
        useBy: day(20),
        stands: 100,
        quantity: 85,
        containers: 17,
        value: 51,
        move: null,
        returnTo: { supplierId: from.id, supplierName: from.name, containers: 17 },
        useFirst: [],
      },
    ]);
    const { levels } = body.items[0];
    // What comes keeps 76 days, of which not two hundred are used.
    expect(levels).toMatchObject({ reorderPoint: 50, reorderUpTo: 200 });
    expect(levels.suggestedUpTo).toBeLessThan(60);
    expect(levels.suggestedUpTo % 5).toBe(0);
    expect(body).toMatchObject({ currency: 'EUR', value: 51, count: 1, withoutCost: 0 });
    expect(body.months).toHaveLength(12);
    const filled = body.months.filter(({ lots }: { lots: number }) => lots > 0);
    expect(filled).toEqual([{ month: day(20).slice(0, 7), value: 51, lots: 1 }]);

    const returned = await clinic.as('admin').post('/returns', {
      id: newId(),
      supplierId: from.id,
      locationId: clinic.room,
      lines: [{ lotId, quantity: 85, reason: 'other', note: 'Too much of it' }],
    });
    expect(returned.status).toBe(201);
    expect(await ofItem(item)).toEqual([]);
  });

  test('names the planned sessions that take it, or could', async () => {
    const [wanted, spare] = [await ampoule({ name: 'First choice' }), await ampoule()];
    await kept(clinic, spare, { containers: 10, expiresOn: day(15) });
    const group = await clinic.as('admin').post('/item-groups', {
      name: 'Either will do',
      itemIds: [wanted.id, spare.id],
    });
    const protocol = await clinic.protocol({
      materials: [{ groupId: group.body.id, quantity: 4 }],
      sessions: { minimum: 4, maximum: null, spacingDays: { min: 7, max: 10 }, phases: [] },
    });
    const course = await clinic.course(protocol, { startsOn: day(1) });
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const [risk] = await ofItem(spare);
    expect(risk).toMatchObject({ quantity: 50, value: null, useFirstCount: 3 });
    expect(risk.useFirst).toMatchObject([
      { courseId: course.id, n: 1, day: day(1), patientCode: patient.code, quantity: 5 },
      { n: 2, day: day(8) },
      { n: 3, day: day(15) },
    ]);
    expect(risk.useFirst[0].insteadOfItemName).toBe('First choice');
  });

  test('sends it to the site where it is used, and forgets it when it is there', async () => {
    const rome = await clinic.location({ name: 'Roma', kind: 'site' });
    const room = await clinic.location({ name: 'Sala 2', kind: 'room', parentId: rome.id });
    const item = await ampoule();
    await kept(clinic, item, { containers: 7, expiresOn: day(300), locationId: room.id });
    const lot = await kept(clinic, item, { containers: 10, expiresOn: day(20) });
    await usedWeekly(clinic, { itemId: item.id, quantity: 5 }, room.id);
    const [risk] = await ofItem(item);
    expect(risk).toMatchObject({ lotId: lot.lotId, containers: 10, weeklyUse: 0 });
    expect(risk.move).toMatchObject({ siteId: rome.id, siteName: 'Roma' });
    const { containers, quantity } = risk.move;
    expect(containers).toBeGreaterThan(0);
    const moved = await clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: room.id,
      lines: [{ lotId: lot.lotId, quantity }],
    });
    expect(moved.status).toBe(201);
    expect(await ofItem(item)).toMatchObject([{ containers: 10 - containers, move: null }]);
  });

  test('does not judge what came only now, nor what may not be used anyway', async () => {
    const before = await plan();
    const fresh = await ampoule();
    await clinic.receive(fresh, { containers: 10, expiresOn: day(10) });
    const held = await ampoule();
    const { lotId } = await kept(clinic, held, { containers: 10, expiresOn: day(10) });
    expect(await ofItem(held)).toMatchObject([{ quantity: 50 }]);
    await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'In quarantine' });
    expect(await ofItem(held)).toEqual([]);
    expect(await ofItem(fresh)).toEqual([]);
    expect((await plan()).tooNew).toBe(before.tooNew + 1);
  });
});
