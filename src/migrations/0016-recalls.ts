import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './dialect.js';

/** By which a walk over lots finds the few postings that are mixtures. */
export class Recalls0016 implements MigrationInterface {
  readonly name = 'Recalls2026110000016';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE INDEX posting_into_mixture ON posting (lot_id, movement_id)
        WHERE to_place = '@compounding'`,
      `CREATE INDEX posting_of_mixture ON posting (lot_id, movement_id)
        WHERE from_place = '@compounding'`,
      'CREATE INDEX delivery_line_by_item ON delivery_line (item_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP INDEX delivery_line_by_item',
      'DROP INDEX posting_of_mixture',
      'DROP INDEX posting_into_mixture',
    ]);
  }
}
