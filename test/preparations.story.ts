import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('The compounding bench', (clinic) => {
  const bench = new Bench(clinic);

  /** Three items with one lot each, and the formula of 1 mL + 1 mL + 0.5 mL. */
  async function threeLots(details: Record<string, unknown> = {}) {
    const [a, b, c] = [
      await clinic.item({ containerUse: 'single', containerQuantity: 2 }),
      await clinic.item({ containerUse: 'single', containerQuantity: 1 }),
      await clinic.item({ containerQuantity: 10 }),
    ];
    const lots = [await clinic.receive(a), await clinic.receive(b), await clinic.receive(c)];
    const wanted = [
      { item: a, quantity: 1 },
      { item: b, quantity: 1 },
      { item: c, quantity: 0.5 },
    ];
    const formula = await bench.formula(wanted, details);
    const components = wanted.map(({ item, quantity }) => ({ itemId: item.id, quantity }));
    return { items: [a, b, c], lots, formula, components };
  }

  test('makes a three-lot syringe for one patient: prepared, checked, released, used', async () => {
    const { items, lots, formula, components } = await threeLots();
    const [a, b, c] = items;
    const posted = await clinic.as('nurse').post('/preparations', bench.body(formula, components));
    expect(posted.status).toBe(201);
    const made = posted.body;
    expect(made).toMatchObject({
      state: 'prepared',
      missing: ['visual-check', 'checker'],
      inputQuantity: 2.5,
      outputQuantity: 2.5,
      wasteQuantity: 0,
      difference: 0,
      products: 3,
      blocks: [],
      remaining: 2.5,
      preparer: { name: 'nurse' },
      checker: null,
      prescriber: { name: 'doctor' },
    });
    expect(made.components.map((one: { verdict: string }) => one.verdict)).toEqual([
      'within',
      'within',
      'within',
    ]);
    expect(made.components[0].takes[0].picks[0]).toMatchObject({
      lotId: lots[0]?.lotId,
      quantity: 1,
      wasted: 1,
      because: 'first-expiry',
    });
    // The single-use ampoules are gone, the vial is open with what is left in it.
    expect(await clinic.onHand(a ?? formula)).toBe(0);
    expect(await clinic.onHand(b ?? formula)).toBe(0);
    expect(await clinic.onHand(c ?? formula)).toBe(9.5);

    const checked = await clinic.as('doctor').post(`/preparations/${made.id}/check`, {});
    expect(checked.body).toMatchObject({
      state: 'checked',
      missing: [],
      checker: { name: 'doctor' },
    });
    expect(checked.body.visualCheck).toMatchObject({ passed: true, by: { name: 'doctor' } });
    const released = await clinic.as('nurse').post(`/preparations/${made.id}/complete`, {});
    expect(released.body).toMatchObject({ state: 'released', refusal: null });

    const session = await clinic.log([{ itemId: made.itemId, quantity: 2.5 }]);
    expect(session.body.lines[0].picks).toMatchObject([
      { lotId: made.lotId, lotNumber: made.code, given: 2.5, wasted: 0, because: 'first-expiry' },
    ]);
    const used = await bench.read(made.id);
    expect(used).toMatchObject({ state: 'used', remaining: 0, used: 2.5, discarded: 0 });
    expect(used.transitions.map(({ state }: { state: string }) => state)).toEqual([
      'draft',
      'prepared',
      'checked',
      'released',
      'used',
    ]);
    expect(used.transitions.at(-1)).toMatchObject({
      sessionId: session.body.id,
      by: { name: 'nurse' },
    });
  });

  test('records components, their rests and the new lot in one movement', async () => {
    const { lots, formula, components } = await threeLots();
    const made = await bench.prepared(formula, components, {
      outputQuantity: 2.3,
      wasteQuantity: 0.2,
    });
    const { body } = await clinic.as('auditor').get(`/movements?lotId=${made.lotId}`);
    expect(body.items).toHaveLength(1);
    const [movement] = body.items;
    expect(movement).toMatchObject({ kind: 'preparation', documentId: made.id });
    const ends = movement.postings.map((posting: Record<string, unknown>) => [
      posting.lotId,
      posting.from === clinic.room
        ? 'room'
        : String(posting.from).startsWith('@')
          ? posting.from
          : 'vial',
      posting.to === clinic.room ? 'room' : posting.to,
      posting.quantity,
    ]);
    expect(ends).toEqual([
      [lots[0]?.lotId, 'room', '@compounding', 1],
      [lots[0]?.lotId, 'room', '@waste', 1],
      [lots[1]?.lotId, 'room', '@compounding', 1],
      [lots[2]?.lotId, 'vial', '@compounding', 0.5],
      [made.lotId, '@compounding', 'room', 2.5],
      [made.lotId, 'room', '@waste', 0.2],
    ]);
  });

  test('answers the same request again as the first time, and refuses another content', async () => {
    const { formula, components } = await threeLots();
    const body = bench.body(formula, components);
    const first = await clinic.as('nurse').post('/preparations', body);
    const again = await clinic.as('nurse').post('/preparations', body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const other = await clinic.as('nurse').post('/preparations', { ...body, containers: 2 });
    expect([other.status, other.body.type]).toEqual([409, '/problems/documents/id-reused']);
  });

  test('draws 0.1 mL ten times out of 1.0 mL, to exactly nothing', async () => {
    const { formula, components } = await threeLots({ containerCapacity: 3 });
    const made = await bench.released(formula, components, { wasteQuantity: 1.5 });
    expect(made.remaining).toBe(1);
    for (let draw = 1; draw <= 10; draw += 1) {
      const { status } = await clinic.log([{ itemId: made.itemId, quantity: 0.1 }]);
      expect([draw, status]).toEqual([draw, 201]);
    }
    expect(await bench.read(made.id)).toMatchObject({ state: 'used', remaining: 0, used: 1 });
    const empty = await clinic.log([{ itemId: made.itemId, quantity: 0.001 }]);
    expect(empty.body.type).toBe('/problems/sessions/short');
  });

  test('is used over two lines and zones in parts, and the rest is discarded with a reason', async () => {
    const { formula, components } = await threeLots();
    const made = await bench.released(formula, components);
    const session = await clinic.log(
      [
        { itemId: made.itemId, quantity: 1 },
        { itemId: made.itemId, quantity: 0.5, lotId: made.lotId },
      ],
      { zones: ['face', 'neck'] },
    );
    expect(session.status).toBe(201);
    expect(await bench.read(made.id)).toMatchObject({
      state: 'partly-used',
      remaining: 1,
      used: 1.5,
    });
    const discard = { id: newId(), reason: 'Not needed any more', quantity: 0.4 };
    for (const again of [false, true]) {
      const { body } = await clinic.as('nurse').post(`/preparations/${made.id}/discard`, discard);
      expect([again, body.remaining, body.discarded]).toEqual([again, 0.6, 0.4]);
    }
    const all = await clinic
      .as('nurse')
      .post(`/preparations/${made.id}/discard`, { reason: 'End of the day' });
    expect(all.body).toMatchObject({ state: 'partly-used', remaining: 0, used: 1.5, discarded: 1 });
    const more = await clinic
      .as('nurse')
      .post(`/preparations/${made.id}/discard`, { reason: 'Once more' });
    expect(more.body).toMatchObject({ type: '/problems/compounding/not-so-much', left: 0 });
  });

  test('fills five syringes, of which two are discarded', async () => {
    const { items, formula, components } = await threeLots();
    for (const item of items) await clinic.receive(item, { containers: 5 });
    const five = components.map((one) => ({ ...one, quantity: one.quantity * 5 }));
    const made = await bench.released(formula, five, { patientId: null, containers: 5 });
    expect(made).toMatchObject({ containers: 5, outputQuantity: 12.5, patientId: null });
    expect(made.consent).toEqual({ basis: 'not-needed', reference: null });
    const discard = (quantity: number) =>
      clinic
        .as('nurse')
        .post(`/preparations/${made.id}/discard`, { reason: 'Fell on the floor', quantity });
    await discard(2.5);
    const { body } = await discard(2.5);
    expect(body).toMatchObject({ state: 'released', remaining: 7.5, discarded: 5 });
    const other = await clinic.patient();
    const used = await clinic.log([{ itemId: made.itemId, quantity: 2.5 }], {
      patientId: other.id,
    });
    expect(used.status).toBe(201);
    const { body: stock } = await clinic.as('nurse').get(`/stock?lotId=${made.lotId}`);
    expect(stock.items).toMatchObject([{ quantity: 5, usable: true, unusableBecause: null }]);
  });

  test('is carried and wasted in any quantity, and never opened', async () => {
    const { formula, components } = await threeLots();
    const made = await bench.released(formula, components);
    const trolley = await clinic.location({ kind: 'trolley', parentId: clinic.room });
    const carried = await clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: trolley.id,
      lines: [{ lotId: made.lotId, quantity: 0.7 }],
    });
    expect(carried.status).toBe(201);
    const wasted = await clinic.as('nurse').post('/wastes', {
      id: newId(),
      placeId: trolley.id,
      lines: [{ lotId: made.lotId, quantity: 0.2, reason: 'broken' }],
    });
    expect([wasted.status, wasted.body.lines[0]?.quantity]).toEqual([201, 0.2]);
    const opened = await clinic
      .as('nurse')
      .post('/containers', { id: newId(), lotId: made.lotId, locationId: clinic.room });
    expect(opened.body.type).toBe('/problems/lots/single-use');
    expect(await bench.read(made.id)).toMatchObject({ remaining: 2.3, discarded: 0.2 });
    expect((await clinic.log([{ itemId: made.itemId, quantity: 2.3 }])).status).toBe(201);
    expect(await bench.read(made.id)).toMatchObject({ state: 'partly-used', remaining: 0 });
  });

  test('may be a component of another', async () => {
    const { formula, components } = await threeLots();
    const first = await bench.released(formula, components, { patientId: null });
    const saline = await clinic.item({ containerUse: 'single', containerQuantity: 5 });
    await clinic.receive(saline);
    const diluted = await bench.formula([
      { item: { id: first.itemId }, quantity: 1 },
      { item: saline, quantity: 2 },
    ]);
    const taken = [
      { itemId: first.itemId, quantity: 1 },
      { itemId: saline.id, quantity: 2 },
    ];
    const refused = await clinic.as('doctor').post('/preparations', bench.body(diluted, taken));
    // Its three products and the saline are four.
    expect(refused.body).toMatchObject({
      type: '/problems/compounding/blocked',
      blocks: [{ kind: 'too-many-products', limit: 3 }],
    });
    const override = {
      kind: 'too-many-products',
      reason: 'Diluted for a sensitive skin',
      reference: 'Leaflet, 4.2',
    };
    const { status, body } = await clinic
      .as('doctor')
      .post('/preparations', bench.body(diluted, taken, { overrides: [override] }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'prepared',
      products: 4,
      overrides: [{ ...override, by: { name: 'doctor' } }],
      useUntil: first.useUntil,
      beyondUse: { code: 'component-preparation', lotNumber: first.code },
    });
    expect(await bench.read(first.id)).toMatchObject({
      state: 'partly-used',
      remaining: 1.5,
      used: 1,
    });
  });
});
