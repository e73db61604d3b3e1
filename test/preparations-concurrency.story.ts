import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import type { Reply } from './harness/client.js';
import { describeOnBothEngines } from './harness/clinic.js';

function outcomes(replies: readonly Reply[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of replies) {
    const outcome = status < 300 ? String(status) : body.type;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describeOnBothEngines('At several benches at once', (clinic) => {
  const bench = new Bench(clinic);

  /** An ampoule that only one can have, beside a vial that is enough for all. */
  async function contested(ampoules = 1) {
    const ampoule = await clinic.item({ containerUse: 'single', containerQuantity: 1 });
    const vial = await clinic.item({ containerQuantity: 50 });
    const lot = await clinic.receive(ampoule, { containers: ampoules });
    await clinic.receive(vial);
    const formula = await bench.formula([
      { item: ampoule, quantity: 1 },
      { item: vial, quantity: 1 },
    ]);
    const components = [
      { itemId: ampoule.id, quantity: 1 },
      { itemId: vial.id, quantity: 1 },
    ];
    return { ampoule, vial, lot, formula, components };
  }

  test('two drafts want the last ampoule: one is prepared, the other is told what is short', async () => {
    const { ampoule, vial, formula, components } = await contested();
    const ids: string[] = [];
    for (let tablet = 0; tablet < 2; tablet += 1) {
      const { body } = await clinic.as('nurse').post('/preparations', bench.body(formula, []));
      ids.push(body.id);
      for (const one of components) {
        const take = { id: newId(), ...one };
        const { status } = await clinic
          .as('nurse')
          .post(`/preparations/${body.id}/components`, take);
        expect(status).toBe(200);
      }
    }
    const replies = await Promise.all(
      ids.map((id) => clinic.as('nurse').post(`/preparations/${id}/prepare`, {})),
    );
    expect(outcomes(replies)).toEqual({ 200: 1, '/problems/compounding/short': 1 });
    expect(await clinic.onHand(ampoule)).toBe(0);
    expect(await clinic.onHand(vial)).toBe(49);
  });

  test('thirty one-shot requests want four ampoules: four have one each', async () => {
    const { ampoule, vial, formula, components } = await contested(4);
    const replies = await Promise.all(
      Array.from({ length: 30 }, () =>
        clinic.as('nurse').post('/preparations', bench.body(formula, components)),
      ),
    );
    expect(outcomes(replies)).toEqual({ 201: 4, '/problems/compounding/short': 26 });
    expect([await clinic.onHand(ampoule), await clinic.onHand(vial)]).toEqual([0, 46]);
    const { body } = await clinic.as('nurse').get(`/containers`);
    const vials = body.items.filter(({ itemId }: { itemId: string }) => itemId === vial.id);
    expect(vials).toMatchObject([{ remaining: 46 }]);
  });

  test('the same request comes eight times: it is prepared once, and all are told so', async () => {
    const { formula, components } = await contested();
    const body = bench.body(formula, components);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => clinic.as('nurse').post('/preparations', body)),
    );
    expect(outcomes(replies)).toEqual({ 200: 7, 201: 1 });
  });

  test('one draft is prepared twice at once: it is made once', async () => {
    const { ampoule, formula, components } = await contested(3);
    const { body } = await clinic.as('nurse').post('/preparations', bench.body(formula, []));
    for (const one of components) {
      await clinic.as('nurse').post(`/preparations/${body.id}/components`, { id: newId(), ...one });
    }
    const replies = await Promise.all(
      Array.from({ length: 5 }, () =>
        clinic.as('nurse').post(`/preparations/${body.id}/prepare`, {}),
      ),
    );
    expect(outcomes(replies)).toEqual({ 200: 1, '/problems/compounding/wrong-state': 4 });
    expect(await clinic.onHand(ampoule)).toBe(2);
  });

  test('a session uses what somebody takes back: one of the two happens, never both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { ampoule, formula, components } = await contested();
      const made = await bench.released(formula, components);
      const [used, reversed] = await Promise.all([
        clinic.log([{ itemId: made.itemId, quantity: 1 }]),
        clinic.as('nurse').post(`/preparations/${made.id}/reverse`, { reason: 'By mistake' }),
      ]);
      expect([used.status, reversed.status].sort()).toEqual(
        used.status === 201 ? [201, 409] : [200, 409],
      );
      expect(await clinic.onHand(ampoule)).toBe(used.status === 201 ? 0 : 1);
    }
  });

  test('a hold, once answered, lets no bench take the lot any more', async () => {
    const { lot, formula, components } = await contested(40);
    let answered = false;
    const late: Reply[] = [];
    const bench8 = Array.from({ length: 8 }, async () => {
      for (let draw = 0; draw < 5; draw += 1) {
        const wasAnswered = answered;
        const reply = await clinic
          .as('nurse')
          .post('/preparations', bench.body(formula, components));
        if (wasAnswered) late.push(reply);
      }
    });
    const held = clinic
      .as('nurse')
      .post(`/lots/${lot.lotId}/hold`, { reason: 'Recall' })
      .then(({ status }) => {
        answered = true;
        return status;
      });
    await Promise.all([...bench8, held]);
    expect(await held).toBe(200);
    expect(late.length).toBeGreaterThan(0);
    for (const reply of late) {
      expect(reply.body).toMatchObject({
        type: '/problems/compounding/short',
        shortages: [{ skips: [{ lotId: lot.lotId, because: 'held' }] }],
      });
    }
  });
});
