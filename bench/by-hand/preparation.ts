import { createHash } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { BeginPreparationDto } from '../../src/compounding/preparations.dto.js';
import { engineOf } from '../../src/kernel/engine-of.js';
import { newId } from '../../src/kernel/ids.js';
import type { Clinic } from '../clinic.js';
import { ORDER_OF_USE, SHELVES, type Shelf } from './plan.js';

type Row = (string | number | null)[];

/** The columns of each table, in the order in which it is written. */
const COLUMNS = {
  document: 'id, kind, content_hash, answer, actor_id, recorded_at',
  preparation: `id, number, formula_id, formula_version, item_id, name, patient_id, prescriber_id,
    location_id, started_at, volume, containers, container_capacity, storage, plan, consent_basis,
    begun_at, begun_by`,
  preparation_take: `id, preparation_id, entry, item_id, quantity, lot_id, scanned, taken_at,
    taken_by`,
  lot: `id, item_id, lot_number, expires_on, first_received_at, use_until, for_patient_id,
    preparation_id, released`,
  movement: 'id, kind, document_id, occurred_at, recorded_at, actor_id',
  posting: 'movement_id, line, lot_id, item_id, from_place, to_place, quantity, occurred_at',
  balance: 'lot_id, place_id, item_id, quantity, latest_at',
  preparation_result: `preparation_id, lot_id, movement_id, input, output, waste, use_until,
    beyond_use, mixture`,
  preparation_component: `preparation_id, entry, take_id, item_id, lot_id, lot_number, expires_on,
    quantity, wasted, place_id, place_kind, location_id, typed, because`,
  preparation_transition: 'preparation_id, entry, state, taken_at, taken_by, movement_id',
  audit_entry:
    'recorded_at, actor_id, actor_name, actor_roles, command, subject, state_after, request_id',
} as const;
type Table = keyof typeof COLUMNS;
type Rows = Record<Table, Row[]>;

/** What the formula says, as it is kept. */
interface FormulaRow {
  readonly version: number;
  readonly item_id: string;
  readonly content: string;
}

const FORMULA = `SELECT v.version, f.item_id, v.content FROM formula f
  JOIN formula_version v ON v.formula_id = f.id WHERE v.status = 'approved' AND f.id = $1`;

interface Planned {
  readonly rows: Rows;
  readonly losses: [lot: string, place: string, quantity: number][];
}

/** Plans the rows of a preparation of single-use ampoules: no rule, no refusal, just the rows. */
function plan(
  clinic: Clinic,
  dto: BeginPreparationDto,
  formula: FormulaRow,
  shelves: readonly Shelf[],
  number: number,
): Planned {
  const now = new Date().toISOString();
  const { id: actorId } = clinic.actor;
  const [lotId, movementId, code] = [newId(), newId(), `PREP-${number}`];
  const until = new Date(Date.parse(dto.startedAt) + 4 * 3_600_000).toISOString();
  const rows = Object.fromEntries(
    Object.keys(COLUMNS).map((table) => [table, [] as Row[]]),
  ) as Rows;
  const losses: Planned['losses'] = [];
  const post = (lot: string, item: string, from: string, to: string, quantity: number) =>
    rows.posting.push([
      movementId,
      rows.posting.length,
      lot,
      item,
      from,
      to,
      quantity,
      dto.startedAt,
    ]);
  let input = 0;
  const picks = (dto.components ?? []).map((component, entry) => {
    const given = Math.round(component.quantity * 1000);
    const shelf = shelves.find((one) => one.item_id === component.itemId && one.quantity >= given);
    if (!shelf) throw new Error('The bench ran out of stock');
    const wasted = Math.ceil(given / shelf.container_quantity) * shelf.container_quantity - given;
    const takeId = newId();
    const { lot_id: lot, item_id: item, place_id: place } = shelf;
    input += given;
    losses.push([lot, place, given + wasted]);
    post(lot, item, place, '@compounding', given);
    if (wasted > 0) post(lot, item, place, '@waste', wasted);
    rows.preparation_take.push([takeId, dto.id, entry, item, given, lot, 0, now, actorId]);
    rows.preparation_component.push([
      dto.id,
      entry,
      takeId,
      item,
      lot,
      shelf.lot_number,
      shelf.expires_on,
      given,
      wasted,
      place,
      'location',
      place,
      0,
      'first-expiry',
    ]);
    return { ...shelf, given, wasted };
  });
  post(lotId, formula.item_id, '@compounding', dto.locationId, input);
  rows.balance.push([lotId, dto.locationId, formula.item_id, input, dto.startedAt]);
  rows.lot.push([
    lotId,
    formula.item_id,
    code,
    until.slice(0, 10),
    dto.startedAt,
    until,
    dto.patientId ?? null,
    dto.id,
    0,
  ]);
  rows.movement.push([movementId, 'preparation', dto.id, dto.startedAt, now, actorId]);
  const content = JSON.parse(formula.content) as { name: string };
  rows.preparation.push([
    dto.id,
    number,
    dto.formulaId ?? null,
    formula.version,
    formula.item_id,
    content.name,
    dto.patientId ?? null,
    actorId,
    dto.locationId,
    dto.startedAt,
    input,
    1,
    10_000,
    'room',
    JSON.stringify({ components: dto.components, steps: [], label: {}, unit: 'mL' }),
    'at-session',
    now,
    actorId,
  ]);
  const products = dto.components?.map(({ itemId }) => itemId);
  const mixture = JSON.stringify({ products, pairs: [] });
  const limit = JSON.stringify({ code: 'immediate-use', useUntil: until });
  rows.preparation_result.push([dto.id, lotId, movementId, input, input, 0, until, limit, mixture]);
  rows.preparation_transition.push(
    [dto.id, 0, 'draft', now, actorId, null],
    [dto.id, 1, 'prepared', now, actorId, movementId],
  );
  const answer = JSON.stringify({ id: dto.id, code, state: 'prepared', useUntil: until, picks });
  const hash = createHash('sha256').update(JSON.stringify(dto)).digest('hex');
  rows.document.push([dto.id, 'preparation', hash, answer, actorId, now]);
  rows.audit_entry.push([
    now,
    actorId,
    clinic.actor.name,
    'nurse doctor admin',
    'preparations.begin',
    `preparation/${dto.id}`,
    JSON.stringify(dto),
    'bench',
  ]);
  return { rows, losses };
}

