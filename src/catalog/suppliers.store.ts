import type { Position } from '../kernel/paging.js';
import { inList, join, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { nameTaken } from './catalog.problems.js';
import { fold, likePatterns } from './search-text.rules.js';
import { SupplierRow } from './supplier.entity.js';

/** Who delivers stock. */
export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

export interface SupplierFilter {
  readonly search?: string | undefined;
  readonly active?: boolean | undefined;
}

function supplierOf({ id, name, active }: SupplierRow): Supplier {
  return { id, name, active: active === 1 };
}

/** The names of the suppliers with these ids; unknown ids are simply not in the map. */
export async function knownSuppliers(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    sql`SELECT id, name FROM supplier WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** One supplier, or `undefined`. */
export async function findSupplier(tx: Tx, id: string): Promise<Supplier | undefined> {
  const row = await tx.manager.findOneBy(SupplierRow, { id });
  return row ? supplierOf(row) : undefined;
}

/** Suppliers by folded name, from a position on. */
export async function listSuppliers(
  db: Reader,
  { search, active }: SupplierFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly supplier: Supplier }[]> {
  const found = await db.query<SupplierRow>(sql`SELECT id, name, name_key AS "nameKey", active
    FROM supplier ${where(
      ...likePatterns(search ?? '').map((word) => sql`name_key LIKE ${word} ESCAPE '\\'`),
      active === undefined ? null : sql`active = ${active ? 1 : 0}`,
      after && sql`(name_key, id) > (${join(after)})`,
    )} ORDER BY name_key, id LIMIT ${limit}`);
  return found.map((row) => ({ nameKey: row.nameKey, supplier: supplierOf(row) }));
}

/**
 * Writes a new supplier.
 * @throws Problem `/problems/catalog/name-taken` (409) when the name differs from another's in case
 *   or accents at most
 */
export async function insertSupplier(tx: Tx, { id, name, active }: Supplier): Promise<void> {
  const written = await tx.execute(sql`INSERT INTO supplier (id, name, name_key, active)
    VALUES (${id}, ${name}, ${fold(name)}, ${active ? 1 : 0}) ON CONFLICT (name_key) DO NOTHING`);
  if (written === 0) throw nameTaken(name);
}

/** Writes what a supplier has become; @throws as {@link insertSupplier}. */
export async function updateSupplier(tx: Tx, { id, name, active }: Supplier): Promise<void> {
  const written = await tx.execute(sql`UPDATE supplier SET name = ${name},
    name_key = ${fold(name)}, active = ${active ? 1 : 0} WHERE id = ${id} AND NOT EXISTS (
      SELECT 1 FROM supplier other WHERE other.name_key = ${fold(name)} AND other.id <> ${id})`);
  if (written === 0) throw nameTaken(name);
}
