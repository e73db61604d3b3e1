import { Database } from '../../src/kernel/database.js';
import type { Reader } from '../../src/kernel/unit-of-work.js';
import { SCHEMA } from '../../src/schema.js';

/** Asks the database of a running server as a module does, for stories about a module's face. */
export async function withReader<T>(
  databaseUrl: string,
  work: (db: Reader) => Promise<T>,
): Promise<T> {
  const config = { databaseUrl, databaseReplicaUrl: null, poolSize: 1 };
  const database = await Database.open(config, SCHEMA);
  try {
    return await database.unitOfWork.read(work);
  } finally {
    await database.close();
  }
}
