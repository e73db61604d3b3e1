import pg from 'pg';
import type { LogSessionDto } from '../../src/sessions/sessions.dto.js';
import type { Clinic } from '../clinic.js';
import { COLUMNS, ORDER_OF_USE, plan, SHELVES, type Shelf } from './plan.js';

/** A session in set-based statements on pg: a pool, one commit each, locks in one order. */
export class ByHandPostgres {
  private readonly pool: pg.Pool;

  constructor(private readonly clinic: Clinic) {
    const { databaseUrl, poolSize } = clinic.config;
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
    pg.types.setTypeParser(20, Number);
  }

  log = async (dto: LogSessionDto): Promise<void> => {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const known = await client.query('SELECT 1 FROM document WHERE id = $1', [dto.id]);
      if (known.rowCount) throw new Error('The session was logged before');
      const items = dto.lines.map((line) => line.itemId);
      await client.query(
        `SELECT 1 FROM balance WHERE item_id = ANY($1) AND quantity > 0
         ORDER BY lot_id, place_id FOR UPDATE`,
        [items],
      );
      const shelves = await client.query(`${SHELVES} AND b.item_id = ANY($1) ${ORDER_OF_USE}`, [
        items,
      ]);
      const rows = plan(this.clinic, dto, shelves.rows as Shelf[]);
      await insert(client, 'document', rows.documents);
      await insert(client, 'movement', rows.movements);
      await insert(client, 'posting', rows.postings);
      await client.query(
        `UPDATE balance SET quantity = balance.quantity - change.quantity, latest_at = $4
         FROM unnest($1::text[], $2::text[], $3::bigint[]) AS change (lot, place, quantity)
         WHERE lot_id = change.lot AND place_id = change.place`,
        [...[0, 1, 2].map((column) => rows.losses.map((row) => row[column])), dto.performedAt],
      );
      if (rows.gains.length > 0) await insert(client, 'balance', rows.gains);
      if (rows.containers.length > 0) await insert(client, 'open_container', rows.containers);
      await insert(client, 'session', rows.sessions);
      await insert(client, 'audit_entry', rows.audit);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };

  close(): Promise<void> {
    return this.pool.end();
  }
}

async function insert(
  client: pg.PoolClient,
  table: keyof typeof COLUMNS,
  rows: unknown[][],
): Promise<void> {
  let mark = 0;
  const tuples = rows.map((row) => `(${row.map(() => `$${++mark}`)})`);
  const text = `INSERT INTO ${table} (${COLUMNS[table]}) VALUES ${tuples}`;
  await client.query(text, rows.flat());
}
