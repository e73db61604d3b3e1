import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** The jobs that run by themselves: when each is due, who runs it now, and what came of it last. */
export class Jobs0019 implements MigrationInterface {
  readonly name = 'Jobs2026110000019';

  async up(runner: QueryRunner): Promise<void> {
    const { text, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE job (
        name ${text} NOT NULL PRIMARY KEY,
        due_at ${text} NOT NULL,
        holder ${text},
        held_until ${text},
        started_at ${text},
        finished_at ${text},
        outcome ${text} CHECK (outcome IN ('done', 'failed')),
        result ${text},
        CHECK ((holder IS NULL) = (held_until IS NULL))
      ) ${keyed}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE job']);
  }
}
