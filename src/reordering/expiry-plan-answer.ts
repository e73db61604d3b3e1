import type { LocationTree } from '../catalog/catalog.js';
import { coursesBetween } from '../courses/courses.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { patientCodes } from '../patients/patients.js';
import type { AtRiskAnswer, LevelsAnswer, MoveAnswer, UseFirstAnswer } from './expiry-plan.dto.js';
import { lowerLevels, type SessionNeed } from './expiry-plan.rules.js';
import { type BroughtBy, broughtBy } from './expiry-plan.store.js';
import type { Risk, Risks } from './expiry-plan-state.js';
import { landing } from './landing.rules.js';
import type { Considered } from './reorder-state.js';

/** The next sessions are those somebody can do something about. */
const SESSIONS_TOLD = 5;

interface Names {
  readonly brought: ReadonlyMap<string, BroughtBy>;
  readonly codes: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

/** What is at risk as the API tells it. */
export async function atRiskAnswers(
  db: Reader,
  risks: readonly Risk[],
  state: Risks,
): Promise<AtRiskAnswer[]> {
  const brought = await broughtBy(
    db,
    risks.map(({ row }) => row.lotId),
  );
  const names: Names = {
    brought: new Map(brought.map((one) => [one.lotId, one])),
    codes: await codesByCourse(db, risks, state),
    items: new Map(state.reorder.items.map(({ item }) => [item.id, item.name])),
  };
  return risks.map((risk) => atRiskAnswer(risk, state, names));
}

/** The patients of the sessions that are told, by course. */
async function codesByCourse(
  db: Reader,
  risks: readonly Risk[],
  { reorder: { today, days } }: Risks,
): Promise<ReadonlyMap<string, string>> {
  const told = new Set(
    risks.flatMap(({ risk }) =>
      risk.sessions.slice(0, SESSIONS_TOLD).map(({ courseId }) => courseId),
    ),
  );
  if (told.size === 0) return new Map();
  const courses = await coursesBetween(db, today, days.at(-1) ?? today);
  const named = courses.filter(({ id }) => told.has(id));
  const codes = await patientCodes(
    db,
    named.map(({ patientId }) => patientId),
  );
  return new Map(named.map(({ id, patientId }) => [id, codes.get(patientId) ?? '']));
}

function atRiskAnswer(
  { risk, considered, row, value }: Risk,
  { locations }: Risks,
  names: Names,
): AtRiskAnswer {
  const { item } = considered;
  const siteId = locations.outermost(row.locationId);
  const nameOf = (id: string) => locations.get(id)?.name ?? '';
  const from = names.brought.get(row.lotId);
  return {
    itemId: item.id,
    itemName: item.name,
    unit: item.unit,
    containerKind: item.containerKind,
    lotId: row.lotId,
    lotNumber: row.lotNumber,
    placeId: row.placeId,
    placeKind: row.placeKind,
    placeName: row.placeName,
    siteId,
    siteName: nameOf(siteId),
    useBy: risk.useBy,
    stands: row.quantity,
    quantity: toUnits(risk.quantity),
    containers: risk.containers,
    value: value === null ? null : toUnits(value),
    weeklyUse: toUnits(Math.round(risk.perWeek)),
    useFirst: risk.sessions.slice(0, SESSIONS_TOLD).map((need) => useFirst(need, names)),
    useFirstCount: risk.sessions.length,
    move: moveAnswer(risk.move, considered, locations),
    returnTo:
      from && risk.containers > 0
        ? {
            supplierId: from.supplierId,
            supplierName: from.supplierName,
            containers: risk.containers,
            quantity: toUnits(risk.containers * item.containerQuantity),
          }
        : null,
    levels: levelsAnswer(considered),
  };
}

function useFirst(
  { courseId, n, day, quantity, insteadOf }: SessionNeed,
  { codes, items }: Names,
): UseFirstAnswer {
  return {
    courseId,
    n,
    day,
    patientCode: codes.get(courseId) ?? null,
    quantity: toUnits(quantity),
    insteadOfItemId: insteadOf,
    insteadOfItemName: insteadOf === null ? null : (items.get(insteadOf) ?? null),
  };
}

function moveAnswer(
  move: Risk['risk']['move'],
  { item, rows }: Considered,
  locations: LocationTree,
): MoveAnswer | null {
  if (move === null) return null;
  const { siteId, containers } = move;
  return {
    siteId,
    siteName: locations.get(siteId)?.name ?? '',
    locationId: landing(siteId, { storage: item.storage, stands: rows }, locations),
    containers,
    quantity: toUnits(containers * item.containerQuantity),
  };
}

function levelsAnswer({ item, state }: Considered): LevelsAnswer | null {
  const lower = lowerLevels(item, state.usual?.perWeek ?? 0, state.shelfLifeDays);
  if (lower === null) return null;
  const units = (quantity: number | null) => (quantity === null ? null : toUnits(quantity));
  return {
    reorderPoint: units(item.reorderPoint),
    reorderUpTo: toUnits(item.reorderUpTo ?? 0),
    suggestedPoint: units(lower.reorderPoint),
    suggestedUpTo: toUnits(lower.reorderUpTo),
  };
}
