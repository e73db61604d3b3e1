import { sql } from './sql.js';
import type { Reader } from './unit-of-work.js';

/**
 * Lets the database learn what its tables hold, from samples, so that it reads a long ledger by its
 * indexes. PostgreSQL does so by itself; SQLite asks for it when a database is opened and now and then
 * after (sqlite.org/pragma.html#pragma_optimize). The mask takes tables in that were never looked at.
 */
export async function refreshStatistics(db: Reader): Promise<void> {
  if (db.engine === 'sqlite') await db.query(sql`PRAGMA optimize = 0x10002`);
}
