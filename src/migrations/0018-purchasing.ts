import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** How suppliers are reached, what they sell at which price, and what was ordered from them. */
export class Purchasing0018 implements MigrationInterface {
  readonly name = 'Purchasing2026110000018';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, [
      ...COLUMNS_OF_SUPPLIER.map((column) => `ALTER TABLE supplier ADD COLUMN ${column(dialect)}`),
      ...sold(dialect),
      ...ordered(dialect),
      `ALTER TABLE receipt ADD COLUMN order_id ${dialect.text} REFERENCES purchase_order (id)`,
      'CREATE INDEX receipt_by_order ON receipt (order_id)',
    ]);
    await makeAppendOnly(runner, 'supplier_price');
    await makeAppendOnly(runner, 'order_step');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP INDEX receipt_by_order',
      'ALTER TABLE receipt DROP COLUMN order_id',
      'DROP TABLE order_step',
      'DROP TABLE order_line',
      'DROP TABLE purchase_order',
      'DROP TABLE supplier_price',
      'DROP TABLE supplier_item',
      ...['lead_days', 'minimum_order', 'language', 'customer_code', 'phone', 'email'].map(
        (column) => `ALTER TABLE supplier DROP COLUMN ${column}`,
      ),
    ]);
  }
}

const COLUMNS_OF_SUPPLIER: readonly (({ text, int }: Dialect) => string)[] = [
  ({ text }) => `email ${text}`,
  ({ text }) => `phone ${text}`,
  ({ text }) => `customer_code ${text}`,
  ({ text }) => `language ${text} NOT NULL DEFAULT 'it' CHECK (language IN ('it', 'es', 'en'))`,
  ({ int }) => `minimum_order ${int} CHECK (minimum_order >= 0)`,
  () => 'lead_days INTEGER CHECK (lead_days >= 0)',
];

function sold({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE supplier_item (
      supplier_id ${text} NOT NULL REFERENCES supplier (id),
      item_id ${text} NOT NULL REFERENCES item (id),
      order_code ${text},
      pack INTEGER NOT NULL CHECK (pack > 0),
      minimum_packs INTEGER NOT NULL CHECK (minimum_packs > 0),
      preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (supplier_id, item_id),
      CHECK (active = 1 OR preferred = 0)
    ) ${keyed}`,
    'CREATE UNIQUE INDEX supplier_item_preferred ON supplier_item (item_id) WHERE preferred = 1',
    'CREATE INDEX supplier_item_by_item ON supplier_item (item_id)',
    `CREATE TABLE supplier_price (
      supplier_id ${text} NOT NULL,
      item_id ${text} NOT NULL,
      entry INTEGER NOT NULL,
      per_pack ${int} NOT NULL CHECK (per_pack >= 0),
      valid_from ${text} NOT NULL,
      valid_until ${text} CHECK (valid_until >= valid_from),
      recorded_at ${text} NOT NULL,
      recorded_by ${text} NOT NULL,
      PRIMARY KEY (supplier_id, item_id, entry),
      FOREIGN KEY (supplier_id, item_id) REFERENCES supplier_item (supplier_id, item_id)
    ) ${keyed}`,
  ];
}

function ordered({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE purchase_order (
      id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
      number ${int} NOT NULL UNIQUE,
      supplier_id ${text} NOT NULL REFERENCES supplier (id),
      location_id ${text} REFERENCES location (id),
      expected_on ${text},
      note ${text},
      version INTEGER NOT NULL CHECK (version > 0),
      created_at ${text} NOT NULL,
      created_by ${text} NOT NULL
    ) ${keyed}`,
    'CREATE INDEX purchase_order_by_time ON purchase_order (created_at, id)',
    `CREATE TABLE order_line (
      order_id ${text} NOT NULL REFERENCES purchase_order (id),
      line INTEGER NOT NULL,
      item_id ${text} NOT NULL REFERENCES item (id),
      order_code ${text},
      pack INTEGER NOT NULL CHECK (pack > 0),
      packs INTEGER NOT NULL CHECK (packs > 0),
      per_pack ${int} CHECK (per_pack >= 0),
      cancelled_at ${text},
      cancelled_by ${text},
      cancel_reason ${text},
      PRIMARY KEY (order_id, line),
      UNIQUE (order_id, item_id),
      CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
    ) ${keyed}`,
    'CREATE INDEX order_line_by_item ON order_line (item_id)',
    `CREATE TABLE order_step (
      order_id ${text} NOT NULL REFERENCES purchase_order (id),
      step INTEGER NOT NULL,
      stage ${text} NOT NULL CHECK (stage IN ('draft', 'approved', 'sent', 'cancelled')),
      version INTEGER NOT NULL,
      taken_at ${text} NOT NULL,
      taken_by ${text} NOT NULL,
      reason ${text},
      via ${text} CHECK (via IN ('email', 'by-hand')),
      sent_to ${text},
      PRIMARY KEY (order_id, step),
      CHECK ((stage = 'sent') = (via IS NOT NULL))
    ) ${keyed}`,
  ];
}
