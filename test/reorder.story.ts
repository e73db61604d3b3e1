import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { orderOf, receiveAgainst, sells, sentOrder, supplier } from './harness/purchasing.js';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

interface History {
  readonly containers: number;
  /** How much a session took, so many weeks ago. */
  readonly weeks: readonly number[];
  readonly expiresOn?: string;
}

/** Receives an item half a year ago and uses it week by week until now, the oldest week first. */
async function used(
  clinic: Clinic,
  item: { readonly id: string },
  { containers, weeks, expiresOn = day(500) }: History,
): Promise<void> {
  const line = { itemId: item.id, lotNumber: `H-${newId()}`, expiresOn, containers };
  await clinic.as('nurse').post('/receipts', {
    id: newId(),
    locationId: clinic.room,
    receivedAt: daysAgo(7 * weeks.length - 1),
    lines: [line],
  });
  for (const [index, quantity] of weeks.entries()) {
    if (quantity === 0) continue;
    const performedAt = daysAgo(7 * (weeks.length - index) - 3);
    const { status } = await clinic.log([{ itemId: item.id, quantity }], { performedAt });
    expect(status).toBe(201);
  }
}

describeOnBothEngines('Reordering', (clinic) => {
  const nurse = () => clinic.as('nurse');
  const explained = async (item: { readonly id: string }, query = '') =>
    (await nurse().get(`/reorder/${item.id}${query}`)).body;
  const ampoule = (details: object = {}) =>
    clinic.item({ containerQuantity: 5, containerUse: 'single', ...details });

  test('suggests what is used, in packs of its supplier, with the arithmetic', async () => {
    const item = await ampoule({ name: 'Steady' });
    const from = await supplier(clinic, { leadDays: 7 });
    await sells(clinic, from, item, { pack: 10, orderCode: 'ST-10' }, 40);
    // A session of 4 mL wastes the fifth of its ampoule.
    await used(clinic, item, { containers: 13, weeks: new Array(12).fill(4) });
    const { body } = await nurse().get(`/reorder?supplierId=${from.id}`);
    expect(body.items).toHaveLength(1);
    const [suggestion] = body.items;
    expect(suggestion).toMatchObject({
      itemId: item.id,
      supplierName: from.name,
      orderCode: 'ST-10',
      pack: 10,
      packs: 1,
      containers: 10,
      quantity: 50,
      cost: 40,
      method: 'use',
      stockOutOn: day(7),
      orderBy: day(0),
      willExpire: 0,
      why: {
        usable: 5,
        onOrder: 0,
        position: 5,
        weeklyUse: 5,
        weeklySpread: 0,
        useChance: 1,
        weeksSeen: 12,
        leadDays: 7,
        leadSource: 'agreed',
        horizonDays: 14,
        expectedUse: 10,
        plannedUse: 0,
      },
    });
    const { why } = suggestion;
    expect(why.safety).toBeGreaterThan(0);
    expect(why.orderBelow).toBeCloseTo(why.expectedUse + why.safety, 2);
    expect(why.orderUpTo).toBeCloseTo(why.orderBelow + 20, 2);
    expect(why.wanted).toBeCloseTo(why.orderUpTo - why.position, 2);
    const told = await explained(item);
    expect(told.weeks.map((week: { used: number }) => week.used)).toEqual(new Array(12).fill(5));
    expect(told.outlook[6].left).toBeCloseTo(0, 2);
  });

  test('counts what is on its way, in a draft or announced', async () => {
    const item = await ampoule();
    const from = await supplier(clinic, { leadDays: 7 });
    await sells(clinic, from, item, { pack: 5 });
    await used(clinic, item, { containers: 13, weeks: new Array(12).fill(5) });
    const packs = async () => (await explained(item)).packs;
    expect(await packs()).toBeGreaterThan(0);
    const draft = orderOf(from, [item], 2);
    await nurse().post('/orders', draft);
    expect(await explained(item)).toMatchObject({ packs: 0, why: { inDrafts: 50, onOrder: 0 } });
    await sentOrder(clinic, draft);
    const sent = await explained(item);
    expect(sent).toMatchObject({ packs: 0, why: { inDrafts: 0, onOrder: 50 } });
    expect(sent.arrivals).toEqual([
      { orderId: draft.id, supplierName: from.name, quantity: 50, day: day(7) },
    ]);
    const delivery = {
      id: newId(),
      supplierId: from.id,
      locationId: clinic.room,
      expectedOn: day(5),
      lines: [{ itemId: item.id, containers: 12 }],
    };
    await nurse().post('/deliveries', delivery);
    expect((await explained(item)).why.onOrder).toBe(60);
    await receiveAgainst(clinic, draft.id, item, { containers: 4 });
    expect((await explained(item)).why).toMatchObject({ usable: 25, onOrder: 60 });
    await clinic.as('admin').post(`/orders/${draft.id}/cancel`, { reason: 'No more needed' });
    expect((await explained(item)).why.onOrder).toBe(60);
    await nurse().post(`/deliveries/${delivery.id}/cancel`, { reason: 'Will not come' });
    expect(await explained(item)).toMatchObject({ why: { onOrder: 0 } });
  });

  test('minds the sessions that are planned, and the whole containers they take', async () => {
    const item = await ampoule();
    await clinic.receive(item, { containers: 2 });
    const protocol = await clinic.protocol({
      materials: [{ itemId: item.id, quantity: 4 }],
      sessions: {
        minimum: 5,
        maximum: null,
        spacingDays: { min: 7, max: 10 },
        phases: [],
      },
    });
    await clinic.course(protocol);
    expect(await explained(item)).toMatchObject({
      method: 'use',
      stockOutOn: day(14),
      why: { usable: 10, weeklyUse: 0, plannedUse: 10, expectedUse: 10, horizonDays: 14 },
    });
    const changed = await clinic.as('admin').put('/settings/reorderReviewDays', { value: 14 });
    expect(changed.status).toBe(200);
    // Three sessions before the order after this one, and two in the days it shall last.
    expect(await explained(item)).toMatchObject({ packs: 3, why: { plannedUse: 15, wanted: 15 } });
    await clinic.as('admin').put('/settings/reorderReviewDays', { value: 7 });
  });

  test('tells what will expire before it can be used, and does not count on it', async () => {
    const item = await ampoule();
    await used(clinic, item, {
      containers: 30,
      weeks: new Array(8).fill(5),
      expiresOn: day(10),
    });
    const told = await explained(item);
    // Eleven days use eight of the 110 mL that are left.
    expect(told.willExpire).toBeCloseTo(110 - (5 * 11) / 7, 2);
    expect(told.expiring).toMatchObject([{ useBy: day(10), quantity: told.willExpire }]);
    expect(told.why.lostBefore).toBe(told.willExpire);
    expect(told.stockOutOn).toBe(day(11));
    expect(told.packs).toBeGreaterThan(0);
  });

  test('does not count what may not be used', async () => {
    const item = await ampoule({ reorderPoint: 20, reorderUpTo: 60 });
    const held = await clinic.receive(item, { containers: 10 });
    const good = await clinic.receive(item, { containers: 1 });
    await nurse().post(`/lots/${held.lotId}/hold`, { reason: 'In quarantine' });
    expect(await explained(item)).toMatchObject({
      method: 'levels',
      supplierId: null,
      packs: 11,
      cost: null,
      why: { usable: 5, orderBelow: 20, orderUpTo: 60, wanted: 55, weeksSeen: 0 },
    });
    await clinic.as('admin').post(`/lots/${held.lotId}/release`, { reason: 'Checked, fine' });
    expect((await explained(item)).packs).toBe(0);
    expect(good.lotId).not.toBe(held.lotId);
  });

  test('follows the levels alone where the practice wants it so', async () => {
    const item = await ampoule({ reorderPoint: 10, reorderUpTo: 25 });
    await used(clinic, item, { containers: 13, weeks: new Array(12).fill(5) });
    expect(await explained(item, '?mode=levels')).toMatchObject({ method: 'levels', packs: 4 });
    await clinic.as('admin').put('/settings/reorderMode', { value: 'levels' });
    expect(await explained(item)).toMatchObject({ method: 'levels', packs: 4 });
    expect((await explained(item, '?mode=use')).method).toBe('use');
    await clinic.as('admin').put('/settings/reorderMode', { value: 'use' });
    const without = await ampoule();
    expect(await explained(without)).toMatchObject({ method: 'none', packs: 0, stockOutOn: null });
  });

  test('forgets a session that was voided, and waste that was no use', async () => {
    const item = await ampoule();
    await used(clinic, item, { containers: 20, weeks: [5, 5, 5, 5, 5] });
    const performedAt = daysAgo(4);
    const { body } = await clinic.log([{ itemId: item.id, quantity: 20 }], { performedAt });
    expect((await explained(item)).weeks.at(-1).used).toBe(25);
    await nurse().post(`/sessions/${body.id}/void`, { reason: 'Wrong patient' });
    expect((await explained(item)).weeks.at(-1).used).toBe(5);
    const { body: stock } = await nurse().get(`/stock?itemId=${item.id}`);
    const [{ lotId }] = stock.items;
    await nurse().post('/wastes', {
      id: newId(),
      placeId: clinic.room,
      wastedAt: daysAgo(3),
      lines: [{ lotId, quantity: 10, reason: 'broken' }],
    });
    expect((await explained(item)).weeks.at(-1).used).toBe(5);
  });

  test('makes an order for each supplier in one call, once', async () => {
    const [first, second, third] = [await ampoule(), await ampoule(), await ampoule()];
    const [north, south] = [await supplier(clinic), await supplier(clinic)];
    await sells(clinic, north, first, { pack: 6 }, 30);
    const body = {
      id: newId(),
      locationId: clinic.room,
      lines: [
        { itemId: first.id, supplierId: north.id, packs: 2 },
        { itemId: second.id, supplierId: south.id, packs: 3 },
        { itemId: third.id, supplierId: north.id, packs: 1 },
      ],
    };
    const made = await nurse().post('/reorder/orders', body);
    expect(made).toMatchObject({
      status: 201,
      body: {
        orders: [
          {
            supplierId: north.id,
            status: 'draft',
            locationName: 'Sala 1',
            lines: [{ itemId: first.id, containers: 12, amount: 60 }, { itemId: third.id }],
          },
          { supplierId: south.id, lines: [{ itemId: second.id, packs: 3 }] },
        ],
      },
    });
    expect(await nurse().post('/reorder/orders', body)).toMatchObject({
      status: 200,
      body: made.body,
    });
    const { body: orders } = await nurse().get(`/orders?itemId=${first.id}`);
    expect(orders.items).toHaveLength(1);
    const wrong = { ...body, id: newId(), lines: [{ ...body.lines[0], itemId: newId() }] };
    expect((await nurse().post('/reorder/orders', wrong)).status).toBe(422);
  });

  test('lists first what runs out first, and the rest only when asked', async () => {
    const { body } = await nurse().get('/reorder?all=true&limit=200');
    const { body: needed } = await nurse().get('/reorder?limit=200');
    const days = body.items.map(({ stockOutOn }: { stockOutOn: string | null }) => stockOutOn);
    expect(days).toEqual([...days].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1)));
    expect(needed.items.length).toBeLessThan(body.items.length);
    expect(needed.items.every(({ packs }: { packs: number }) => packs > 0)).toBe(true);
    expect((await nurse().get(`/reorder/${newId()}`)).status).toBe(404);
  });
});
