import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Documents with their first answers, the practice's settings, and what append-only needs. */
export class Kernel0001 implements MigrationInterface {
  readonly name = 'Kernel2026110000001';

  async up(runner: QueryRunner): Promise<void> {
    const { engine, text, keyed } = dialectOf(runner);
    if (engine === 'postgres') {
      await runner.query(`CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`);
    }
    await runAll(runner, [
      `CREATE TABLE document (
        id ${text} NOT NULL CONSTRAINT document_pkey PRIMARY KEY,
        kind ${text} NOT NULL,
        content_hash ${text} NOT NULL,
        answer ${text} NOT NULL,
        actor_id ${text} NOT NULL,
        recorded_at ${text} NOT NULL
      )`,
      `CREATE TABLE practice_setting (
        key ${text} NOT NULL PRIMARY KEY,
        value ${text} NOT NULL,
        updated_at ${text} NOT NULL
      ) ${keyed}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE practice_setting', 'DROP TABLE document']);
    if (dialectOf(runner).engine === 'postgres') await runner.query('DROP FUNCTION refuse_change');
  }
}
