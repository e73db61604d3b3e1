import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Receipts and transfers: documents that nobody changes. */
export class ReceivingTransfers0007 implements MigrationInterface {
  readonly name = 'ReceivingTransfers2026110000007';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE receipt (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        location_id ${text} NOT NULL REFERENCES location (id),
        supplier_id ${text} REFERENCES supplier (id),
        received_at ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        received_by ${text} NOT NULL,
        movement_id ${text} NOT NULL REFERENCES movement (id)
      ) ${keyed}`,
      'CREATE INDEX receipt_by_time ON receipt (received_at, id)',
      `CREATE TABLE receipt_line (
        receipt_id ${text} NOT NULL REFERENCES receipt (id),
        line INTEGER NOT NULL,
        lot_id ${text} NOT NULL REFERENCES lot (id),
        containers ${int} NOT NULL CHECK (containers > 0),
        quantity ${int} NOT NULL CHECK (quantity > 0),
        unit_cost ${int} CHECK (unit_cost >= 0),
        scan ${text},
        PRIMARY KEY (receipt_id, line)
      ) ${keyed}`,
      'CREATE INDEX receipt_line_by_lot ON receipt_line (lot_id)',
      `CREATE TABLE transfer (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        from_location_id ${text} NOT NULL REFERENCES location (id),
        to_location_id ${text} NOT NULL REFERENCES location (id),
        transferred_at ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        transferred_by ${text} NOT NULL,
        movement_id ${text} NOT NULL REFERENCES movement (id)
      ) ${keyed}`,
      'CREATE INDEX transfer_by_time ON transfer (transferred_at, id)',
    ]);
    for (const table of ['receipt', 'receipt_line', 'transfer']) {
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE transfer', 'DROP TABLE receipt_line', 'DROP TABLE receipt']);
  }
}
