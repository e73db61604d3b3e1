import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** What the last forecast said will run out, item by item; each forecast takes the place of the one before. */
export class Forecasts0025 implements MigrationInterface {
  readonly name = 'Forecasts2026110000025';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE forecast (
        item_id ${text} NOT NULL PRIMARY KEY REFERENCES item (id),
        made_at ${text} NOT NULL,
        stock_out_on ${text} NOT NULL,
        order_by ${text} NOT NULL,
        quantity ${int} NOT NULL CHECK (quantity > 0)
      ) ${keyed}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE forecast']);
  }
}
