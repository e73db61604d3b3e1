import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 5 };

async function get(clinic: Clinic, path: string) {
  const { status, body } = await clinic.as('auditor').get(path);
  expect(status).toBe(200);
  return body;
}

/** The lot numbers of a list, page by page. */
async function lotNumbers(clinic: Clinic, path: string, limit: number): Promise<string[]> {
  const numbers: string[] = [];
  let cursor = '';
  for (;;) {
    const body = await get(clinic, `${path}&limit=${limit}${cursor}`);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    numbers.push(...body.items.map((row: { lotNumber: string }) => row.lotNumber));
    if (body.nextCursor === null) return numbers;
    cursor = `&cursor=${body.nextCursor}`;
  }
}

describeOnBothEngines('The stock list', (clinic) => {
  test('shows what stands where, in the order of use, with the verdict on each', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location({ name: 'Frigo', kind: 'fridge', parentId: clinic.room });
    await clinic.receive(item, { lotNumber: 'LATE', expiresOn: day(90), containers: 3 });
    await clinic.receive(item, { lotNumber: 'OLD', expiresOn: day(-2) });
    await clinic.receive(item, { lotNumber: 'SOON', expiresOn: day(20), locationId: fridge.id });
    await clinic.log([{ itemId: item.id, quantity: 4 }]);
    const { items } = await get(clinic, `/stock?itemId=${item.id}`);
    expect(items).toMatchObject([
      {
        lotNumber: 'SOON',
        placeKind: 'container',
        placeName: 'Sala 1 › Frigo',
        locationId: fridge.id,
        quantity: 6,
        containers: 1,
        usable: true,
        expiringSoon: true,
        expiresInDays: 20,
        openedAt: expect.any(String),
      },
      { lotNumber: 'OLD', usable: false, unusableBecause: 'expired', expiresInDays: -2 },
      { lotNumber: 'LATE', quantity: 30, containers: 3, usable: true, expiringSoon: false },
    ]);
  });

  test('is narrowed by lot, place, category and use, and paged', async () => {
    const item = await clinic.item({ ...AMPOULE, category: 'lipolytic' });
    const room = await clinic.location({ kind: 'room' });
    const drawer = await clinic.location({ parentId: room.id });
    await clinic.receive(item, { lotNumber: 'A', expiresOn: day(10) });
    await clinic.receive(item, { lotNumber: 'B', expiresOn: day(20), locationId: drawer.id });
    const c = await clinic.receive(item, {
      lotNumber: 'C',
      expiresOn: day(-1),
      locationId: room.id,
    });
    const list = (query: string) => lotNumbers(clinic, `/stock?itemId=${item.id}${query}`, 2);
    expect(await list('')).toEqual(['C', 'A', 'B']);
    expect(await list(`&lotId=${c.lotId}`)).toEqual(['C']);
    expect(await list(`&locationId=${room.id}`)).toEqual(['C', 'B']);
    expect(await list(`&locationId=${drawer.id}`)).toEqual(['B']);
    expect(await list('&usable=true')).toEqual(['A', 'B']);
    expect(await list('&usable=false')).toEqual(['C']);
    expect(await list('&category=lipolytic')).toEqual(['C', 'A', 'B']);
    expect(await list('&category=needle')).toEqual([]);
    expect(await lotNumbers(clinic, `/stock?itemId=${item.id}`, 1)).toEqual(['C', 'A', 'B']);
  });

  test('as of a past moment is what the book said had happened by then', async () => {
    const item = await clinic.item(AMPOULE);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: hoursAgo(48),
      lines: [{ itemId: item.id, lotNumber: 'X', expiresOn: day(-1), containers: 4 }],
    });
    const shelf = await clinic.location();
    const [{ lotId }] = (await get(clinic, `/stock?itemId=${item.id}`)).items;
    const session = await clinic.log([{ itemId: item.id, quantity: 5 }], {
      performedAt: hoursAgo(40),
    });
    expect(session.status).toBe(201);
    await clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: shelf.id,
      transferredAt: hoursAgo(30),
      lines: [{ lotId, quantity: 10 }],
    });
    const at = async (hours: number) => {
      const { items } = await get(clinic, `/stock?itemId=${item.id}&asOf=${hoursAgo(hours)}`);
      return items.map((row: { placeId: string; quantity: number }) => [row.placeId, row.quantity]);
    };
    expect(await at(49)).toEqual([]);
    expect(await at(44)).toEqual([[clinic.room, 20]]);
    expect(await at(35)).toEqual([[clinic.room, 15]]);
    expect((await at(20)).sort()).toEqual(
      [
        [clinic.room, 5],
        [shelf.id, 10],
      ].sort(),
    );
    const then = await get(clinic, `/stock?itemId=${item.id}&asOf=${hoursAgo(44)}`);
    expect(then.items).toMatchObject([{ usable: true }]);
    const now = await get(clinic, `/stock?itemId=${item.id}`);
    expect(now.items).toMatchObject([{ usable: false }, { usable: false }]);
  });

  test.each([
    'usable=perhaps',
    'asOf=yesterday',
    'limit=0',
    'limit=201',
    'cursor=abc',
    'itemId=1',
    'category=magic',
    'colour=red',
  ])('is refused with %s', async (query) => {
    expect(await clinic.as('nurse').get(`/stock?${query}`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: `/${query.split('=')[0]}` }] },
    });
  });
});

describeOnBothEngines('The stock by item', (clinic) => {
  test('adds up what is there, what is usable, and flags what needs a look', async () => {
    const item = await clinic.item({ name: `Zzz ${newId()}`, reorderPoint: 30, reorderUpTo: 60 });
    const soon = await clinic.receive(item, { expiresOn: day(12), containers: 2 });
    await clinic.receive(item, { expiresOn: day(-12) });
    const held = await clinic.receive(item, { expiresOn: day(5) });
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'turbid' });
    await clinic.log([{ itemId: item.id, quantity: 1.5 }]);
    const { items } = await get(clinic, `/stock/items?search=${encodeURIComponent(item.name)}`);
    expect(items).toEqual([
      expect.objectContaining({
        itemId: item.id,
        onHand: 38.5,
        usable: 18.5,
        containers: 4,
        openContainers: 1,
        lots: 3,
        nextExpiresOn: soon.expiresOn,
        reorderPoint: 30,
        reorderUpTo: 60,
      }),
    ]);
    expect([...items[0].flags].sort()).toEqual(['expired', 'expiring', 'held', 'low', 'open']);
  });

  describe('is narrowed', () => {
    test('by flag, category, words and place; an item without stock is there too', async () => {
      const word = `w${newId().slice(-10)}`;
      const [low, calm] = [
        await clinic.item({ name: `B ${word}`, reorderPoint: 1, category: 'vitamin' }),
        await clinic.item({ name: `A ${word}`, category: 'mineral' }),
      ];
      await clinic.receive(calm);
      const elsewhere = await clinic.location();
      const ids = async (query: string) => {
        const { items } = await get(clinic, `/stock/items?search=${word}${query}`);
        return items.map((row: { itemId: string }) => row.itemId);
      };
      expect(await ids('')).toEqual([calm.id, low.id]);
      expect(await ids('&flag=low')).toEqual([low.id]);
      expect(await ids('&flag=open')).toEqual([]);
      expect(await ids('&category=mineral')).toEqual([calm.id]);
      const there = await get(clinic, `/stock/items?search=${word}&locationId=${elsewhere.id}`);
      expect(there.items).toMatchObject([{ onHand: 0 }, { onHand: 0 }]);
    });
  });
});
