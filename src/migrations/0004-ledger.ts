import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Movements and postings, which nobody changes, and the balances they add up to. */
export class Ledger0004 implements MigrationInterface {
  readonly name = 'Ledger2026110000004';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE movement (
        id ${text} NOT NULL PRIMARY KEY,
        kind ${text} NOT NULL,
        document_id ${text} NOT NULL,
        occurred_at ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        actor_id ${text} NOT NULL,
        reverses_id ${text} UNIQUE REFERENCES movement (id)
      ) ${keyed}`,
      'CREATE INDEX movement_by_time ON movement (occurred_at, id)',
      'CREATE INDEX movement_by_document ON movement (document_id)',
      `CREATE TABLE posting (
        movement_id ${text} NOT NULL REFERENCES movement (id),
        line INTEGER NOT NULL,
        lot_id ${text} NOT NULL,
        item_id ${text} NOT NULL,
        from_place ${text} NOT NULL,
        to_place ${text} NOT NULL,
        quantity ${int} NOT NULL CHECK (quantity > 0),
        occurred_at ${text} NOT NULL,
        PRIMARY KEY (movement_id, line),
        CHECK (from_place <> to_place)
      ) ${keyed}`,
      'CREATE INDEX posting_by_lot ON posting (lot_id, occurred_at, movement_id)',
      'CREATE INDEX posting_by_item ON posting (item_id, occurred_at, movement_id)',
      `CREATE TABLE balance (
        lot_id ${text} NOT NULL,
        place_id ${text} NOT NULL,
        item_id ${text} NOT NULL,
        quantity ${int} NOT NULL CHECK (quantity >= 0),
        latest_at ${text} NOT NULL,
        PRIMARY KEY (lot_id, place_id)
      ) ${keyed}`,
      // Covers what the stock list reads, so that emptied places cost it nothing.
      `CREATE INDEX balance_in_stock ON balance (item_id, lot_id, place_id, quantity, latest_at)
        WHERE quantity > 0`,
      'CREATE INDEX balance_by_place ON balance (place_id)',
    ]);
    await makeAppendOnly(runner, 'movement');
    await makeAppendOnly(runner, 'posting');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE balance', 'DROP TABLE posting', 'DROP TABLE movement']);
  }
}
