import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';

const CLEAR = 'Only if it stays clear';

describeOnBothEngines('A pair that may be mixed under a condition', (clinic) => {
  const bench = new Bench(clinic);

  /** Two products that go together under a condition, and their formula of 1 mL each. */
  async function conditional() {
    const [one, other] = [await clinic.item(), await clinic.item()];
    for (const item of [one, other]) await clinic.receive(item);
    const formula = await bench.formula([
      { item: one, quantity: 1 },
      { item: other, quantity: 1 },
    ]);
    const itemIds = [one.id, other.id];
    await enter(itemIds);
    const components = itemIds.map((itemId) => ({ itemId, quantity: 1 }));
    return { formula, itemIds, components, confirmation: { itemIds, condition: CLEAR } };
  }

  async function enter([first, second]: string[], condition = CLEAR) {
    const { status } = await clinic.as('doctor').post('/compatibility', {
      first: { itemId: first },
      second: { itemId: second },
      verdict: 'conditional',
      condition,
      reference: 'Table of the story',
    });
    expect(status).toBe(201);
  }

  async function draftOf({ formula, components }: Awaited<ReturnType<typeof conditional>>) {
    const { body } = await clinic.as('nurse').post('/preparations', bench.body(formula, []));
    const path = `/preparations/${body.id}`;
    for (const one of components) {
      await clinic.as('nurse').post(`${path}/components`, { id: newId(), ...one });
    }
    return path;
  }

  test('waits until somebody at the bench confirms it: no doctor, and no way around', async () => {
    const made = await conditional();
    const path = await draftOf(made);
    const items = made.itemIds.map((itemId) => expect.objectContaining({ itemId }));
    const { body: waiting } = await clinic.as('nurse').get(path);
    expect(waiting).toMatchObject({
      blocks: [],
      conditions: [{ items, condition: CLEAR, reference: 'Table of the story', confirmed: null }],
      pairs: [{ verdict: 'conditional', condition: CLEAR }],
      refusal: { type: '/problems/compounding/condition-unconfirmed' },
    });
    for (const role of ['nurse', 'doctor'] as const) {
      expect(await clinic.as(role).post(`${path}/prepare`, {})).toMatchObject({
        status: 409,
        body: {
          type: '/problems/compounding/condition-unconfirmed',
          conditions: [{ itemIds: made.itemIds, condition: CLEAR }],
        },
      });
    }
    // A doctor's override is another thing: it says nothing of a condition.
    await clinic.as('doctor').post(`${path}/overrides`, {
      kind: 'unknown-pair',
      reason: 'Used for years',
      reference: 'A letter',
    });
    expect((await clinic.as('doctor').post(`${path}/prepare`, {})).status).toBe(409);

    const confirmed = await clinic.as('nurse').post(`${path}/conditions`, {
      itemIds: [...made.itemIds].reverse(),
      condition: CLEAR,
    });
    expect(confirmed).toMatchObject({
      status: 200,
      body: {
        refusal: null,
        conditions: [{ confirmed: { by: { name: 'nurse' } } }],
        confirmations: [{ condition: CLEAR, by: { name: 'nurse' } }],
      },
    });
    const again = await clinic.as('nurse').post(`${path}/conditions`, made.confirmation);
    expect(again.body.confirmations).toHaveLength(1);
    const prepared = await clinic.as('nurse').post(`${path}/prepare`, {});
    expect(prepared.body).toMatchObject({
      state: 'prepared',
      conditions: [{ items, condition: CLEAR, confirmed: { by: { name: 'nurse' } } }],
    });
    const late = await clinic.as('nurse').post(`${path}/conditions`, made.confirmation);
    expect(late.body.type).toBe('/problems/compounding/wrong-state');
  });

  test('stays in the record and on the worksheet, whatever is entered later', async () => {
    const made = await conditional();
    const body = bench.body(made.formula, made.components, { confirmations: [made.confirmation] });
    const { status, body: prepared } = await clinic.as('nurse').post('/preparations', body);
    expect([status, prepared.state]).toEqual([201, 'prepared']);
    await enter(made.itemIds, 'Only when it is cold');
    const kept = await bench.read(prepared.id);
    expect(kept.conditions).toMatchObject([
      { condition: CLEAR, confirmed: { by: { name: 'nurse' } } },
    ]);
    const pdf = await clinic
      .as('nurse')
      .download(`/preparations/${prepared.id}/worksheet.pdf?language=en`);
    const text = (await pagesOf(pdf.body)).map((page) => page.text).join(' ');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('confirmed by nurse');
    const { body: audit } = await clinic
      .as('auditor')
      .get(`/audit?subject=preparation/${prepared.id}`);
    expect(audit.items[0].after).toMatchObject({ confirmations: [made.confirmation] });
  });

  test('begun with all its components is refused without the confirmation, and nothing is kept', async () => {
    const made = await conditional();
    const body = bench.body(made.formula, made.components);
    expect((await clinic.as('nurse').post('/preparations', body)).body.type).toBe(
      '/problems/compounding/condition-unconfirmed',
    );
    expect((await clinic.as('nurse').get(`/preparations/${body.id}`)).status).toBe(404);
    const { id: _, ...preview } = body;
    const shown = await clinic.as('nurse').post('/preparations/preview', preview);
    expect(shown.body).toMatchObject({
      conditions: [{ condition: CLEAR, confirmed: null }],
      refusal: { type: '/problems/compounding/condition-unconfirmed' },
    });
  });

  test('is confirmed only as it reads now', async () => {
    const made = await conditional();
    const path = await draftOf(made);
    expect((await clinic.as('nurse').post(`${path}/conditions`, made.confirmation)).status).toBe(
      200,
    );
    const newer = 'Only within ten minutes';
    await enter(made.itemIds, newer);
    const { body } = await clinic.as('nurse').get(path);
    expect(body.conditions).toMatchObject([{ condition: newer, confirmed: null }]);
    expect(await clinic.as('nurse').post(`${path}/conditions`, made.confirmation)).toMatchObject({
      status: 409,
      body: { type: '/problems/compounding/condition-changed', condition: newer },
    });
    const compatible = await clinic.item();
    await bench.compatible(compatible, { id: made.itemIds[0] ?? '' });
    const none = { itemIds: [compatible.id, made.itemIds[0]], condition: CLEAR };
    expect((await clinic.as('nurse').post(`${path}/conditions`, none)).body).toMatchObject({
      type: '/problems/compounding/condition-changed',
      condition: null,
    });
    for (const wrong of [{ ...none, itemIds: [compatible.id] }, { itemIds: made.itemIds }]) {
      expect((await clinic.as('nurse').post(`${path}/conditions`, wrong)).status).toBe(422);
    }
    expect((await clinic.as('admin').post(`${path}/conditions`, made.confirmation)).status).toBe(
      403,
    );
  });
});
