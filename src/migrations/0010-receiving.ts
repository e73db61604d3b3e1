import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/**
 * Expected deliveries, what of them came broken, serial numbers of packs, files beside documents,
 * lots that were typed by hand, and what an item loses in its container.
 */
export class Receiving0010 implements MigrationInterface {
  readonly name = 'Receiving2026110000010';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, deliveries(dialect));
    await linkReceipts(runner);
    await runAll(runner, [...besideReceipts(dialect), ...typedLots(dialect)]);
    const written = ['delivery_line', 'receipt_damage', 'receipt_serial'];
    for (const table of [...written, 'attachment', 'attachment_content']) {
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE attachment_content',
      'DROP TABLE attachment',
      'DROP TABLE receipt_serial',
      'DROP TABLE receipt_damage',
      'ALTER TABLE lot DROP COLUMN confirmed_by',
      'ALTER TABLE lot DROP COLUMN confirmed_at',
      'ALTER TABLE lot DROP COLUMN typed_by',
      'ALTER TABLE lot DROP COLUMN typed_at',
      'ALTER TABLE item DROP COLUMN expected_loss',
    ]);
    await unlinkReceipts(runner);
    await runAll(runner, ['DROP TABLE delivery_line', 'DROP TABLE delivery']);
  }
}

function deliveries({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE delivery (
      id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
      supplier_id ${text} NOT NULL REFERENCES supplier (id),
      location_id ${text} NOT NULL REFERENCES location (id),
      expected_on ${text} NOT NULL,
      recorded_at ${text} NOT NULL,
      recorded_by ${text} NOT NULL,
      cancelled_at ${text},
      cancelled_by ${text},
      cancel_reason ${text},
      CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
    ) ${keyed}`,
    'CREATE INDEX delivery_by_day ON delivery (expected_on, id)',
    `CREATE TABLE delivery_line (
      delivery_id ${text} NOT NULL REFERENCES delivery (id),
      line INTEGER NOT NULL,
      item_id ${text} NOT NULL REFERENCES item (id),
      containers ${int} NOT NULL CHECK (containers > 0),
      PRIMARY KEY (delivery_id, line),
      UNIQUE (delivery_id, item_id)
    ) ${keyed}`,
  ];
}

/**
 * A receipt may belong to a delivery, and one of which everything came broken moves nothing.
 * SQLite can only allow that by writing the table anew, and with it the one that refers to it.
 */
async function linkReceipts(runner: QueryRunner): Promise<void> {
  const { engine, text } = dialectOf(runner);
  if (engine === 'sqlite') {
    await rewriteReceipts(runner, 'movement_id TEXT REFERENCES movement (id)');
  } else {
    await runner.query('ALTER TABLE receipt ALTER COLUMN movement_id DROP NOT NULL');
  }
  await runAll(runner, [
    `ALTER TABLE receipt ADD COLUMN delivery_id ${text} REFERENCES delivery (id)`,
    'CREATE INDEX receipt_by_delivery ON receipt (delivery_id)',
  ]);
}

/** Takes it back, as long as there is no receipt without a movement. */
async function unlinkReceipts(runner: QueryRunner): Promise<void> {
  await runAll(runner, [
    'DROP INDEX receipt_by_delivery',
    'ALTER TABLE receipt DROP COLUMN delivery_id',
  ]);
  if (dialectOf(runner).engine === 'sqlite') {
    await rewriteReceipts(runner, 'movement_id TEXT NOT NULL REFERENCES movement (id)');
  } else {
    await runner.query('ALTER TABLE receipt ALTER COLUMN movement_id SET NOT NULL');
  }
}

/** Writes both tables anew on SQLite, as 0007 defined them but for one column. */
async function rewriteReceipts(runner: QueryRunner, movementColumn: string): Promise<void> {
  const { text, int, keyed } = dialectOf(runner);
  await runAll(runner, [
    'CREATE TABLE kept_line AS SELECT * FROM receipt_line',
    'CREATE TABLE kept_receipt AS SELECT * FROM receipt',
    'DROP TABLE receipt_line',
    'DROP TABLE receipt',
    `CREATE TABLE receipt (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        location_id ${text} NOT NULL REFERENCES location (id),
        supplier_id ${text} REFERENCES supplier (id),
        received_at ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        received_by ${text} NOT NULL,
        ${movementColumn}
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
    'INSERT INTO receipt SELECT * FROM kept_receipt',
    'INSERT INTO receipt_line SELECT * FROM kept_line',
    'DROP TABLE kept_line',
    'DROP TABLE kept_receipt',
  ]);
  await makeAppendOnly(runner, 'receipt');
  await makeAppendOnly(runner, 'receipt_line');
}

function besideReceipts({ engine, text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE receipt_damage (
      receipt_id ${text} NOT NULL REFERENCES receipt (id),
      line INTEGER NOT NULL,
      lot_id ${text} NOT NULL REFERENCES lot (id),
      containers ${int} NOT NULL CHECK (containers > 0),
      PRIMARY KEY (receipt_id, line)
    ) ${keyed}`,
    `CREATE TABLE receipt_serial (
      item_id ${text} NOT NULL REFERENCES item (id),
      serial ${text} NOT NULL CHECK (serial <> ''),
      receipt_id ${text} NOT NULL REFERENCES receipt (id),
      line INTEGER NOT NULL,
      lot_id ${text} NOT NULL REFERENCES lot (id),
      PRIMARY KEY (item_id, serial)
    ) ${keyed}`,
    'CREATE INDEX receipt_serial_by_receipt ON receipt_serial (receipt_id)',
    `CREATE TABLE attachment (
      id ${text} NOT NULL PRIMARY KEY,
      subject ${text} NOT NULL CHECK (subject <> ''),
      file_name ${text} NOT NULL CHECK (file_name <> ''),
      media_type ${text} NOT NULL,
      size ${int} NOT NULL CHECK (size > 0),
      sha256 ${text} NOT NULL,
      attached_at ${text} NOT NULL,
      attached_by ${text} NOT NULL
    ) ${keyed}`,
    'CREATE INDEX attachment_by_subject ON attachment (subject, id)',
    `CREATE TABLE attachment_content (
      attachment_id ${text} NOT NULL PRIMARY KEY REFERENCES attachment (id),
      content ${engine === 'postgres' ? 'bytea' : 'BLOB'} NOT NULL
    )`,
  ];
}

function typedLots({ text, int }: Dialect): string[] {
  return [
    `ALTER TABLE item ADD COLUMN expected_loss ${int} NOT NULL DEFAULT 0
      CHECK (expected_loss >= 0)`,
    `ALTER TABLE lot ADD COLUMN typed_at ${text}`,
    `ALTER TABLE lot ADD COLUMN typed_by ${text}`,
    `ALTER TABLE lot ADD COLUMN confirmed_at ${text}`,
    `ALTER TABLE lot ADD COLUMN confirmed_by ${text}`,
  ];
}
