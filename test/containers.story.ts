import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

const HOUR = 3_600_000;

const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

/** Receives vials of an item some days ago, so that one may have been opened since. */
async function receivedLongAgo(clinic: Clinic, item: { id: string }, details: object = {}) {
  const { body } = await clinic.as('nurse').post('/receipts', {
    id: newId(),
    locationId: clinic.room,
    receivedAt: inHours(-24 * 60),
    lines: [{ itemId: item.id, lotNumber: 'OLD', expiresOn: day(300), containers: 3, ...details }],
  });
  return body.lines[0];
}

function open(clinic: Clinic, lotId: string, details: object = {}) {
  const vial = { id: newId(), lotId, locationId: clinic.room, ...details };
  return clinic.as('nurse').post('/containers', vial);
}

describeOnBothEngines('Opening a container', (clinic) => {
  test('moves its content into it and starts its clock: 28 days, unless the maker says less', async () => {
    const item = await clinic.item();
    const strict = await clinic.item({ inUseHours: 24 });
    const { lotId, lotNumber, expiresOn } = await clinic.receive(item, { containers: 2 });
    const { status, body } = await open(clinic, lotId);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      lotId,
      lotNumber,
      expiresOn,
      itemId: item.id,
      itemName: item.name,
      containerQuantity: 10,
      remaining: 10,
      usable: true,
      unusableBecause: null,
      openedByName: 'nurse',
      locationId: clinic.room,
    });
    expect(Date.parse(body.discardAt) - Date.parse(body.openedAt)).toBe(672 * HOUR);
    expect(await clinic.onHand(item)).toBe(20);
    const short = await open(clinic, (await clinic.receive(strict)).lotId);
    expect(Date.parse(short.body.discardAt) - Date.parse(short.body.openedAt)).toBe(24 * HOUR);
  });

  test('ends its clock with the last instant of the label when that comes first', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, { expiresOn: day(3) });
    const { body } = await open(clinic, lotId);
    expect(day((Date.parse(body.discardAt) - Date.now()) / (24 * HOUR))).toBe(day(3));
    expect(day((Date.parse(body.discardAt) + 1 - Date.now()) / (24 * HOUR))).toBe(day(4));
  });

  test('by the default that the practice has set', async () => {
    const setting = '/settings/inUseDefaultHours';
    await clinic.as('admin').put(setting, { value: 48 });
    const item = await clinic.item();
    const { body } = await open(clinic, (await clinic.receive(item)).lotId);
    await clinic.as('admin').put(setting, { value: 672 });
    expect(Date.parse(body.discardAt) - Date.parse(body.openedAt)).toBe(48 * HOUR);
  });

  test('at a time nobody knows makes it unusable', async () => {
    const item = await clinic.item();
    const { body } = await open(clinic, (await clinic.receive(item)).lotId, { openedAt: null });
    expect(body).toMatchObject({
      openedAt: null,
      discardAt: null,
      usable: false,
      unusableBecause: 'in-use-expired',
    });
    const refused = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(refused.body.shortages).toMatchObject([{ skips: [{ because: 'in-use-expired' }] }]);
  });

  test('some time ago counts from then', async () => {
    const item = await clinic.item({ inUseHours: 24 });
    const { lotId } = await receivedLongAgo(clinic, item);
    const stale = await open(clinic, lotId, { openedAt: inHours(-25) });
    expect(stale.body).toMatchObject({ usable: false, unusableBecause: 'in-use-expired' });
    const good = await open(clinic, lotId, { openedAt: inHours(-23) });
    expect(good.body).toMatchObject({ usable: true });
    const { body } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(body.lines[0].picks).toMatchObject([{ placeId: good.body.id }]);
  });

  test('the same one twice opens one', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, { containers: 2 });
    const id = newId();
    const replies = [await open(clinic, lotId, { id }), await open(clinic, lotId, { id })];
    expect(replies.map((reply) => reply.status)).toEqual([201, 200]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
  });

  describe('is refused', () => {
    test.each([
      ['a single-use ampoule', 422, 'single-use', { containerUse: 'single' }, {}],
      ['an expired lot', 409, 'unusable', {}, { expiresOn: day(-1) }],
    ])('for %s', async (_, expected, name, details, received) => {
      const item = await clinic.item(details);
      const { lotId } = await clinic.receive(item, received);
      const before = await countRows(clinic.databaseUrl);
      expect(await open(clinic, lotId)).toMatchObject({
        status: expected,
        body: { type: `/problems/lots/${name}` },
      });
      expect(await countRows(clinic.databaseUrl)).toEqual(before);
    });

    test('for a held lot, where none is sealed, and of the future or before it came', async () => {
      const item = await clinic.item();
      const { lotId } = await clinic.receive(item);
      const elsewhere = await clinic.location();
      expect(await open(clinic, lotId, { locationId: elsewhere.id })).toMatchObject({
        status: 409,
        body: { type: '/problems/lots/none-sealed' },
      });
      expect((await open(clinic, lotId, { openedAt: inHours(1) })).status).toBe(422);
      expect((await open(clinic, lotId, { openedAt: inHours(-1) })).status).toBe(409);
      expect((await open(clinic, newId())).status).toBe(422);
      await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'turbid' });
      expect(await open(clinic, lotId)).toMatchObject({ status: 409, body: { because: 'held' } });
    });
  });
});

