import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Wastes, returns, adjustments and counts: documents that nobody changes, only goes on with. */
export class DisposalsCounts0009 implements MigrationInterface {
  readonly name = 'DisposalsCounts2026110000009';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE disposal (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        kind ${text} NOT NULL CHECK (kind IN ('waste', 'return', 'adjustment')),
        place_id ${text} NOT NULL,
        supplier_id ${text} REFERENCES supplier (id),
        happened_at ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        recorded_by ${text} NOT NULL,
        movement_id ${text} REFERENCES movement (id),
        CHECK ((kind = 'return') = (supplier_id IS NOT NULL)),
        CHECK (kind = 'adjustment' OR movement_id IS NOT NULL)
      ) ${keyed}`,
      'CREATE INDEX disposal_by_time ON disposal (kind, happened_at, id)',
      // Quantities of adjustments are signed: what came to light is positive.
      `CREATE TABLE disposal_line (
        disposal_id ${text} NOT NULL REFERENCES disposal (id),
        line INTEGER NOT NULL,
        lot_id ${text} NOT NULL REFERENCES lot (id),
        quantity ${int} NOT NULL,
        requested ${int},
        book ${int} CHECK (book >= 0),
        counted ${int} CHECK (counted >= 0),
        reason ${text} NOT NULL,
        note ${text},
        method ${text},
        witness_id ${text} REFERENCES app_user (id),
        unusable_because ${text},
        value ${int},
        PRIMARY KEY (disposal_id, line)
      ) ${keyed}`,
      'CREATE INDEX disposal_line_by_lot ON disposal_line (lot_id)',
      `CREATE TABLE stock_count (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        location_id ${text} NOT NULL REFERENCES location (id),
        scope ${text} NOT NULL,
        blind INTEGER NOT NULL CHECK (blind IN (0, 1)),
        opened_at ${text} NOT NULL,
        opened_by ${text} NOT NULL
      ) ${keyed}`,
      'CREATE INDEX stock_count_by_time ON stock_count (opened_at, id)',
      `CREATE TABLE count_entry (
        count_id ${text} NOT NULL REFERENCES stock_count (id),
        entry INTEGER NOT NULL,
        lot_id ${text} NOT NULL REFERENCES lot (id),
        place_id ${text} NOT NULL,
        quantity ${int} CHECK (quantity >= 0),
        counted_at ${text} NOT NULL,
        counted_by ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        PRIMARY KEY (count_id, entry)
      ) ${keyed}`,
      `CREATE TABLE count_step (
        count_id ${text} NOT NULL REFERENCES stock_count (id),
        step INTEGER NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('open', 'review', 'approved', 'posted', 'cancelled')),
        taken_at ${text} NOT NULL,
        taken_by ${text} NOT NULL,
        reason ${text},
        seen ${text},
        movement_id ${text} REFERENCES movement (id),
        PRIMARY KEY (count_id, step)
      ) ${keyed}`,
      `CREATE TABLE count_result (
        count_id ${text} NOT NULL REFERENCES stock_count (id),
        line INTEGER NOT NULL,
        lot_id ${text} NOT NULL REFERENCES lot (id),
        place_id ${text} NOT NULL,
        expected ${int} NOT NULL,
        counted ${int} NOT NULL CHECK (counted >= 0),
        difference ${int} NOT NULL CHECK (difference = counted - expected),
        value ${int},
        counted_at ${text} NOT NULL,
        counted_by ${text} NOT NULL,
        PRIMARY KEY (count_id, line)
      ) ${keyed}`,
      'CREATE INDEX count_result_by_lot ON count_result (lot_id, place_id, counted_at)',
    ]);
    for (const table of TABLES) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      [...TABLES].reverse().map((table) => `DROP TABLE ${table}`),
    );
  }
}

const TABLES = [
  'disposal',
  'disposal_line',
  'stock_count',
  'count_entry',
  'count_step',
  'count_result',
];
