import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';

/** The tables of what happened: written once. */
const APPEND_ONLY = [
  ['movement', 'kind'],
  ['posting', 'from_place'],
  ['audit_entry', 'command'],
  ['receipt', 'received_by'],
  ['receipt_line', 'lot_id'],
  ['transfer', 'transferred_by'],
  ['session', 'logged_by'],
  ['session_void', 'reason'],
] as const;

/** One row of everything: a receipt, a transfer, a session and its void. */
async function somethingOfEverything(clinic: Clinic): Promise<void> {
  const item = await clinic.item();
  const shelf = await clinic.location();
  const { lotId } = await clinic.receive(item, { containers: 2 });
  const transfer = {
    id: newId(),
    fromLocationId: clinic.room,
    toLocationId: shelf.id,
    lines: [{ lotId, quantity: 10 }],
  };
  expect((await clinic.as('nurse').post('/transfers', transfer)).status).toBe(201);
  const { body } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
  const reason = { reason: 'Logged by mistake' };
  expect((await clinic.as('nurse').post(`/sessions/${body.id}/void`, reason)).status).toBe(200);
}

describeOnBothEngines('The database itself', (clinic) => {
  beforeAll(() => somethingOfEverything(clinic));

  /** Says something to the database beside the server, over a connection of its own. */
  async function run(statement: string): Promise<readonly Record<string, unknown>[]> {
    const database = await openRaw(clinic.databaseUrl);
    try {
      return await database.run(statement);
    } finally {
      await database.close();
    }
  }

  describe.each(APPEND_ONLY)('refuses of %s', (table, column) => {
    const all = () => run(`SELECT * FROM ${table}`);

    test.each([
      ['a change', `UPDATE ${table} SET ${column} = 'x'`],
      ['a change that changes nothing', `UPDATE ${table} SET ${column} = ${column}`],
      ['a deletion', `DELETE FROM ${table}`],
    ])('%s', async (_, statement) => {
      const before = await all();
      expect(before.length).toBeGreaterThan(0);
      await expect(run(statement)).rejects.toThrow(`${table} is append-only`);
      expect(await all()).toEqual(before);
    });

    test('a replacement, or being emptied at a stroke', async () => {
      const before = await all();
      const statement =
        clinic.engine === 'sqlite'
          ? `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`
          : `TRUNCATE ${table} CASCADE`;
      await expect(run(statement)).rejects.toThrow('is append-only');
      expect(await all()).toEqual(before);
    });
  });

  test('refuses a balance below zero', async () => {
    const before = await run('SELECT * FROM balance ORDER BY lot_id, place_id');
    expect(before.length).toBeGreaterThan(0);
    const below = 'UPDATE balance SET quantity = -1';
    await expect(run(below)).rejects.toThrow(/check constraint/i);
    expect(await run('SELECT * FROM balance ORDER BY lot_id, place_id')).toEqual(before);
  });

  test.each([
    ['that moves nothing', "'a', 'b', 0"],
    ['that moves less', "'a', 'b', -1"],
    ['from a place to itself', "'a', 'a', 1"],
  ])('refuses a posting %s', async (_, ends) => {
    const insert = `INSERT INTO posting (movement_id, line, lot_id, item_id, from_place, to_place,
        quantity, occurred_at)
      SELECT id, 99, 'lot', 'item', ${ends}, occurred_at FROM movement LIMIT 1`;
    await expect(run(insert)).rejects.toThrow(/check constraint/i);
  });

  test('refuses a second reversal of one movement', async () => {
    const insert = `INSERT INTO movement (id, kind, document_id, occurred_at, recorded_at, actor_id,
        reverses_id)
      SELECT '${newId()}', 'reversal', document_id, occurred_at, recorded_at, actor_id, reverses_id
      FROM movement WHERE reverses_id IS NOT NULL LIMIT 1`;
    await expect(run(insert)).rejects.toThrow(/append-only|unique/i);
  });

  test('and its book disagree visibly when somebody tampers with a balance', async () => {
    const [row] = await run('SELECT * FROM balance WHERE quantity > 0 LIMIT 1');
    const where = `WHERE lot_id = '${row?.lot_id}' AND place_id = '${row?.place_id}'`;
    await run(`UPDATE balance SET quantity = quantity + 1 ${where}`);
    const { body } = await clinic.as('auditor').get('/ledger/discrepancies');
    await run(`UPDATE balance SET quantity = quantity - 1 ${where}`);
    const posted = Number(row?.quantity) / 1000;
    expect(body.items).toEqual([
      { lotId: row?.lot_id, placeId: row?.place_id, balance: posted + 0.001, postings: posted },
    ]);
  });
});