describeOnBothEngines('Discarding a container', (clinic) => {
  const discard = (id: string, body: object) =>
    clinic.as('nurse').post(`/containers/${id}/discard`, body);

  test('wastes what is left, and closes it', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item);
    const { body: vial } = await open(clinic, lotId);
    await clinic.log([{ itemId: item.id, quantity: 2.5 }]);
    expect((await discard(vial.id, { reason: 'Dropped' })).status).toBe(204);
    expect(await clinic.onHand(item)).toBe(0);
    const { body } = await clinic.as('nurse').get(`/movements?placeId=${vial.id}&limit=1`);
    expect(body.items).toMatchObject([
      { kind: 'discard', postings: [{ from: vial.id, to: '@waste', quantity: 7.5 }] },
    ]);
    expect(await discard(vial.id, { reason: 'Dropped' })).toMatchObject({
      status: 409,
      body: { type: '/problems/lots/already-closed' },
    });
  });

  test('with less left than the book says is a count difference', async () => {
    const item = await clinic.item();
    const { body: vial } = await open(clinic, (await clinic.receive(item)).lotId);
    expect(await discard(vial.id, { reason: 'End of day', remaining: 10.001 })).toMatchObject({
      status: 422,
      body: { type: '/problems/lots/more-than-book', book: 10 },
    });
    expect((await discard(vial.id, { reason: 'End of day', remaining: 4 })).status).toBe(204);
    const { body } = await clinic.as('nurse').get(`/movements?placeId=${vial.id}&limit=1`);
    expect(body.items[0].postings).toMatchObject([
      { to: '@waste', quantity: 4 },
      { to: '@count', quantity: 6 },
    ]);
  });

  test('of an empty one only closes it', async () => {
    const item = await clinic.item();
    const { body: vial } = await open(clinic, (await clinic.receive(item)).lotId);
    await clinic.log([{ itemId: item.id, quantity: 10 }]);
    expect((await discard(vial.id, { reason: 'Empty', remaining: 0 })).status).toBe(204);
    const { body } = await clinic.as('nurse').get(`/movements?placeId=${vial.id}`);
    expect(body.items.map((one: { kind: string }) => one.kind)).toEqual(['session', 'opening']);
  });

  test('needs a reason and a container', async () => {
    expect((await discard(newId(), { reason: 'Dropped' })).status).toBe(404);
    expect((await discard(newId(), { reason: '' })).status).toBe(422);
    expect((await discard(newId(), { reason: 'Dropped', remaining: -1 })).status).toBe(422);
  });

  test('leaves the list, which tells the next to be discarded first', async () => {
    const room = await clinic.location({ kind: 'room' });
    const shelf = await clinic.location({ parentId: room.id });
    const item = await clinic.item();
    const lots = [];
    for (const [locationId, days] of [
      [room.id, 20],
      [shelf.id, 5],
      [room.id, 10],
    ] as const) {
      const lot = await clinic.receive(item, { locationId, expiresOn: day(days) });
      lots.push((await open(clinic, lot.lotId, { locationId })).body.id);
    }
    const ids = async () => {
      const { body } = await clinic.as('nurse').get(`/containers?locationId=${room.id}`);
      return body.items.map((one: { id: string }) => one.id);
    };
    expect(await ids()).toEqual([lots[1], lots[2], lots[0]]);
    await discard(lots[2], { reason: 'Dropped' });
    expect(await ids()).toEqual([lots[1], lots[0]]);
  });
});
