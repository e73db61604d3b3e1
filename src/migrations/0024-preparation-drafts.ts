import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** What people say of a preparation while it is a draft: whom it is for now, and which conditions are met. */
export class PreparationDrafts0024 implements MigrationInterface {
  readonly name = 'PreparationDrafts2026110000024';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE preparation_patient (
        preparation_id ${text} NOT NULL REFERENCES preparation (id),
        entry ${int} NOT NULL,
        patient_id ${text} REFERENCES patient (id),
        consent_basis ${text} NOT NULL
          CHECK (consent_basis IN ('reference', 'on-file', 'at-session', 'not-needed')),
        consent_reference ${text},
        given_at ${text} NOT NULL,
        given_by ${text} NOT NULL,
        PRIMARY KEY (preparation_id, entry)
      ) ${keyed}`,
      'CREATE INDEX preparation_patient_by_patient ON preparation_patient (patient_id)',
      `CREATE TABLE preparation_condition (
        preparation_id ${text} NOT NULL REFERENCES preparation (id),
        entry ${int} NOT NULL,
        item_ids ${text} NOT NULL,
        condition_text ${text} NOT NULL CHECK (condition_text <> ''),
        confirmed_at ${text} NOT NULL,
        confirmed_by ${text} NOT NULL,
        PRIMARY KEY (preparation_id, entry)
      ) ${keyed}`,
    ]);
    for (const table of TABLES) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      TABLES.map((table) => `DROP TABLE ${table}`),
    );
  }
}

const TABLES = ['preparation_patient', 'preparation_condition'];
