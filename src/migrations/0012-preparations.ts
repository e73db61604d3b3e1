import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Mixtures that were made, step by step, and the lots they are. */
export class Preparations0012 implements MigrationInterface {
  readonly name = 'Preparations2026110000012';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    const { text } = dialect;
    await runAll(runner, [
      ...begun(dialect),
      ...made(dialect),
      `ALTER TABLE lot ADD COLUMN use_until ${text}`,
      `ALTER TABLE lot ADD COLUMN for_patient_id ${text}`,
      `ALTER TABLE lot ADD COLUMN preparation_id ${text}`,
      'ALTER TABLE lot ADD COLUMN released INTEGER NOT NULL DEFAULT 1 CHECK (released IN (0, 1))',
    ]);
    for (const table of HISTORY) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...['released', 'preparation_id', 'for_patient_id', 'use_until'].map(
        (column) => `ALTER TABLE lot DROP COLUMN ${column}`,
      ),
      'DROP TABLE preparation_tick',
      'DROP TABLE preparation_take',
      ...[...HISTORY].reverse().map((table) => `DROP TABLE ${table}`),
    ]);
  }
}

/** What never changes once it is written. */
const HISTORY = [
  'preparation',
  'preparation_result',
  'preparation_component',
  'preparation_transition',
  'preparation_deviation',
];

/** What is wanted, and what the bench took so far. */
function begun({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE preparation (
      id ${text} NOT NULL PRIMARY KEY,
      number ${int} NOT NULL UNIQUE CHECK (number > 0),
      formula_id ${text} REFERENCES formula (id),
      formula_version ${int},
      item_id ${text} NOT NULL REFERENCES item (id),
      name ${text} NOT NULL CHECK (name <> ''),
      strength ${text},
      form ${text},
      patient_id ${text} REFERENCES patient (id),
      prescriber_id ${text},
      location_id ${text} NOT NULL REFERENCES location (id),
      started_at ${text} NOT NULL,
      volume ${int} CHECK (volume > 0),
      containers ${int} NOT NULL CHECK (containers > 0),
      container_capacity ${int} CHECK (container_capacity > 0),
      storage ${text},
      limit_hours ${int} CHECK (limit_hours > 0),
      plan ${text} NOT NULL,
      consent_basis ${text} NOT NULL
        CHECK (consent_basis IN ('reference', 'on-file', 'at-session', 'not-needed')),
      consent_reference ${text},
      begun_at ${text} NOT NULL,
      begun_by ${text} NOT NULL,
      CHECK ((formula_id IS NULL) = (formula_version IS NULL))
    ) ${keyed}`,
    'CREATE INDEX preparation_by_start ON preparation (started_at, id)',
    'CREATE INDEX preparation_by_patient ON preparation (patient_id, started_at)',
    // A draft may be changed until it is prepared; each change leaves its audit entry.
    `CREATE TABLE preparation_take (
      id ${text} NOT NULL PRIMARY KEY,
      preparation_id ${text} NOT NULL REFERENCES preparation (id),
      entry ${int} NOT NULL,
      item_id ${text} NOT NULL REFERENCES item (id),
      quantity ${int} NOT NULL CHECK (quantity > 0),
      lot_id ${text} REFERENCES lot (id),
      container_id ${text} REFERENCES open_container (id),
      scanned INTEGER NOT NULL CHECK (scanned IN (0, 1)),
      reason ${text},
      taken_at ${text} NOT NULL,
      taken_by ${text} NOT NULL
    ) ${keyed}`,
    'CREATE INDEX preparation_take_by_preparation ON preparation_take (preparation_id, entry)',
    `CREATE TABLE preparation_tick (
      preparation_id ${text} NOT NULL REFERENCES preparation (id),
      step ${int} NOT NULL CHECK (step >= 0),
      done_at ${text} NOT NULL,
      done_by ${text} NOT NULL,
      PRIMARY KEY (preparation_id, step)
    ) ${keyed}`,
  ];
}

/** What was made, and everything that happened with it. */
function made({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE preparation_result (
      preparation_id ${text} NOT NULL PRIMARY KEY REFERENCES preparation (id),
      lot_id ${text} NOT NULL UNIQUE REFERENCES lot (id),
      movement_id ${text} NOT NULL UNIQUE REFERENCES movement (id),
      input ${int} NOT NULL CHECK (input > 0),
      output ${int} NOT NULL CHECK (output > 0),
      waste ${int} NOT NULL CHECK (waste >= 0),
      use_until ${text} NOT NULL,
      beyond_use ${text} NOT NULL,
      mixture ${text} NOT NULL
    ) ${keyed}`,
    `CREATE TABLE preparation_component (
      preparation_id ${text} NOT NULL REFERENCES preparation (id),
      entry ${int} NOT NULL,
      take_id ${text} NOT NULL,
      item_id ${text} NOT NULL REFERENCES item (id),
      lot_id ${text} NOT NULL REFERENCES lot (id),
      lot_number ${text} NOT NULL,
      expires_on ${text},
      maker ${text},
      quantity ${int} NOT NULL CHECK (quantity > 0),
      wasted ${int} NOT NULL CHECK (wasted >= 0),
      place_id ${text} NOT NULL,
      place_kind ${text} NOT NULL CHECK (place_kind IN ('location', 'container')),
      location_id ${text} NOT NULL REFERENCES location (id),
      opened_container_id ${text} REFERENCES open_container (id),
      opened_at ${text},
      discard_at ${text},
      use_until ${text},
      typed INTEGER NOT NULL CHECK (typed IN (0, 1)),
      because ${text} NOT NULL,
      PRIMARY KEY (preparation_id, entry)
    ) ${keyed}`,
    'CREATE INDEX preparation_component_by_lot ON preparation_component (lot_id)',
    `CREATE TABLE preparation_transition (
      preparation_id ${text} NOT NULL REFERENCES preparation (id),
      entry ${int} NOT NULL,
      state ${text} NOT NULL CHECK (state IN
        ('draft', 'prepared', 'checked', 'released', 'discarded', 'reversed')),
      taken_at ${text} NOT NULL,
      taken_by ${text} NOT NULL,
      reason ${text},
      quantity ${int} CHECK (quantity > 0),
      movement_id ${text} REFERENCES movement (id),
      visual_passed INTEGER CHECK (visual_passed IN (0, 1)),
      visual_note ${text},
      PRIMARY KEY (preparation_id, entry)
    ) ${keyed}`,
    `CREATE TABLE preparation_deviation (
      id ${text} NOT NULL PRIMARY KEY,
      preparation_id ${text} NOT NULL REFERENCES preparation (id),
      kind ${text} NOT NULL CHECK (kind IN
        ('override', 'hand-picked', 'note', 'visual-check', 'loss')),
      override_kind ${text},
      item_ids ${text} NOT NULL,
      reason ${text} NOT NULL,
      reference ${text},
      told_at ${text} NOT NULL,
      told_by ${text} NOT NULL,
      CHECK ((kind = 'override') = (override_kind IS NOT NULL))
    ) ${keyed}`,
    'CREATE INDEX preparation_deviation_by_time ON preparation_deviation (told_at, id)',
    'CREATE INDEX preparation_deviation_by_preparation ON preparation_deviation (preparation_id)',
  ];
}
