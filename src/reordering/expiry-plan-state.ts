import { type LocationTree, locationTree } from '../catalog/catalog.js';
import { coursesBetween, plannedNeeds } from '../courses/courses.js';
import { addDays, type Instant, startOfDay } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { mapInSlices } from '../kernel/slices.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { lotCosts } from '../lots/lots.js';
import type { StockRow } from '../lots/stock.rules.js';
import { worthOf } from '../lots/value.rules.js';
import { type UsedAt, usedByPlace } from './demand.store.js';
import { type AtRisk, atRisk, lastDayOf12Months, type SessionNeed } from './expiry-plan.rules.js';
import {
  type Considered,
  FEWEST_WEEKS,
  loadReorder,
  type ReorderState,
  takenFor,
} from './reorder-state.js';

/** Something at risk, with what it is. */
export interface Risk {
  readonly risk: AtRisk;
  readonly considered: Considered;
  readonly row: StockRow;
  /** In thousandths of the currency; `null`: nobody knows what it cost. */
  readonly value: Thousandths | null;
}

/** All that is at risk, the most valuable first. */
export interface Risks {
  readonly reorder: ReorderState;
  readonly locations: LocationTree;
  readonly risks: readonly Risk[];
  /** So many items are kept for too short a time to know how they are used. */
  readonly tooNew: number;
}

/** Which site uses what is seen over a quarter. */
const SITE_DAYS = 91;

/** Reads what is at risk of not being used in time. */
export async function loadRisks(db: Reader, now: Instant): Promise<Risks> {
  const reorder = await loadReorder(db, now);
  const locations = await locationTree(db);
  const stocked = reorder.items.filter(({ rows }) => rows.length > 0);
  const judged = stocked.filter(({ weeks }) => weeks.length >= FEWEST_WEEKS);
  const until = lastDayOf12Months(reorder.today);
  const used = groupBy(await usedWhere(db, reorder, locations), ({ itemId }) => itemId);
  const needs = await needsOf(db, reorder, locations);
  const ofItems = await mapInSlices(judged, (considered) =>
    atRiskOf(considered, {
      days: reorder.days,
      used: used.get(considered.item.id) ?? [],
      needs: needs.get(considered.item.id) ?? [],
      locations,
    }).filter(({ risk }) => risk.useBy <= until),
  );
  const found = ofItems.flat();
  const costs = await lotCosts(
    db,
    found.map(({ row }) => row.lotId),
  );
  const risks = found.map((one) => {
    const { containerQuantity } = one.considered.item;
    return {
      ...one,
      value: worthOf(one.risk.quantity, containerQuantity, costs.get(one.row.lotId)),
    };
  });
  return {
    reorder,
    locations,
    risks: risks.sort(byValue),
    tooNew: stocked.length - judged.length,
  };
}

/** What cost most first, what nobody knows the cost of last. */
function byValue(one: Risk, other: Risk): number {
  const [a, b] = [one.value ?? -1, other.value ?? -1];
  if (a !== b) return b - a;
  return one.risk.useBy < other.risk.useBy ? -1 : one.risk.useBy > other.risk.useBy ? 1 : 0;
}

/** Where it was used; a practice of one site need not ask. */
async function usedWhere(
  db: Reader,
  { today, settings }: ReorderState,
  locations: LocationTree,
): Promise<UsedAt[]> {
  const sites = new Set(locations.all.map(({ id }) => locations.outermost(id)));
  if (sites.size < 2) return [];
  const from = startOfDay(addDays(today, -SITE_DAYS), settings.timeZone);
  return usedByPlace(db, from, startOfDay(today, settings.timeZone));
}

/** What planned sessions take of each item, and of which others it could take the place. */
async function needsOf(
  db: Reader,
  { today, days, items }: ReorderState,
  locations: LocationTree,
): Promise<ReadonlyMap<string, readonly SessionNeed[]>> {
  const until = days.at(-1) ?? today;
  const known = new Map(items.map(({ item }) => [item.id, item]));
  const planned = await plannedNeeds(db, await coursesBetween(db, today, until), today, until);
  const needs = planned.flatMap(({ courseId, n, day, roomId, materials }) =>
    materials.flatMap(({ itemIds, quantity }) =>
      itemIds.flatMap((itemId) => {
        const item = known.get(itemId);
        if (!item) return [];
        const siteId = roomId === null ? null : locations.outermost(roomId);
        const insteadOf = itemId === itemIds[0] ? null : (itemIds[0] ?? null);
        const need = { courseId, n, day, siteId, quantity: takenFor(item, quantity), insteadOf };
        return [{ itemId, need }];
      }),
    ),
  );
  needs.sort((one, other) => (one.need.day < other.need.day ? -1 : 1));
  const grouped = groupBy(needs, ({ itemId }) => itemId);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ need }) => need)]));
}

interface Surroundings {
  readonly days: ReorderState['days'];
  readonly used: readonly UsedAt[];
  readonly needs: readonly SessionNeed[];
  readonly locations: LocationTree;
}

function atRiskOf(considered: Considered, { days, used, needs, locations }: Surroundings) {
  const { item, rows, state } = considered;
  const usedAt = new Map<string, number>();
  for (const { locationId, quantity } of used) {
    const site = locations.outermost(locationId);
    usedAt.set(site, (usedAt.get(site) ?? 0) + quantity);
  }
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const risks = atRisk(days, {
    stands: rows.map((row, index) => ({
      key: keyOf(row),
      siteId: locations.outermost(row.locationId),
      useBy: state.usable[index]?.useBy ?? null,
      quantity: state.usable[index]?.quantity ?? 0,
      sealed: row.placeKind === 'location',
    })),
    perWeek: state.usual?.perWeek ?? 0,
    usedAt,
    needs,
    containerQuantity: item.containerQuantity,
    containerUse: item.containerUse,
  });
  return risks.flatMap((risk) => {
    const row = byKey.get(risk.key);
    return row ? [{ risk, considered, row }] : [];
  });
}

function keyOf({ lotId, placeId }: StockRow): string {
  return `${lotId} ${placeId}`;
}
