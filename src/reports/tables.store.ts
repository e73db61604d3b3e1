import type { Statement } from '../kernel/reading/thread-messages.js';
import { type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { heads } from '../seals/seals.js';
import type { Row } from './output/table.js';
import type { Filter, Filters } from './tables/report.js';

/** The rows of a statement, their values in the order of its columns. */
export async function rowsOf(db: Reader, statement: Sql): Promise<Row[]> {
  const rows = await db.query<Readonly<Record<string, Row[number]>>>(statement);
  return rows.map((row) => Object.values(row));
}

/** What of a statement can travel to another thread. */
export function plain({ sql, text, values }: Sql): Statement {
  return { sql, text, values };
}

/** Which state of the book a report shows: its last movement, and the newest seal below it. */
export async function dataVersion(db: Reader): Promise<string> {
  const [last] = await db.query<{ id: string }>(
    sql`SELECT id FROM movement ORDER BY id DESC LIMIT 1`,
  );
  const seal = (await heads(db)).find(({ book }) => book === 'ledger');
  const sealed = seal === undefined ? '' : ` / ${seal.number} ${seal.hash.slice(0, 16)}`;
  return `${last?.id ?? '0'}${sealed}`;
}

/** What a filter's id means to a reader; a patient by code only. */
const NAMES: Readonly<Partial<Record<Filter, (id: string) => Sql>>> = {
  itemId: (id) => sql`SELECT name FROM item WHERE id = ${id}`,
  lotId: (id) => sql`SELECT item.name || ' ' || lot_number AS name FROM lot
    JOIN item ON item.id = lot.item_id WHERE lot.id = ${id}`,
  patientId: (id) => sql`SELECT code AS name FROM patient WHERE id = ${id}`,
  preparationId: (id) =>
    sql`SELECT number || ' ' || name AS name FROM preparation WHERE id = ${id}`,
  personId: (id) => sql`SELECT name FROM app_user WHERE id = ${id}`,
  protocolId: (id) => sql`SELECT name FROM protocol WHERE id = ${id}`,
  deviceId: (id) => sql`SELECT name || ' ' || serial_number AS name FROM device WHERE id = ${id}`,
};

/** The names of what was asked for, in the order of the filters; an id that means nothing stays itself. */
export async function namesOf(db: Reader, filters: Filters): Promise<string[]> {
  const names: string[] = [];
  for (const [filter, id] of Object.entries(filters)) {
    const statement = NAMES[filter as Filter]?.(id);
    if (statement === undefined) {
      if (filter === 'category') names.push(id);
      continue;
    }
    const [row] = await db.query<{ name: string }>(statement);
    names.push(row?.name ?? id);
  }
  return names;
}
