import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';

const REFERENCE = 'Leaflet of the maker, section 6.2';

describeOnBothEngines('Compatibility', (clinic) => {
  const enter = (body: object) =>
    clinic.as('doctor').post('/compatibility', {
      verdict: 'compatible',
      reference: REFERENCE,
      ...body,
    });
  const pairs = async (...itemIds: string[]) => {
    const path = `/compatibility/pairs?itemIds=${itemIds.join(',')}`;
    return (await clinic.as('nurse').get(path)).body;
  };
  /** An item with a substance that no other story knows. */
  const substanceItem = async () => {
    const substance = `s-${newId().slice(-12)}`;
    return { ...(await clinic.item({ substances: [substance] })), substance };
  };

  test('what nobody entered is unknown', async () => {
    const [one, other] = [await substanceItem(), await substanceItem()];
    expect(await pairs(one.id, other.id)).toMatchObject({
      verdict: 'unknown',
      items: [{ first: { id: one.id }, second: { id: other.id }, verdict: 'unknown', entries: [] }],
    });
  });

  test('what is known of substances holds for every item that contains them', async () => {
    const [one, other] = [await substanceItem(), await substanceItem()];
    const id = newId();
    const body = {
      id,
      first: { substance: other.substance },
      second: { substance: one.substance },
    };
    const entered = await enter(body);
    expect(entered).toMatchObject({
      status: 201,
      body: { id, verdict: 'compatible', reference: REFERENCE, condition: null, current: true },
    });
    expect((await enter(body)).status).toBe(200);
    const sister = await clinic.item({ substances: [one.substance] });
    expect((await pairs(sister.id, other.id)).items).toMatchObject([
      { verdict: 'compatible', entries: [{ id, enteredBy: entered.body.enteredBy }] },
    ]);
    const nobody = await clinic.item();
    expect((await pairs(one.id, other.id, nobody.id)).verdict).toBe('unknown');
  });

  test('the newest entry of a pair counts, whichever way round, and the earlier ones stay', async () => {
    const [one, other] = [await clinic.item(), await clinic.item()];
    const forward = { first: { itemId: one.id }, second: { itemId: other.id } };
    const backward = { first: { itemId: other.id }, second: { itemId: one.id } };
    const first = await enter(forward);
    const condition = 'Only at room temperature';
    const second = await enter({ ...backward, verdict: 'conditional', condition });
    expect((await pairs(one.id, other.id)).verdict).toBe('conditional');
    const third = await enter({ ...forward, verdict: 'incompatible' });
    expect((await pairs(one.id, other.id)).verdict).toBe('incompatible');
    const { body } = await clinic.as('auditor').get(`/compatibility?itemId=${one.id}`);
    expect(body.items).toMatchObject([
      { id: third.body.id, verdict: 'incompatible', current: true },
      { id: second.body.id, verdict: 'conditional', condition, current: false },
      { id: first.body.id, verdict: 'compatible', current: false },
    ]);
    const counting = await clinic.as('nurse').get(`/compatibility?itemId=${one.id}&current=true`);
    expect(counting.body.items).toMatchObject([{ id: third.body.id }]);
    const page = await clinic.as('auditor').get(`/compatibility?itemId=${one.id}&limit=2`);
    const cursor = page.body.nextCursor;
    const rest = await clinic.as('auditor').get(`/compatibility?itemId=${one.id}&cursor=${cursor}`);
    expect(rest.body.items).toMatchObject([{ id: first.body.id }]);
    const audit = await clinic.as('auditor').get(`/audit?subject=compatibility/${third.body.id}`);
    expect(audit.body.items).toMatchObject([{ command: 'compatibility.enter' }]);
  });

  test('what is known of the two items goes before what is known of their substances', async () => {
    const [one, other] = [await substanceItem(), await substanceItem()];
    const substances = {
      first: { substance: one.substance },
      second: { substance: other.substance },
    };
    await enter({ ...substances, verdict: 'incompatible' });
    await enter({ first: { itemId: one.id }, second: { itemId: other.id } });
    expect((await pairs(one.id, other.id)).verdict).toBe('compatible');
  });

  test.each<[string, (id: string) => object, string]>([
    ['the same item twice', (id) => ({ second: { itemId: id } }), '/second/itemId'],
    ['an unknown item', () => ({ second: { itemId: newId() } }), '/second/itemId'],
    ['nothing', () => ({ second: {} }), '/second'],
    ['two things at once', (id) => ({ second: { itemId: id, substance: 'zinc' } }), '/second'],
    [
      'a condition that is not said',
      () => ({ second: { substance: 'zinc' }, verdict: 'conditional' }),
      '/condition',
    ],
    ['no reference', () => ({ second: { substance: 'zinc' }, reference: '' }), '/reference'],
  ])('an entry of %s is refused', async (_, details, pointer) => {
    const { id } = await clinic.item();
    const { status, body } = await enter({ first: { itemId: id }, ...details(id) });
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  test('doctors enter it, and nobody asks about unknown items', async () => {
    const body = {
      first: { substance: 'zinc' },
      second: { substance: 'copper' },
      verdict: 'compatible',
      reference: REFERENCE,
    };
    for (const role of ['nurse', 'admin', 'auditor'] as const) {
      expect((await clinic.as(role).post('/compatibility', body)).status).toBe(403);
    }
    const item = await clinic.item();
    expect((await pairs(item.id, newId())).errors).toMatchObject([{ pointer: '/itemIds/1' }]);
    expect((await clinic.as('nurse').get('/compatibility/pairs?itemIds=1')).status).toBe(422);
    const both = `/compatibility?itemId=${item.id}&substance=zinc`;
    expect((await clinic.as('nurse').get(both)).status).toBe(422);
  });

  test('the database keeps what was entered', async () => {
    await enter({ first: { substance: 'zinc' }, second: { substance: 'zinc' } });
    const database = await openRaw(clinic.databaseUrl);
    for (const statement of [
      `UPDATE compatibility SET verdict = 'compatible'`,
      'DELETE FROM compatibility',
    ]) {
      await expect(database.run(statement)).rejects.toThrow();
    }
    await database.close();
  });
});
