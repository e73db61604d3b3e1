import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Groups of items, protocols of which every version stays readable, and reusable devices. */
export class GroupsProtocolVersionsDevices0014 implements MigrationInterface {
  readonly name = 'GroupsProtocolVersionsDevices2026110000014';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, [...groups(dialect), ...versions(dialect), ...devices(dialect)]);
    await makeAppendOnly(runner, 'protocol_version');
    await makeAppendOnly(runner, 'protocol_version_material');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE device',
      ...currentMaterials(dialectOf(runner)),
      'DROP TABLE protocol_version_material',
      'DROP TABLE protocol_version',
      'ALTER TABLE protocol DROP COLUMN kind',
      'ALTER TABLE protocol DROP COLUMN version',
      'DROP TABLE item_group_member',
      'DROP TABLE item_group',
    ]);
  }
}

function groups({ text, int, keyed }: Dialect): string[] {
  return [
    `CREATE TABLE item_group (
      id ${text} NOT NULL PRIMARY KEY,
      name ${text} NOT NULL CHECK (name <> ''),
      name_key ${text} NOT NULL CONSTRAINT item_group_name_is_unique UNIQUE
    )`,
    `CREATE TABLE item_group_member (
      group_id ${text} NOT NULL REFERENCES item_group (id),
      position ${int} NOT NULL CHECK (position >= 0),
      item_id ${text} NOT NULL REFERENCES item (id),
      PRIMARY KEY (group_id, position),
      UNIQUE (group_id, item_id)
    ) ${keyed}`,
    'CREATE INDEX item_group_member_by_item ON item_group_member (item_id)',
  ];
}

/** What stood in `protocol` and `protocol_material` becomes version 1; nobody knows who wrote it. */
function versions({ text, int, keyed }: Dialect): string[] {
  return [
    `ALTER TABLE protocol ADD COLUMN version ${int} NOT NULL DEFAULT 1`,
    `ALTER TABLE protocol ADD COLUMN kind ${text} NOT NULL DEFAULT 'mesotherapy'`,
    `CREATE TABLE protocol_version (
      protocol_id ${text} NOT NULL REFERENCES protocol (id),
      version ${int} NOT NULL CHECK (version > 0),
      name ${text} NOT NULL CHECK (name <> ''),
      technique ${text},
      route ${text},
      zones ${text} NOT NULL,
      active ${int} NOT NULL CHECK (active IN (0, 1)),
      details ${text} NOT NULL,
      recorded_at ${text},
      recorded_by ${text},
      PRIMARY KEY (protocol_id, version)
    ) ${keyed}`,
    `CREATE TABLE protocol_version_material (
      protocol_id ${text} NOT NULL,
      version ${int} NOT NULL,
      position ${int} NOT NULL CHECK (position >= 0),
      item_id ${text} REFERENCES item (id),
      group_id ${text} REFERENCES item_group (id),
      quantity ${int} NOT NULL CHECK (quantity > 0),
      optional ${int} NOT NULL CHECK (optional IN (0, 1)),
      PRIMARY KEY (protocol_id, version, position),
      FOREIGN KEY (protocol_id, version) REFERENCES protocol_version (protocol_id, version),
      CHECK ((item_id IS NULL) <> (group_id IS NULL))
    ) ${keyed}`,
    `INSERT INTO protocol_version (protocol_id, version, name, technique, route, zones, active,
        details) SELECT id, 1, name, technique, route, zones, active, '{}' FROM protocol`,
    `INSERT INTO protocol_version_material (protocol_id, version, position, item_id, quantity,
        optional) SELECT protocol_id, 1, position, item_id, quantity, 0 FROM protocol_material`,
    'DROP TABLE protocol_material',
  ];
}

/** The table of 0006 again, with the items of the versions in force; groups have no place in it. */
function currentMaterials({ text, int }: Dialect): string[] {
  return [
    `CREATE TABLE protocol_material (
        protocol_id ${text} NOT NULL REFERENCES protocol (id),
        position ${int} NOT NULL CHECK (position >= 0),
        item_id ${text} NOT NULL REFERENCES item (id),
        quantity ${int} NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (protocol_id, position),
        CONSTRAINT protocol_material_is_named_once UNIQUE (protocol_id, item_id)
      )`,
    `INSERT INTO protocol_material (protocol_id, position, item_id, quantity)
      SELECT m.protocol_id, m.position, m.item_id, m.quantity FROM protocol_version_material m
      JOIN protocol p ON p.id = m.protocol_id AND p.version = m.version
      WHERE m.item_id IS NOT NULL`,
  ];
}

function devices({ text, int }: Dialect): string[] {
  return [
    `CREATE TABLE device (
      id ${text} NOT NULL PRIMARY KEY,
      name ${text} NOT NULL CHECK (name <> ''),
      name_key ${text} NOT NULL,
      kind ${text} NOT NULL,
      serial_number ${text} NOT NULL CHECK (serial_number <> ''),
      serial_key ${text} NOT NULL,
      part_group_id ${text} REFERENCES item_group (id),
      active ${int} NOT NULL CHECK (active IN (0, 1)),
      CONSTRAINT device_serial_is_unique UNIQUE (kind, serial_key)
    )`,
    'CREATE INDEX device_by_name ON device (name_key, id)',
  ];
}
