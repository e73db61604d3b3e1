import { randomUUID } from 'node:crypto';
import pg from 'pg';

function serverAddress(): string {
  const address = process.env.MESOSTOCK_TEST_POSTGRES;
  if (!address) throw new Error('The PostgreSQL server of the stories is not running');
  return address;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverAddress()}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database of its own on the run's PostgreSQL server; `drop` removes it again. */
export async function freshPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `story_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return {
    url: `${serverAddress()}/${name}`,
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
