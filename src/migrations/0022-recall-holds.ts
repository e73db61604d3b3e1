import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** The quarantine a lot was in before a recall, and products of a notice that the catalog does not know. */
export class RecallHolds0022 implements MigrationInterface {
  readonly name = 'RecallHolds2026110000022';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = dialectOf(runner);
    await runAll(runner, [
      ...QUARANTINE.map((column) => `ALTER TABLE lot ADD COLUMN ${column} ${text}`),
      `ALTER TABLE recall ADD COLUMN products ${text}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'ALTER TABLE recall DROP COLUMN products',
      ...[...QUARANTINE].reverse().map((column) => `ALTER TABLE lot DROP COLUMN ${column}`),
    ]);
  }
}

/** Kept while a recall holds the lot; it is in quarantine again when the recall lets it go. */
const QUARANTINE = ['quarantine_reason', 'quarantined_at', 'quarantined_by'];
