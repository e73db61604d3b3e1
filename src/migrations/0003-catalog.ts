import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Items with their identifiers, the tree of locations, and suppliers. */
export class Catalog0003 implements MigrationInterface {
  readonly name = 'Catalog2026110000003';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE item (
        id ${text} NOT NULL PRIMARY KEY,
        name ${text} NOT NULL CHECK (name <> ''),
        name_key ${text} NOT NULL,
        search_text ${text} NOT NULL,
        category ${text} NOT NULL CHECK (category <> ''),
        regulatory_class ${text} NOT NULL CHECK (regulatory_class IN (
          'medicine', 'homeopathic-medicine', 'medical-device', 'cosmetic', 'biocide',
          'food-supplement', 'blood-product', 'to-be-confirmed')),
        origin ${text} NOT NULL CHECK (origin IN (
          'synthetic', 'mineral', 'plant', 'animal', 'human', 'autologous', 'microbial',
          'to-be-confirmed')),
        unit ${text} NOT NULL CHECK (unit IN ('mL', 'g', 'piece')),
        container_kind ${text} NOT NULL CHECK (container_kind IN (
          'ampoule', 'vial', 'syringe', 'bottle', 'can', 'tube', 'blister', 'kit', 'sachet',
          'piece')),
        container_quantity ${int} NOT NULL CHECK (container_quantity > 0),
        container_use ${text} NOT NULL CHECK (container_use IN ('single', 'multiple')),
        in_use_hours ${int} CHECK (in_use_hours > 0),
        storage ${text} NOT NULL CHECK (storage IN ('room', 'refrigerated', 'frozen')),
        manufacturer ${text},
        registered_routes ${text} NOT NULL,
        expiry_required ${int} NOT NULL CHECK (expiry_required IN (0, 1)),
        expiry_warning_days ${int} CHECK (expiry_warning_days >= 0),
        needle_gauge ${int} CHECK (needle_gauge > 0),
        needle_length_um ${int} CHECK (needle_length_um > 0),
        reorder_point ${int} CHECK (reorder_point >= 0),
        reorder_up_to ${int} CHECK (reorder_up_to >= 0),
        notes ${text},
        active ${int} NOT NULL CHECK (active IN (0, 1)),
        created_at ${text} NOT NULL,
        updated_at ${text} NOT NULL,
        CHECK ((needle_gauge IS NULL) = (needle_length_um IS NULL)),
        CHECK (reorder_up_to >= reorder_point),
        CHECK (unit <> 'piece' OR container_quantity % 1000 = 0),
        CHECK (unit <> 'piece' OR reorder_point % 1000 = 0),
        CHECK (unit <> 'piece' OR reorder_up_to % 1000 = 0)
      )`,
      'CREATE INDEX item_by_name ON item (name_key, id)',
      `CREATE TABLE item_identifier (
        item_id ${text} NOT NULL REFERENCES item (id),
        position ${int} NOT NULL CHECK (position >= 0),
        scheme ${text} NOT NULL CHECK (scheme IN ('gtin', 'aic', 'cn', 'hibc', 'other')),
        value ${text} NOT NULL CHECK (value <> ''),
        value_key ${text} NOT NULL,
        containers ${int} NOT NULL CHECK (containers > 0),
        PRIMARY KEY (item_id, position),
        CONSTRAINT item_identifier_is_unique UNIQUE (scheme, value_key)
      )`,
      `CREATE TABLE location (
        id ${text} NOT NULL PRIMARY KEY,
        name ${text} NOT NULL CHECK (name <> ''),
        name_key ${text} NOT NULL,
        kind ${text} NOT NULL CHECK (kind IN (
          'site', 'room', 'cabinet', 'fridge', 'freezer', 'trolley', 'other')),
        parent_id ${text} REFERENCES location (id) CHECK (parent_id <> id),
        held ${int} NOT NULL CHECK (held IN (0, 1)),
        hold_reason ${text},
        held_at ${text},
        active ${int} NOT NULL CHECK (active IN (0, 1)),
        CHECK (held = 0 OR (hold_reason IS NOT NULL AND held_at IS NOT NULL))
      )`,
      `CREATE TABLE supplier (
        id ${text} NOT NULL PRIMARY KEY,
        name ${text} NOT NULL CHECK (name <> ''),
        name_key ${text} NOT NULL CONSTRAINT supplier_name_is_unique UNIQUE,
        active ${int} NOT NULL CHECK (active IN (0, 1))
      )`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE supplier',
      'DROP TABLE location',
      'DROP TABLE item_identifier',
      'DROP TABLE item',
    ]);
  }
}
