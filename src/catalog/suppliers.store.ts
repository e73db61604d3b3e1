import type { Position } from '../kernel/paging.js';
import { inList, join, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { nameTaken } from './catalog.problems.js';
import { fold, likePatterns } from './search-text.rules.js';
import type { Supplier } from './supplier.js';

/** A row of `supplier`. */
type SupplierRow = Omit<Supplier, 'active'> & { readonly nameKey: string; readonly active: number };

export interface SupplierFilter {
  readonly search?: string | undefined;
  readonly active?: boolean | undefined;
}

function supplierOf({ nameKey: _, active, ...rest }: SupplierRow): Supplier {
  return { ...rest, active: active === 1 };
}

const COLUMNS = sql`id, name, name_key AS "nameKey", active, email, phone,
  customer_code AS "customerCode", language, minimum_order AS "minimumOrder",
  lead_days AS "leadDays"`;

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
export async function findSupplier(db: Reader, id: string): Promise<Supplier | undefined> {
  return (await suppliersById(db, [id])).get(id);
}

/** The suppliers with these ids; unknown ids are simply not in the map. */
export async function suppliersById(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Supplier>> {
  const found = await db.query<SupplierRow>(
    sql`SELECT ${COLUMNS} FROM supplier WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(found.map((row) => [row.id, supplierOf(row)]));
}

/** Suppliers by folded name, from a position on. */
export async function listSuppliers(
  db: Reader,
  { search, active }: SupplierFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly supplier: Supplier }[]> {
  const found = await db.query<SupplierRow>(
    sql`SELECT ${COLUMNS} FROM supplier ${where(
      ...likePatterns(search ?? '').map((word) => sql`name_key LIKE ${word} ESCAPE '\\'`),
      active === undefined ? null : sql`active = ${active ? 1 : 0}`,
      after && sql`(name_key, id) > (${join(after)})`,
    )} ORDER BY name_key, id LIMIT ${limit}`,
  );
  return found.map((row) => ({ nameKey: row.nameKey, supplier: supplierOf(row) }));
}

/**
 * Writes a new supplier.
 * @throws Problem `/problems/catalog/name-taken` (409) when the name differs from another's in case
 *   or accents at most
 */
export async function insertSupplier(tx: Tx, supplier: Supplier): Promise<void> {
  const { id, name, active, email, phone, customerCode, language } = supplier;
  const written = await tx.execute(sql`INSERT INTO supplier (id, name, name_key, active, email,
      phone, customer_code, language, minimum_order, lead_days)
    VALUES (${id}, ${name}, ${fold(name)}, ${active ? 1 : 0}, ${email}, ${phone}, ${customerCode},
      ${language}, ${supplier.minimumOrder}, ${supplier.leadDays})
    ON CONFLICT (name_key) DO NOTHING`);
  if (written === 0) throw nameTaken(name);
}

/** Writes what a supplier has become; @throws as {@link insertSupplier}. */
export async function updateSupplier(tx: Tx, supplier: Supplier): Promise<void> {
  const { id, name, active, email, phone, customerCode, language } = supplier;
  const written = await tx.execute(sql`UPDATE supplier SET name = ${name},
    name_key = ${fold(name)}, active = ${active ? 1 : 0}, email = ${email}, phone = ${phone},
    customer_code = ${customerCode}, language = ${language},
    minimum_order = ${supplier.minimumOrder}, lead_days = ${supplier.leadDays}
    WHERE id = ${id} AND NOT EXISTS (
      SELECT 1 FROM supplier other WHERE other.name_key = ${fold(name)} AND other.id <> ${id})`);
  if (written === 0) throw nameTaken(name);
}
