import { describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { writerOptions } from '../src/kernel/database.js';
import type { Engine } from '../src/kernel/unit-of-work.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { SCHEMA } from '../src/schema.js';
import { ENGINES } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';
import { freshDatabase } from './harness/server.js';

/** Opens a database that knows the first so many migrations. */
function connect(url: string, known = MIGRATIONS.length): Promise<DataSource> {
  const config = { databaseUrl: url, poolSize: 2 };
  const schema = { ...SCHEMA, migrations: MIGRATIONS.slice(0, known) };
  return new DataSource(writerOptions(config, schema)).initialize();
}

async function migrate(url: string, known?: number): Promise<void> {
  const source = await connect(url, known);
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

/** Everything that is defined in a database, as the engine tells it. */
async function definitions(url: string, engine: Engine): Promise<string[]> {
  const database = await openRaw(url);
  const statements =
    engine === 'sqlite'
      ? [`SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`]
      : [
          `SELECT table_name, column_name, data_type, is_nullable, collation_name
            FROM information_schema.columns WHERE table_schema = 'public'`,
          `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'`,
          `SELECT conrelid::regclass::text AS name, conname, pg_get_constraintdef(oid) AS def
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
          `SELECT pg_get_triggerdef(oid) AS def FROM pg_trigger WHERE NOT tgisinternal`,
          `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
        ];
  const rows = [];
  for (const statement of statements) rows.push(...(await database.run(statement)));
  await database.close();
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Runs `story` on a database of its own. */
async function onFresh(engine: Engine, story: (url: string) => Promise<void>): Promise<void> {
  const database = await freshDatabase(engine);
  try {
    await story(database.url);
  } finally {
    await database.drop();
  }
}

describe.each(ENGINES)('The migrations (%s)', (engine) => {
  test('may stop anywhere and go on later: every prefix leads to the same database', async () => {
    let whole: string[] = [];
    await onFresh(engine, async (url) => {
      await migrate(url);
      whole = await definitions(url, engine);
    });
    expect(whole.length).toBeGreaterThan(50);
    for (let known = 1; known < MIGRATIONS.length; known += 1) {
      await onFresh(engine, async (url) => {
        await migrate(url, known);
        await migrate(url);
        expect(await definitions(url, engine)).toEqual(whole);
      });
    }
  });

  test('may be taken back one by one, and run again', async () => {
    await onFresh(engine, async (url) => {
      const after: string[][] = [];
      for (let known = 1; known <= MIGRATIONS.length; known += 1) {
        await migrate(url, known);
        after.push(await definitions(url, engine));
      }
      const source = await connect(url);
      for (let known = MIGRATIONS.length - 1; known >= 1; known -= 1) {
        await source.undoLastMigration({ transaction: 'each' });
        expect(await definitions(url, engine)).toEqual(after[known - 1]);
      }
      await source.undoLastMigration({ transaction: 'each' });
      const left = (await definitions(url, engine)).filter((text) => !text.includes('migration'));
      expect(left).toEqual([]);
      await source.destroy();
      await migrate(url);
      expect(await definitions(url, engine)).toEqual(after.at(-1));
    });
  });

  test('are named in the order in which they run', () => {
    const names = MIGRATIONS.map((Migration) => new Migration().name);
    const numbers = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(MIGRATIONS.length);
  });
});
