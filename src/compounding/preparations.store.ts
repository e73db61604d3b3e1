import type { Unit } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import { inList, rows, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { PairVerdict } from './compatibility.rules.js';
import type { BeyondUse, Plan, Result } from './preparation.js';

/** The texts of a label in the languages of screens. */
export type LabelCopy = Readonly<Record<'it' | 'es' | 'en', string>>;

export type ConsentBasis = 'reference' | 'on-file' | 'at-session' | 'not-needed';

/** A preparation as it was begun; it never changes. */
export interface Begun extends Plan {
  readonly id: string;
  readonly number: number;
  readonly steps: readonly string[];
  readonly label: LabelCopy;
  readonly consentBasis: ConsentBasis;
  readonly consentReference: string | null;
  readonly begunAt: Instant;
  readonly begunBy: string;
}

/** What is kept as one text: read as a whole, never asked for in parts. */
type Kept = Pick<Begun, 'components' | 'ownMaterial' | 'steps' | 'label'> & { readonly unit: Unit };
type BegunRow = Omit<Begun, keyof Kept> & { readonly plan: string };

/** What came of the mixing. */
export interface ResultRow extends Result {
  readonly preparationId: string;
  readonly lotId: string;
  readonly movementId: string;
  readonly input: number;
  readonly beyondUse: BeyondUse;
  readonly products: readonly string[];
  readonly pairs: readonly PairVerdict[];
}

/** The number that comes next; until the end of the work nobody else gets one. */
export async function nextNumber(tx: Tx): Promise<number> {
  if (tx.engine === 'postgres') {
    await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('preparation-number', 0))`);
  }
  const [row] = await tx.query<{ next: number }>(
    sql`SELECT COALESCE(MAX(number), 0) + 1 AS next FROM preparation`,
  );
  return row?.next ?? 1;
}

export async function insertBegun(tx: Tx, begun: Begun): Promise<void> {
  const { components, ownMaterial, steps, label, unit } = begun;
  const kept: Kept = { components, ownMaterial, steps, label, unit };
  await tx.execute(sql`INSERT INTO preparation (id, number, formula_id, formula_version, item_id,
      name, strength, form, patient_id, prescriber_id, location_id, started_at, volume, containers,
      container_capacity, storage, limit_hours, plan, consent_basis, consent_reference, begun_at,
      begun_by)
    VALUES (${begun.id}, ${begun.number}, ${begun.formulaId}, ${begun.formulaVersion},
      ${begun.itemId}, ${begun.name}, ${begun.strength}, ${begun.form}, ${begun.patientId},
      ${begun.prescriberId}, ${begun.locationId}, ${begun.startedAt}, ${begun.volume},
      ${begun.containers}, ${begun.containerCapacity}, ${begun.storage}, ${begun.limitHours},
      ${JSON.stringify(kept)}, ${begun.consentBasis}, ${begun.consentReference}, ${begun.begunAt},
      ${begun.begunBy})`);
}

/** One preparation as it was begun, or `undefined`. */
export async function findBegun(db: Reader, id: string): Promise<Begun | undefined> {
  const [row] = await db.query<BegunRow>(sql`SELECT id, number, formula_id AS "formulaId",
      formula_version AS "formulaVersion", item_id AS "itemId", name, strength, form,
      patient_id AS "patientId", prescriber_id AS "prescriberId", location_id AS "locationId",
      started_at AS "startedAt", volume, containers, container_capacity AS "containerCapacity",
      storage, limit_hours AS "limitHours", plan, consent_basis AS "consentBasis",
      consent_reference AS "consentReference", begun_at AS "begunAt", begun_by AS "begunBy"
    FROM preparation WHERE id = ${id}`);
  if (!row) return undefined;
  const { plan, ...begun } = row;
  // Those begun before there was own material do not speak of it.
  return { ...begun, ownMaterial: null, ...(JSON.parse(plan) as Omit<Kept, 'ownMaterial'>) };
}

/** Nobody else gives this preparation a command until the end of the work. */
export async function lockPreparation(tx: Tx, id: string): Promise<void> {
  if (tx.engine === 'sqlite') return;
  await tx.query(sql`SELECT 1 FROM preparation WHERE id = ${id} FOR UPDATE`);
}

export async function insertResult(tx: Tx, row: ResultRow): Promise<void> {
  const { products, pairs } = row;
  await tx.execute(sql`INSERT INTO preparation_result (preparation_id, lot_id, movement_id, input,
      output, waste, use_until, beyond_use, mixture)
    VALUES (${row.preparationId}, ${row.lotId}, ${row.movementId}, ${row.input}, ${row.output},
      ${row.waste}, ${row.beyondUse.useUntil}, ${JSON.stringify(row.beyondUse)},
      ${JSON.stringify({ products, pairs })})`);
}

export async function findResult(db: Reader, id: string): Promise<ResultRow | undefined> {
  const [row] = await db.query<
    Omit<ResultRow, 'beyondUse' | 'products' | 'pairs'> & { beyondUse: string; mixture: string }
  >(sql`SELECT preparation_id AS "preparationId", lot_id AS "lotId", movement_id AS "movementId",
      input, output, waste, beyond_use AS "beyondUse", mixture
    FROM preparation_result WHERE preparation_id = ${id}`);
  if (!row) return undefined;
  const { beyondUse, mixture, ...result } = row;
  const kept = JSON.parse(mixture) as Pick<ResultRow, 'products' | 'pairs'>;
  return { ...result, ...kept, beyondUse: JSON.parse(beyondUse) as BeyondUse };
}

/** What the preparations that are these lots were made of. */
export async function productsOfLots(
  db: Reader,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (lotIds.length === 0) return new Map();
  const found = await db.query<{ lotId: string; mixture: string }>(
    sql`SELECT lot_id AS "lotId", mixture FROM preparation_result WHERE lot_id IN ${inList(lotIds)}`,
  );
  return new Map(
    found.map(({ lotId, mixture }) => [
      lotId,
      (JSON.parse(mixture) as Pick<ResultRow, 'products'>).products,
    ]),
  );
}

/** One thing that went into a mixture, as the record keeps it. */
export interface ComponentRow {
  readonly takeId: string;
  readonly itemId: string;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: string | null;
  readonly maker: string | null;
  readonly quantity: number;
  readonly wasted: number;
  readonly placeId: string;
  readonly placeKind: 'location' | 'container';
  readonly locationId: string;
  readonly openedContainerId: string | null;
  readonly openedAt: Instant | null;
  readonly discardAt: Instant | null;
  readonly useUntil: Instant | null;
  readonly typed: number;
  readonly because: 'open-first' | 'first-expiry' | 'hand-picked';
}

export async function insertComponents(
  tx: Tx,
  preparationId: string,
  components: readonly ComponentRow[],
): Promise<void> {
  const values = components.map((one, entry) => [
    preparationId,
    entry,
    one.takeId,
    one.itemId,
    one.lotId,
    one.lotNumber,
    one.expiresOn,
    one.maker,
    one.quantity,
    one.wasted,
    one.placeId,
    one.placeKind,
    one.locationId,
    one.openedContainerId,
    one.openedAt,
    one.discardAt,
    one.useUntil,
    one.typed,
    one.because,
  ]);
  await tx.execute(sql`INSERT INTO preparation_component (preparation_id, entry, take_id, item_id,
    lot_id, lot_number, expires_on, maker, quantity, wasted, place_id, place_kind, location_id,
    opened_container_id, opened_at, discard_at, use_until, typed, because) VALUES ${rows(values)}`);
}

export function componentsOf(db: Reader, preparationId: string): Promise<ComponentRow[]> {
  return db.query<ComponentRow>(sql`SELECT take_id AS "takeId", item_id AS "itemId",
      lot_id AS "lotId", lot_number AS "lotNumber", expires_on AS "expiresOn", maker, quantity,
      wasted, place_id AS "placeId", place_kind AS "placeKind", location_id AS "locationId",
      opened_container_id AS "openedContainerId", opened_at AS "openedAt",
      discard_at AS "discardAt", use_until AS "useUntil", typed, because
    FROM preparation_component WHERE preparation_id = ${preparationId} ORDER BY entry`);
}
