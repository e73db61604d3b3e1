import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Sealed identities, patients who turn out to be one, contraindications and consents. */
export class People0013 implements MigrationInterface {
  readonly name = 'People2026110000013';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, [
      ...identities(dialect),
      ...merges(dialect),
      ...conditions(dialect),
      ...consents(dialect),
    ]);
    for (const table of HISTORY) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...[...HISTORY].reverse().map((table) => `DROP TABLE ${table}`),
      'DROP INDEX patient_by_survivor',
      'ALTER TABLE patient DROP COLUMN merged_into',
      'DROP TABLE patient_index',
      'DROP TABLE patient_identity',
      'DROP TABLE patient_key',
      'DROP TABLE identity_key_check',
    ]);
  }
}

/** What is never changed or deleted, in the order in which it is made. */
const HISTORY = [
  'patient_erasure',
  'patient_merge',
  'patient_condition',
  'patient_condition_decision',
  'patient_condition_end',
  'consent',
  'consent_withdrawal',
  'consent_document',
];

/** A patient's key, and what it seals, can be deleted: that is how an identity is erased. */
function identities({ text, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE identity_key_check (
      id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
      value ${text} NOT NULL
    )`,
    `CREATE TABLE patient_key (
      patient_id ${text} NOT NULL PRIMARY KEY REFERENCES patient (id),
      wrapped_key ${text} NOT NULL,
      made_at ${text} NOT NULL
    ) ${keyed}`,
    `CREATE TABLE patient_identity (
      patient_id ${text} NOT NULL PRIMARY KEY REFERENCES patient_key (patient_id),
      sealed ${text} NOT NULL,
      sealed_at ${text} NOT NULL
    ) ${keyed}`,
    `CREATE TABLE patient_index (
      token ${text} NOT NULL,
      patient_id ${text} NOT NULL REFERENCES patient_key (patient_id),
      PRIMARY KEY (token, patient_id)
    ) ${keyed}`,
    'CREATE INDEX patient_index_by_patient ON patient_index (patient_id)',
    `CREATE TABLE patient_erasure (
      patient_id ${text} NOT NULL PRIMARY KEY REFERENCES patient (id),
      erased_at ${text} NOT NULL,
      erased_by ${text} NOT NULL,
      reason ${text} NOT NULL
    ) ${keyed}`,
  ];
}

/** `patient.merged_into` says at once who of a chain of merged patients stands for them all. */
function merges({ text, keyed }: Dialect): string[] {
  return [
    `ALTER TABLE patient ADD COLUMN merged_into ${text} REFERENCES patient (id)`,
    'CREATE INDEX patient_by_survivor ON patient (merged_into)',
    `CREATE TABLE patient_merge (
      patient_id ${text} NOT NULL PRIMARY KEY REFERENCES patient (id),
      into_id ${text} NOT NULL REFERENCES patient (id) CHECK (into_id <> patient_id),
      merged_at ${text} NOT NULL,
      merged_by ${text} NOT NULL,
      reason ${text} NOT NULL
    ) ${keyed}`,
  ];
}

function conditions({ text, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE patient_condition (
      id ${text} NOT NULL PRIMARY KEY,
      patient_id ${text} NOT NULL REFERENCES patient (id),
      kind ${text} NOT NULL CHECK (kind IN
        ('pregnancy', 'breastfeeding', 'coagulation', 'allergy', 'other')),
      item_id ${text} REFERENCES item (id),
      substance ${text},
      note ${text} NOT NULL,
      recorded_at ${text} NOT NULL,
      recorded_by ${text} NOT NULL,
      CHECK ((kind = 'allergy') = (item_id IS NOT NULL OR substance IS NOT NULL))
    ) ${keyed}`,
    'CREATE INDEX patient_condition_by_patient ON patient_condition (patient_id, recorded_at)',
    `CREATE TABLE patient_condition_decision (
      condition_id ${text} NOT NULL REFERENCES patient_condition (id),
      decision INTEGER NOT NULL,
      allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
      reason ${text} NOT NULL,
      decided_at ${text} NOT NULL,
      decided_by ${text} NOT NULL,
      PRIMARY KEY (condition_id, decision)
    ) ${keyed}`,
    `CREATE TABLE patient_condition_end (
      condition_id ${text} NOT NULL PRIMARY KEY REFERENCES patient_condition (id),
      reason ${text} NOT NULL,
      ended_at ${text} NOT NULL,
      ended_by ${text} NOT NULL
    ) ${keyed}`,
  ];
}

/** A signed document shows the patient's name, so its content is sealed with the patient's key. */
function consents({ engine, text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE consent (
      id ${text} NOT NULL PRIMARY KEY,
      patient_id ${text} NOT NULL REFERENCES patient (id),
      kind ${text} NOT NULL CHECK (kind IN ('general', 'off-label')),
      item_id ${text} REFERENCES item (id),
      signed_on ${text} NOT NULL,
      recorded_at ${text} NOT NULL,
      recorded_by ${text} NOT NULL,
      CHECK ((kind = 'off-label') = (item_id IS NOT NULL))
    ) ${keyed}`,
    'CREATE INDEX consent_by_patient ON consent (patient_id, signed_on)',
    `CREATE TABLE consent_withdrawal (
      consent_id ${text} NOT NULL PRIMARY KEY REFERENCES consent (id),
      withdrawn_on ${text} NOT NULL,
      reason ${text} NOT NULL,
      recorded_at ${text} NOT NULL,
      recorded_by ${text} NOT NULL
    ) ${keyed}`,
    `CREATE TABLE consent_document (
      consent_id ${text} NOT NULL PRIMARY KEY REFERENCES consent (id),
      media_type ${text} NOT NULL,
      size ${int} NOT NULL CHECK (size > 0),
      sealed ${engine === 'postgres' ? 'bytea' : 'BLOB'} NOT NULL,
      attached_at ${text} NOT NULL,
      attached_by ${text} NOT NULL
    )`,
  ];
}
