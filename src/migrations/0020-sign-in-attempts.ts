import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Failed sign-ins, which several processes on PostgreSQL count together; in the form of rate-limiter-flexible. */
export class SignInAttempts0020 implements MigrationInterface {
  readonly name = 'SignInAttempts2026110000020';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE sign_in_attempt (
        key ${text} NOT NULL PRIMARY KEY,
        points INTEGER NOT NULL DEFAULT 0,
        expire ${int}
      )`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE sign_in_attempt']);
  }
}
