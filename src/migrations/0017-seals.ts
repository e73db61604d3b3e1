import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** The chain of seals over the ledger and the audit: who changes a row below them is found out. */
export class Seals0017 implements MigrationInterface {
  readonly name = 'Seals2026110000017';

  async up(runner: QueryRunner): Promise<void> {
    const { engine, text, int } = dialectOf(runner);
    const bytes = engine === 'postgres' ? 'bytea' : 'BLOB';
    await runAll(runner, [
      `CREATE TABLE seal (
        book ${text} NOT NULL CHECK (book IN ('ledger', 'audit')),
        number ${int} NOT NULL CHECK (number > 0),
        last_key ${text} NOT NULL,
        row_count ${int} NOT NULL CHECK (row_count > 0),
        marks ${bytes} NOT NULL,
        previous_hash ${text} NOT NULL,
        hash ${text} NOT NULL,
        sealed_at ${text} NOT NULL,
        PRIMARY KEY (book, number)
      )`,
    ]);
    await makeAppendOnly(runner, 'seal');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE seal']);
  }
}
