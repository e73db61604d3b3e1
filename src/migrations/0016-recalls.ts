import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Recalls with everything done about them, and by what a walk over lots finds the mixtures. */
export class Recalls0016 implements MigrationInterface {
  readonly name = 'Recalls2026110000016';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, [...INDEXES.up, ...notices(dialect), ...doings(dialect)]);
    for (const table of HISTORY) await makeAppendOnly(runner, table);
    await closeForGood(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE recall_letter',
      'DROP TABLE recalled_number',
      ...[...HISTORY].reverse().map((table) => `DROP TABLE ${table}`),
      ...INDEXES.down,
    ]);
    if (dialectOf(runner).engine === 'postgres') {
      await runner.query('DROP FUNCTION recall_is_closed');
    }
  }
}

const INDEXES = {
  up: [
    `CREATE INDEX posting_into_mixture ON posting (lot_id, to_place, movement_id)
      WHERE to_place = '@compounding'`,
    `CREATE INDEX posting_of_mixture ON posting (lot_id, from_place, movement_id)
      WHERE from_place = '@compounding'`,
    'CREATE INDEX delivery_line_by_item ON delivery_line (item_id)',
  ],
  down: [
    'DROP INDEX delivery_line_by_item',
    'DROP INDEX posting_of_mixture',
    'DROP INDEX posting_into_mixture',
  ],
};

/** What is never changed once it is written. */
const HISTORY = [
  'recall',
  'recall_scope',
  'recall_lot',
  'recall_stock',
  'recall_task_entry',
  'recall_note',
  'recall_close',
];

