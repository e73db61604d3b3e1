import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Patients by code, and the templates of treatments with their materials. */
export class PatientsProtocols0006 implements MigrationInterface {
  readonly name = 'PatientsProtocols2026110000006';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE patient (
        id ${text} NOT NULL PRIMARY KEY,
        code ${text} NOT NULL CONSTRAINT patient_code_is_unique UNIQUE CHECK (code <> ''),
        created_at ${text} NOT NULL
      )`,
      `CREATE TABLE protocol (
        id ${text} NOT NULL PRIMARY KEY,
        name ${text} NOT NULL CHECK (name <> ''),
        name_key ${text} NOT NULL,
        technique ${text},
        route ${text},
        zones ${text} NOT NULL,
        active ${int} NOT NULL CHECK (active IN (0, 1))
      )`,
      'CREATE INDEX protocol_by_name ON protocol (name_key, id)',
      `CREATE TABLE protocol_material (
        protocol_id ${text} NOT NULL REFERENCES protocol (id),
        position ${int} NOT NULL CHECK (position >= 0),
        item_id ${text} NOT NULL REFERENCES item (id),
        quantity ${int} NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (protocol_id, position),
        CONSTRAINT protocol_material_is_named_once UNIQUE (protocol_id, item_id)
      )`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE protocol_material',
      'DROP TABLE protocol',
      'DROP TABLE patient',
    ]);
  }
}
