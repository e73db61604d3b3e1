import { chmod, rename, rm } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { type DatabaseConfig, type Schema, writerOptions } from '../kernel/database.js';
import { engineOf } from '../kernel/engine-of.js';
import { ArchiveError, type Line, readArchive, type Totals, writeArchive } from './archive-file.js';
import { postgresTables } from './postgres-tables.js';
import { sqliteTables } from './sqlite-tables.js';
import { damaged, openingLine, readTables, type Tables, toTotals } from './tables.js';

/** The face of archives: a clinic's whole database as a file, and back on either engine. */
export type { Totals } from './archive-file.js';

function openTables(databaseUrl: string): Promise<Tables> {
  return engineOf(databaseUrl) === 'postgres'
    ? postgresTables(databaseUrl)
    : sqliteTables(databaseUrl);
}

/**
 * Writes everything that is in a database at this moment into a file, while the server goes on. The
 * file is there whole or not at all, readable by its owner only.
 * @returns how many rows of each table are in it, and their hashes
 */
export async function backUp(databaseUrl: string, file: string, at: Date): Promise<Totals> {
  const source = await openTables(databaseUrl);
  const part = `${file}.part`;
  try {
    const totals = await writeArchive(part, readTables(source, at));
    await chmod(part, 0o600);
    await rename(part, file);
    return totals;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await source.close();
  }
}

/**
 * Puts an archive into an empty database of the form it had, and proves that every table came out as
 * it went in. Opening it afterwards runs the migrations made since.
 * @throws ArchiveError when the database is not empty, the file is damaged, or was made by a newer version
 */
export async function restore(
  file: string,
  target: DatabaseConfig,
  schema: Schema,
): Promise<Totals> {
  return load(readArchive(file), target, schema);
}

/** As a backup and its restoring at once, from one engine to the same or the other. */
export async function move(
  from: string,
  target: DatabaseConfig,
  schema: Schema,
  at: Date,
): Promise<Totals> {
  const source = await openTables(from);
  try {
    return await load(readTables(source, at), target, schema);
  } finally {
    await source.close();
  }
}

async function load(
  lines: AsyncIterable<Line>,
  target: DatabaseConfig,
  schema: Schema,
): Promise<Totals> {
  const reader = lines[Symbol.asyncIterator]();
  const opening = openingLine(await reader.next());
  await prepare(target, schema, opening.migrations);
  const tables = await openTables(target.databaseUrl);
  try {
    const told = await tables.fill({ [Symbol.asyncIterator]: () => reader });
    const found = await toTotals(readTables(tables, new Date(opening.madeAt)));
    compare(told, found);
    return found;
  } finally {
    await tables.close();
  }
}

/** Makes the tables as they were when the archive was made; the newest migrations run after it is in. */
async function prepare(
  target: DatabaseConfig,
  schema: Schema,
  done: readonly string[],
): Promise<void> {
  const known = schema.migrations.map(nameOf);
  const strange = done.find((name) => !known.includes(name));
  if (strange) throw new ArchiveError(`It was made by a newer version (${strange})`);
  const source = await new DataSource(writerOptions(target, schema)).initialize();
  try {
    const there = await migrationsIn(source);
    if (there.length === 0) await runThese(target, schema, done);
    else if (there.join() !== done.join()) {
      throw new ArchiveError('The database has the form of another version; give an empty one');
    }
  } finally {
    await source.destroy();
  }
}

function nameOf(Migration: Schema['migrations'][number]): string {
  return (new Migration() as { name?: string }).name ?? '';
}

async function migrationsIn(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migration'))) return [];
    const rows: { name: string }[] = await runner.query('SELECT name FROM migration ORDER BY id');
    return rows.map(({ name }) => name);
  } finally {
    await runner.release();
  }
}

async function runThese(
  target: DatabaseConfig,
  schema: Schema,
  done: readonly string[],
): Promise<void> {
  const migrations = schema.migrations.filter((Migration) => done.includes(nameOf(Migration)));
  const source = await new DataSource(
    writerOptions(target, { ...schema, migrations }),
  ).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** What was written must be what was read: the same rows with the same content in every table. */
function compare(told: Totals, found: Totals): void {
  for (const [table, { rows, sha256 }] of Object.entries(told)) {
    const now = found[table];
    if (now?.sha256 !== sha256) throw damaged(table, rows, now?.rows ?? 0);
  }
}
