import { expect, test } from '@jest/globals';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('A preparation taken back', (clinic) => {
  const bench = new Bench(clinic);
  const reason = 'Recorded for the wrong patient';

  /** An ampoule of 2 mL of which 1 mL is wanted, and a vial that is opened for it. */
  async function mixed() {
    const ampoule = await clinic.item({ containerUse: 'single', containerQuantity: 2 });
    const vial = await clinic.item();
    const lots = [await clinic.receive(ampoule), await clinic.receive(vial)] as const;
    const formula = await bench.formula([
      { item: ampoule, quantity: 1 },
      { item: vial, quantity: 3 },
    ]);
    const components = [
      { itemId: ampoule.id, quantity: 1 },
      { itemId: vial.id, quantity: 3 },
    ];
    const made = await bench.released(formula, components);
    return { ampoule, vial, lots, made };
  }

  const reverse = (id: string) =>
    clinic.as('nurse').post(`/preparations/${id}/reverse`, { reason });

  test('after its release returns its components exactly, and seals again what it opened', async () => {
    const { ampoule, vial, made } = await mixed();
    expect([await clinic.onHand(ampoule), await clinic.onHand(vial)]).toEqual([0, 7]);
    const { status, body } = await reverse(made.id);
    expect([status, body]).toMatchObject([
      200,
      { state: 'reversed', remaining: 0, used: 0, discarded: 0, refusal: null },
    ]);
    expect(body.transitions.at(-1)).toMatchObject({ state: 'reversed', reason });
    expect([await clinic.onHand(ampoule), await clinic.onHand(vial)]).toEqual([2, 10]);
    const { body: stock } = await clinic.as('nurse').get(`/stock?itemId=${vial.id}`);
    expect(stock.items).toMatchObject([{ placeKind: 'location', quantity: 10 }]);
    expect((await clinic.log([{ itemId: made.itemId, quantity: 1 }])).status).toBe(409);
    const twice = await reverse(made.id);
    expect(twice.body).toMatchObject({
      type: '/problems/compounding/wrong-state',
      state: 'reversed',
    });
  });

  test('is refused while something of it was used, and names the sessions', async () => {
    const { ampoule, made } = await mixed();
    const session = await clinic.log([{ itemId: made.itemId, quantity: 0.5 }]);
    const refused = await reverse(made.id);
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { type: '/problems/compounding/used-since', sessions: [session.body.id], movements: [] },
    ]);
    expect(await clinic.onHand(ampoule)).toBe(0);
    await clinic.as('nurse').post(`/sessions/${session.body.id}/void`, { reason: 'By mistake' });
    expect(await bench.read(made.id)).toMatchObject({ state: 'released', used: 0, remaining: 4 });
    expect((await reverse(made.id)).body.state).toBe('reversed');
    expect(await clinic.onHand(ampoule)).toBe(2);
  });

  test('is refused once a part of it was discarded', async () => {
    const { made } = await mixed();
    await clinic
      .as('nurse')
      .post(`/preparations/${made.id}/discard`, { reason: 'Too much', quantity: 1 });
    expect((await reverse(made.id)).body).toMatchObject({
      type: '/problems/compounding/used-since',
      sessions: [],
      movements: [{ kind: 'discard', documentId: made.id }],
    });
  });

  test('returns held what was held since, and wastes what comes back to a discarded vial', async () => {
    const { ampoule, vial, lots, made } = await mixed();
    await clinic.as('nurse').post(`/lots/${lots[0].lotId}/hold`, { reason: 'Recall' });
    const { body: open } = await clinic.as('nurse').get('/containers');
    const own = open.items.find(({ itemId }: { itemId: string }) => itemId === vial.id);
    await clinic.as('nurse').post(`/containers/${own.id}/discard`, { reason: 'Not needed' });
    expect((await reverse(made.id)).status).toBe(200);
    const { body: stock } = await clinic.as('nurse').get(`/stock?itemId=${ampoule.id}`);
    expect(stock.items).toMatchObject([{ quantity: 2, unusableBecause: 'held' }]);
    expect(await clinic.onHand(vial)).toBe(0);
    const { body: movements } = await clinic.as('auditor').get(`/movements?lotId=${lots[1].lotId}`);
    expect(movements.items[0]).toMatchObject({
      kind: 'waste',
      postings: [{ to: '@waste', quantity: 3 }],
    });
  });

  test('by a nurse is one she prepared herself; a doctor may any', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const formula = await bench.formula([{ item, quantity: 1 }]);
    const body = bench.body(formula, [{ itemId: item.id, quantity: 1 }]);
    const { body: made } = await clinic.as('doctor').post('/preparations', body);
    const refused = await reverse(made.id);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/compounding/not-yours']);
    const own = await clinic.as('doctor').post(`/preparations/${made.id}/reverse`, { reason });
    expect(own.body.state).toBe('reversed');
  });

  test('leaves an audit entry, as every command does', async () => {
    const { made } = await mixed();
    await reverse(made.id);
    const { body } = await clinic.as('auditor').get(`/audit?subject=preparation/${made.id}`);
    const commands = body.items.map(({ command }: { command: string }) => command).sort();
    expect(commands).toEqual([
      'preparations.begin',
      'preparations.check',
      'preparations.complete',
      'preparations.reverse',
    ]);
  });
});