/** A way to prepare by hand. */
export interface PreparationByHand {
  prepare(dto: BeginPreparationDto): unknown;
  close(): unknown;
}

/** Prepared statements on better-sqlite3, or set-based ones on pg: one commit each. */
export function preparationByHand(clinic: Clinic): PreparationByHand {
  return engineOf(clinic.config.databaseUrl) === 'sqlite' ? onSqlite(clinic) : onPostgres(clinic);
}

const itemsOf = (dto: BeginPreparationDto) => (dto.components ?? []).map(({ itemId }) => itemId);

function onSqlite(clinic: Clinic): PreparationByHand {
  const db = new BetterSqlite3(clinic.config.databaseUrl);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    db.pragma(pragma);
  }
  const known = db.prepare('SELECT 1 FROM document WHERE id = ?');
  const formula = db.prepare(FORMULA.replace('$1', '?'));
  const shelves = db.prepare(`${SHELVES} AND b.item_id IN (?, ?, ?, ?, ?, ?) ${ORDER_OF_USE}`);
  const next = db.prepare('SELECT COALESCE(MAX(number), 0) + 1 AS n FROM preparation');
  const lose = db.prepare(
    'UPDATE balance SET quantity = quantity - ?, latest_at = ? WHERE lot_id = ? AND place_id = ?',
  );
  const inserts = new Map(
    Object.entries(COLUMNS).map(([table, columns]) => {
      const marks = columns.split(',').map(() => '?');
      return [table, db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`)];
    }),
  );
  return {
    prepare: (dto) => {
      db.exec('BEGIN IMMEDIATE');
      if (known.get(dto.id)) throw new Error('It was prepared before');
      const row = formula.get(dto.formulaId) as FormulaRow;
      const { n } = next.get() as { n: number };
      const planned = plan(clinic, dto, row, shelves.all(...itemsOf(dto)) as Shelf[], n);
      for (const [table, rows] of Object.entries(planned.rows)) {
        for (const values of rows) inserts.get(table)?.run(...values);
      }
      for (const [lot, place, quantity] of planned.losses) {
        lose.run(quantity, dto.startedAt, lot, place);
      }
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

function onPostgres(clinic: Clinic): PreparationByHand {
  const { databaseUrl, poolSize } = clinic.config;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  pg.types.setTypeParser(20, Number);
  const prepare = async (client: pg.PoolClient, dto: BeginPreparationDto) => {
    const known = await client.query('SELECT 1 FROM document WHERE id = $1', [dto.id]);
    if (known.rowCount) throw new Error('It was prepared before');
    const formula = await client.query(FORMULA, [dto.formulaId]);
    const items = itemsOf(dto);
    await client.query(
      `SELECT 1 FROM balance WHERE item_id = ANY($1) AND quantity > 0
       ORDER BY lot_id, place_id FOR UPDATE`,
      [items],
    );
    const shelves = await client.query(`${SHELVES} AND b.item_id = ANY($1) ${ORDER_OF_USE}`, [
      items,
    ]);
    await client.query(`SELECT pg_advisory_xact_lock(42)`);
    const next = await client.query('SELECT COALESCE(MAX(number), 0) + 1 AS n FROM preparation');
    const planned = plan(clinic, dto, formula.rows[0], shelves.rows, Number(next.rows[0]?.n));
    for (const [table, rows] of Object.entries(planned.rows) as [Table, Row[]][]) {
      let mark = 0;
      const tuples = rows.map((row) => `(${row.map(() => `$${++mark}`)})`);
      const text = `INSERT INTO ${table} (${COLUMNS[table]}) VALUES ${tuples}`;
      await client.query(text, rows.flat());
    }
    await client.query(
      `UPDATE balance SET quantity = balance.quantity - change.quantity, latest_at = $4
       FROM unnest($1::text[], $2::text[], $3::bigint[]) AS change (lot, place, quantity)
       WHERE lot_id = change.lot AND place_id = change.place`,
      [...[0, 1, 2].map((column) => planned.losses.map((row) => row[column])), dto.startedAt],
    );
  };
  return {
    prepare: async (dto) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await prepare(client, dto);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
