import { describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { writerOptions } from '../src/kernel/database.js';
import { GroupsProtocolVersionsDevices0014 } from '../src/migrations/0014-groups-protocol-versions-devices.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { SCHEMA } from '../src/schema.js';
import { ENGINES } from './harness/clinic.js';
import { openRaw, type RawDatabase } from './harness/raw-database.js';
import { freshDatabase } from './harness/server.js';

const BEFORE = MIGRATIONS.indexOf(GroupsProtocolVersionsDevices0014);
const AT = "'2026-01-01T00:00:00.000Z'";

/** Opens a database that knows the first so many migrations. */
function connect(url: string, known: number): Promise<DataSource> {
  const config = { databaseUrl: url, poolSize: 2 };
  const schema = { ...SCHEMA, migrations: MIGRATIONS.slice(0, known) };
  return new DataSource(writerOptions(config, schema)).initialize();
}

async function migrate(url: string, known: number): Promise<void> {
  const source = await connect(url, known);
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

async function undoLast(url: string, known: number): Promise<void> {
  const source = await connect(url, known);
  await source.undoLastMigration({ transaction: 'each' });
  await source.destroy();
}

/** Two items and a protocol that uses both, as they were written before there were versions. */
async function writeProtocol(database: RawDatabase): Promise<void> {
  for (const id of ['vial', 'needle']) {
    await database.run(`INSERT INTO item (id, name, name_key, search_text, category,
      regulatory_class, origin, unit, container_kind, container_quantity, container_use, storage,
      registered_routes, expiry_required, active, created_at, updated_at)
      VALUES ('${id}', '${id}', '${id}', '${id}', 'other', 'medicine', 'synthetic', 'piece',
        'piece', 1000, 'single', 'room', '[]', 1, 1, ${AT}, ${AT})`);
  }
  await database.run(`INSERT INTO protocol (id, name, name_key, technique, route, zones, active)
    VALUES ('face', 'Viso', 'viso', 'nappage', NULL, '["viso"]', 0)`);
  await database.run(`INSERT INTO protocol_material (protocol_id, position, item_id, quantity)
    VALUES ('face', 0, 'needle', 2000), ('face', 1, 'vial', 1000)`);
}

describe.each(ENGINES)('Protocols from before versions (%s)', (engine) => {
  test('become version 1, without an author, and can be taken back', async () => {
    const { url, drop } = await freshDatabase(engine);
    await migrate(url, BEFORE);
    const database = await openRaw(url);
    await writeProtocol(database);
    const before = await database.run('SELECT * FROM protocol_material ORDER BY position');
    await migrate(url, BEFORE + 1);
    const versions = await database.run('SELECT * FROM protocol_version');
    expect(versions).toEqual([
      expect.objectContaining({
        protocol_id: 'face',
        name: 'Viso',
        technique: 'nappage',
        route: null,
        zones: '["viso"]',
        details: '{}',
        recorded_at: null,
        recorded_by: null,
      }),
    ]);
    const materials = await database.run(
      'SELECT item_id, group_id, quantity FROM protocol_version_material ORDER BY position',
    );
    expect(
      materials.map(({ item_id, group_id, quantity }) => [item_id, group_id, +`${quantity}`]),
    ).toEqual([
      ['needle', null, 2000],
      ['vial', null, 1000],
    ]);
    await expect(database.run('DELETE FROM protocol_version')).rejects.toThrow('append-only');
    await undoLast(url, BEFORE + 1);
    const after = await database.run('SELECT * FROM protocol_material ORDER BY position');
    expect(after).toEqual(before);
    await database.close();
    await drop();
  });
});
