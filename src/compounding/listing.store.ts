import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { type Sql, sql, where } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { DEVIATION_COLUMNS, type DeviationRow } from './bench.store.js';
import type { DeviationKind, PreparationState } from './preparation.js';

/** A preparation with where it stands: what lists show. */
export interface Listed {
  readonly id: string;
  readonly number: number;
  readonly state: PreparationState;
  readonly name: string;
  readonly unit: string;
  readonly formulaId: string | null;
  readonly formulaVersion: number | null;
  readonly patientId: string | null;
  readonly locationId: string;
  readonly startedAt: Instant;
  readonly volume: number | null;
  readonly containers: number;
  readonly output: number | null;
  readonly useUntil: Instant | null;
  readonly lotId: string | null;
  readonly remaining: number;
  /** What went to patients and into other mixtures. */
  readonly used: number;
  /** What was thrown away since it was made. */
  readonly discarded: number;
  readonly begunBy: string;
  readonly preparer: string | null;
  readonly checker: string | null;
}

export interface ListFilter {
  readonly id?: string;
  readonly state?: PreparationState | undefined;
  readonly patientId?: string | undefined;
  readonly formulaId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly lotId?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
}

const by = (state: string) => sql`(SELECT taken_by FROM preparation_transition AS step
  WHERE step.preparation_id = preparation.id AND step.state = ${state} ORDER BY entry DESC LIMIT 1)`;

/** What left the lot to these places and did not come back; the making itself does not count. */
const gone = (places: Sql) => sql`(SELECT COALESCE(SUM(
    CASE WHEN to_place IN (${places}) THEN quantity
      WHEN from_place IN (${places}) THEN -quantity ELSE 0 END), 0)
  FROM posting WHERE posting.lot_id = made.lot_id AND posting.movement_id <> made.movement_id)`;

/** A part of it that was discarded leaves the rest where it stood. */
const MILESTONE = sql`(SELECT state FROM preparation_transition AS step
  WHERE step.preparation_id = preparation.id
    AND (step.state <> 'discarded' OR step.quantity IS NULL)
  ORDER BY entry DESC LIMIT 1)`;

/** Whom it is for since it was given to somebody else as a draft. */
const PATIENT = sql`CASE WHEN given.entry IS NULL THEN preparation.patient_id
  ELSE given.patient_id END`;

/** Each preparation with where it stands, as a table of its own. */
function standing(filter: ListFilter, after: Position | null): Sql {
  const { id, patientId, formulaId, locationId, lotId, from, to } = filter;
  return sql`SELECT preparation.id, preparation.number, preparation.name, item.unit,
      preparation.formula_id AS "formulaId", preparation.formula_version AS "formulaVersion",
      ${PATIENT} AS "patientId", preparation.location_id AS "locationId",
      preparation.started_at AS "startedAt", preparation.volume, preparation.containers,
      preparation.begun_by AS "begunBy", made.output, made.use_until AS "useUntil",
      made.lot_id AS "lotId", ${MILESTONE} AS milestone,
      CAST((SELECT COALESCE(SUM(quantity), 0) FROM balance
        WHERE balance.lot_id = made.lot_id) AS bigint) AS remaining,
      CAST(${gone(sql`'@patient', '@compounding'`)} AS bigint) AS used,
      CAST(${gone(sql`'@waste'`)} AS bigint) AS discarded,
      ${by('prepared')} AS preparer, ${by('checked')} AS checker
    FROM preparation
    JOIN item ON item.id = preparation.item_id
    LEFT JOIN preparation_result AS made ON made.preparation_id = preparation.id
    LEFT JOIN preparation_patient AS given ON given.preparation_id = preparation.id
      AND given.entry = (SELECT MAX(entry) FROM preparation_patient AS latest
        WHERE latest.preparation_id = preparation.id)
    ${where(
      id === undefined ? null : sql`preparation.id = ${id}`,
      patientId === undefined ? null : sql`${PATIENT} = ${patientId}`,
      formulaId === undefined ? null : sql`preparation.formula_id = ${formulaId}`,
      locationId === undefined ? null : sql`preparation.location_id = ${locationId}`,
      lotId === undefined
        ? null
        : sql`EXISTS (SELECT 1 FROM preparation_component AS component
        WHERE component.preparation_id = preparation.id AND component.lot_id = ${lotId})`,
      from === undefined ? null : sql`preparation.started_at >= ${from}`,
      to === undefined ? null : sql`preparation.started_at < ${to}`,
      after && sql`(preparation.started_at, preparation.id) < (${after[0]}, ${after[1]})`,
    )}`;
}

const STATE = sql`CASE
  WHEN milestone IN ('draft', 'discarded', 'reversed') THEN milestone
  WHEN used > 0 AND remaining = 0 AND discarded <= 0 THEN 'used'
  WHEN used > 0 THEN 'partly-used'
  WHEN remaining = 0 THEN 'discarded'
  ELSE milestone END`;

/** Preparations with where they stand, the newest first. */
export function listPreparations(
  db: Reader,
  filter: ListFilter,
  after: Position | null,
  limit: number,
): Promise<Listed[]> {
  const { state } = filter;
  return db.query<Listed>(sql`SELECT * FROM (
      SELECT standing.*, ${STATE} AS state FROM (${standing(filter, after)}) AS standing) AS listed
    ${where(state === undefined ? null : sql`state = ${state}`)}
    ORDER BY "startedAt" DESC, id DESC LIMIT ${limit}`);
}

/** Where one preparation stands, or `undefined`. */
export async function findStanding(db: Reader, id: string): Promise<Listed | undefined> {
  const [row] = await listPreparations(db, { id }, null, 1);
  if (row?.state !== 'reversed') return row;
  // Taking it back returned its components; nothing was used of it.
  return { ...row, used: 0, discarded: 0 };
}

/** A deviation with the preparation it belongs to. */
export interface ListedDeviation extends DeviationRow {
  readonly preparationId: string;
  readonly number: number;
  readonly name: string;
  readonly formulaId: string | null;
}

export interface DeviationFilter {
  readonly kind?: DeviationKind | undefined;
  readonly preparationId?: string | undefined;
  readonly formulaId?: string | undefined;
  readonly by?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
}

/** Deviations and overrides, the newest first. */
export function listDeviations(
  db: Reader,
  { kind, preparationId, formulaId, by: teller, from, to }: DeviationFilter,
  after: Position | null,
  limit: number,
): Promise<ListedDeviation[]> {
  return db.query<ListedDeviation>(sql`SELECT ${DEVIATION_COLUMNS}, preparation.number,
      preparation.name, deviation.preparation_id AS "preparationId",
      preparation.formula_id AS "formulaId"
    FROM preparation_deviation AS deviation
    JOIN preparation ON preparation.id = deviation.preparation_id
    ${where(
      kind === undefined ? null : sql`deviation.kind = ${kind}`,
      preparationId === undefined ? null : sql`deviation.preparation_id = ${preparationId}`,
      formulaId === undefined ? null : sql`preparation.formula_id = ${formulaId}`,
      teller === undefined ? null : sql`deviation.told_by = ${teller}`,
      from === undefined ? null : sql`deviation.told_at >= ${from}`,
      to === undefined ? null : sql`deviation.told_at < ${to}`,
      after && sql`(deviation.told_at, deviation.id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY deviation.told_at DESC, deviation.id DESC LIMIT ${limit}`);
}
