import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Dialect, dialectOf, runAll } from './dialect.js';

/** Groups of items, protocols of which every version stays readable, and reusable devices. */
export class GroupsProtocolVersionsDevices0014 implements MigrationInterface {
  readonly name = 'GroupsProtocolVersionsDevices2026110000014';

  async up(runner: QueryRunner): Promise<void> {
    const dialect = dialectOf(runner);
    await runAll(runner, [...groups(dialect), ...devices(dialect)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE device',
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
