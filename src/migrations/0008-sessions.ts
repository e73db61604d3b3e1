import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Sessions and their voids, which nobody changes, and the drafts that may become sessions. */
export class Sessions0008 implements MigrationInterface {
  readonly name = 'Sessions2026110000008';

  async up(runner: QueryRunner): Promise<void> {
    const { text, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE session (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        patient_id ${text} NOT NULL REFERENCES patient (id),
        performed_at ${text} NOT NULL,
        location_id ${text} NOT NULL REFERENCES location (id),
        protocol_id ${text} REFERENCES protocol (id),
        technique ${text},
        route ${text},
        zones ${text} NOT NULL,
        notes ${text},
        incident INTEGER NOT NULL CHECK (incident IN (0, 1)),
        movement_id ${text} NOT NULL REFERENCES movement (id),
        logged_by ${text} NOT NULL,
        recorded_at ${text} NOT NULL
      ) ${keyed}`,
      'CREATE INDEX session_by_time ON session (performed_at, id)',
      'CREATE INDEX session_by_patient ON session (patient_id, performed_at)',
      'CREATE INDEX session_by_author ON session (logged_by, performed_at)',
      'CREATE INDEX session_with_incident ON session (performed_at) WHERE incident = 1',
      `CREATE TABLE session_void (
        session_id ${text} NOT NULL PRIMARY KEY REFERENCES session (id),
        voided_at ${text} NOT NULL,
        voided_by ${text} NOT NULL,
        reason ${text} NOT NULL
      ) ${keyed}`,
      `CREATE TABLE session_draft (
        id ${text} NOT NULL PRIMARY KEY,
        author_id ${text} NOT NULL,
        body ${text} NOT NULL,
        updated_at ${text} NOT NULL
      )`,
      'CREATE INDEX session_draft_by_author ON session_draft (author_id, updated_at)',
    ]);
    await makeAppendOnly(runner, 'session');
    await makeAppendOnly(runner, 'session_void');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE session_draft',
      'DROP TABLE session_void',
      'DROP TABLE session',
    ]);
  }
}