function notices({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE recall (
      id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
      measure ${text} NOT NULL
        CHECK (measure IN ('withdrawal', 'ban-of-use', 'seizure', 'sampling')),
      class INTEGER NOT NULL CHECK (class IN (1, 2, 3)),
      authority ${text} NOT NULL CHECK (authority <> ''),
      reference ${text} NOT NULL CHECK (reference <> ''),
      received_at ${text} NOT NULL,
      due_at ${text} NOT NULL,
      notice ${text},
      drill INTEGER NOT NULL CHECK (drill IN (0, 1)),
      opened_at ${text} NOT NULL,
      opened_by ${text} NOT NULL
    ) ${keyed}`,
    'CREATE INDEX recall_by_time ON recall (opened_at, id)',
    // A line without a lot number is every lot of its item.
    `CREATE TABLE recall_scope (
      recall_id ${text} NOT NULL REFERENCES recall (id),
      line INTEGER NOT NULL,
      item_id ${text} REFERENCES item (id),
      lot_number ${text},
      device_id ${text} REFERENCES device (id),
      PRIMARY KEY (recall_id, line),
      CHECK ((item_id IS NULL) <> (device_id IS NULL)),
      CHECK (lot_number IS NULL OR item_id IS NOT NULL)
    ) ${keyed}`,
    // What was found when it was opened, and how each lot was held before.
    `CREATE TABLE recall_lot (
      recall_id ${text} NOT NULL REFERENCES recall (id),
      lot_id ${text} NOT NULL REFERENCES lot (id),
      because ${text} NOT NULL CHECK (because IN ('scope', 'contains')),
      held INTEGER NOT NULL CHECK (held IN (0, 1)),
      PRIMARY KEY (recall_id, lot_id)
    ) ${keyed}`,
    'CREATE INDEX recall_lot_by_lot ON recall_lot (lot_id)',
    `CREATE TABLE recall_stock (
      recall_id ${text} NOT NULL REFERENCES recall (id),
      lot_id ${text} NOT NULL REFERENCES lot (id),
      place_id ${text} NOT NULL,
      quantity ${int} NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (recall_id, lot_id, place_id)
    ) ${keyed}`,
    // Lots with these numbers are held when they come, too.
    `CREATE TABLE recalled_number (
      recall_id ${text} NOT NULL,
      line INTEGER NOT NULL,
      item_id ${text} NOT NULL REFERENCES item (id),
      lot_number ${text},
      reason ${text} NOT NULL,
      since ${text} NOT NULL,
      by_user ${text} NOT NULL,
      PRIMARY KEY (recall_id, line)
    ) ${keyed}`,
    'CREATE INDEX recalled_number_by_item ON recalled_number (item_id, lot_number)',
  ];
}

function doings({ text, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE recall_task_entry (
      recall_id ${text} NOT NULL REFERENCES recall (id),
      entry INTEGER NOT NULL,
      task_id ${text} NOT NULL,
      kind ${text} NOT NULL CHECK (kind IN ('patient', 'stock')),
      patient_id ${text} REFERENCES patient (id),
      lot_id ${text} REFERENCES lot (id),
      place_id ${text},
      state ${text} NOT NULL,
      outcome ${text},
      symptoms ${text},
      note ${text},
      witness_id ${text} REFERENCES app_user (id),
      document_id ${text},
      taken_at ${text} NOT NULL,
      taken_by ${text} NOT NULL,
      PRIMARY KEY (recall_id, entry),
      CHECK ((kind = 'patient') = (patient_id IS NOT NULL)),
      CHECK ((kind = 'stock') = (lot_id IS NOT NULL))
    ) ${keyed}`,
    `CREATE TABLE recall_note (
      recall_id ${text} NOT NULL REFERENCES recall (id),
      entry INTEGER NOT NULL,
      note ${text} NOT NULL CHECK (note <> ''),
      noted_at ${text} NOT NULL,
      noted_by ${text} NOT NULL,
      PRIMARY KEY (recall_id, entry)
    ) ${keyed}`,
    `CREATE TABLE recall_close (
      recall_id ${text} NOT NULL PRIMARY KEY REFERENCES recall (id),
      answer ${text} NOT NULL CHECK (answer IN ('followed-through', 'no-affected-stock')),
      conclusion ${text} NOT NULL,
      gaps ${text} NOT NULL,
      open_tasks_reason ${text},
      released INTEGER NOT NULL CHECK (released IN (0, 1)),
      signature ${text} NOT NULL CHECK (signature <> ''),
      report ${text} NOT NULL,
      report_sha256 ${text} NOT NULL,
      closed_at ${text} NOT NULL,
      closed_by ${text} NOT NULL
    ) ${keyed}`,
    `CREATE TABLE recall_letter (
      language ${text} NOT NULL PRIMARY KEY CHECK (language IN ('it', 'es', 'en')),
      subject ${text} NOT NULL CHECK (subject <> ''),
      body ${text} NOT NULL CHECK (body <> ''),
      updated_at ${text} NOT NULL,
      updated_by ${text} NOT NULL
    ) ${keyed}`,
  ];
}

/** What a closed recall may still gain is notes. */
const CLOSED_TO = ['recall_scope', 'recall_lot', 'recall_stock', 'recall_task_entry'];

async function closeForGood(runner: QueryRunner): Promise<void> {
  const closed = 'EXISTS (SELECT 1 FROM recall_close WHERE recall_id = NEW.recall_id)';
  if (dialectOf(runner).engine === 'sqlite') {
    for (const table of CLOSED_TO) {
      await runner.query(`CREATE TRIGGER ${table}_of_closed BEFORE INSERT ON ${table}
        WHEN ${closed} BEGIN SELECT RAISE(ABORT, 'the recall is closed'); END`);
    }
    return;
  }
  await runner.query(`CREATE FUNCTION recall_is_closed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${closed} THEN RAISE EXCEPTION 'the recall is closed'; END IF;
      RETURN NEW;
    END $$`);
  for (const table of CLOSED_TO) {
    await runner.query(`CREATE TRIGGER ${table}_of_closed BEFORE INSERT ON ${table}
      FOR EACH ROW EXECUTE FUNCTION recall_is_closed()`);
  }
}
