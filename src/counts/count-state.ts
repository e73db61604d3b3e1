import { type Item, itemsById, type LocationTree, locationTree } from '../catalog/catalog.js';
import { earlier, type Instant } from '../kernel/calendar.js';
import { inList, type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import {
  findContainers,
  findLots,
  type LotRow,
  lotCosts,
  type Position,
  positionsWhere,
} from '../lots/lots.js';
import { loadSettings, type PracticeSettings } from '../practice/practice.js';
import type { CountedState, CountPlace } from './counted-lines.rules.js';
import {
  type CountEntry,
  type CountScope,
  type CountState,
  type Spot,
  spotKey,
} from './counting.js';
import type { CountedLineDto } from './counts.dto.js';
import * as store from './counts.store.js';
import { type Book, type Tally, talliesOf, type Variance, variancesOf } from './variance.rules.js';

/** A count with all that is decided and told about it. */
export interface LoadedCount {
  readonly row: store.CountRow;
  readonly scope: CountScope;
  readonly state: CountState;
  readonly steps: readonly store.CountStep[];
  readonly entries: readonly CountEntry[];
  readonly tallies: readonly Tally[];
  readonly variances: readonly Variance[];
  readonly book: Book;
  /** What the count asks for: what stands in its scope now, or the spots it began with. */
  readonly asked: readonly Spot[];
  readonly places: ReadonlyMap<string, CountPlace>;
  readonly lots: ReadonlyMap<string, LotRow>;
  readonly items: ReadonlyMap<string, Item>;
  readonly locations: LocationTree;
  readonly settings: PracticeSettings;
}

/** The differences that were approved last, when an approval stands. */
export function approvedMark({ steps }: LoadedCount): string | null {
  const last = steps.at(-1);
  return last?.state === 'approved' ? last.seen : null;
}

/** Reads a count whole; `undefined` when there is none. The number of statements does not grow with it. */
export async function loadCount(db: Reader, id: string): Promise<LoadedCount | undefined> {
  const row = await store.findCount(db, id);
  if (!row) return undefined;
  const steps = await store.stepsOf(db, id);
  const entries = await store.entriesOf(db, id);
  const tallies = talliesOf(entries);
  const scope = JSON.parse(row.scope) as CountScope;
  const locations = await locationTree(db);
  const state = steps.at(-1)?.state ?? 'open';
  const asked =
    scope.leastCertain ??
    (await positionsWhere(db, scopeCondition(row.location_id, scope, locations)));
  const spots: readonly Spot[] = [...tallies, ...asked];
  const lotIds = [...new Set(spots.map(({ lotId }) => lotId))];
  const lots = new Map((await findLots(db, lotIds)).map((lot) => [lot.id, lot]));
  const items = await itemsById(
    db,
    [...lots.values()].map((lot) => lot.item_id),
  );
  const places = await placesOf(db, locations, spots);
  const balances = await positionsWhere(db, sql`balance.lot_id IN ${inList(lotIds)}`);
  const book = await bookOf(db, tallies, { balances, lots, items, places });
  const variances = variancesOf(tallies, book);
  const settings = await loadSettings(db);
  const facts = { asked, places, lots, items, locations, settings };
  return { row, scope, state, steps, entries, tallies, variances, book, ...facts };
}

/** What stands in the location, and within, of the category and the items; on `balance`, `lot` and `open_container`. */
export function scopeCondition(
  locationId: string,
  scope: CountScope,
  locations: LocationTree,
): Sql {
  const within = inList(locations.subtree(locationId));
  const { category, itemIds } = scope;
  return [
    category === null
      ? null
      : sql`balance.item_id IN (SELECT id FROM item WHERE category = ${category})`,
    itemIds === null ? null : sql`balance.item_id IN ${inList(itemIds)}`,
  ]
    .filter((condition) => condition !== null)
    .reduce(
      (all, one) => sql`${all} AND ${one}`,
      sql`COALESCE(open_container.location_id, balance.place_id) IN ${within}`,
    );
}

/** Reads what a decision about counted lines rests on; no more of the count than these lots. */
export async function countedState(
  db: Reader,
  row: store.CountRow,
  lines: readonly CountedLineDto[],
  actorId: string,
  now: Instant,
): Promise<CountedState> {
  const lotIds = [...new Set(lines.map(({ lotId }) => lotId))];
  const lots = await findLots(db, lotIds);
  const locations = await locationTree(db);
  const { count, entries } = await store.entriesOfLots(db, row.id, lotIds);
  return {
    openedAt: row.opened_at,
    now,
    toleranceMinutes: (await loadSettings(db)).clockToleranceMinutes,
    actorId,
    within: new Set(locations.subtree(row.location_id)),
    places: await placesOf(db, locations, lines),
    lots: new Map(lots.map((lot) => [lot.id, lot])),
    items: await itemsById(
      db,
      lots.map((lot) => lot.item_id),
    ),
    entryCount: count,
    entries,
  };
}

/** What the places are; unknown ones are not in the map. */
async function placesOf(
  db: Reader,
  locations: LocationTree,
  spots: readonly { readonly placeId: string }[],
): Promise<ReadonlyMap<string, CountPlace>> {
  const ids = [...new Set(spots.map(({ placeId }) => placeId))];
  const places = new Map<string, CountPlace>();
  for (const id of ids) {
    const location = locations.get(id);
    if (location) {
      places.set(id, { kind: 'location', locationId: id, lotId: null, open: location.active });
    }
  }
  const elsewhere = ids.filter((id) => !places.has(id));
  for (const container of await findContainers(db, elsewhere)) {
    places.set(container.id, {
      kind: 'container',
      locationId: container.location_id,
      lotId: container.lot_id,
      open: container.closed_at === null,
    });
  }
  return places;
}

interface Facts extends Pick<LoadedCount, 'lots' | 'items' | 'places'> {
  readonly balances: readonly Position[];
}

async function bookOf(db: Reader, tallies: readonly Tally[], facts: Facts): Promise<Book> {
  const lotIds = [...new Set(tallies.map(({ lotId }) => lotId))];
  const first = tallies.reduce<Instant>(
    (first, { countedAt }) => earlier(first, countedAt),
    '9999-12-31T23:59:59.999Z',
  );
  const balances = new Map(facts.balances.map((one) => [spotKey(one), one.quantity]));
  const itemOf = (lotId: string) => facts.lots.get(lotId)?.item_id ?? '';
  return {
    onHand: (spot) => balances.get(spotKey(spot)) ?? 0,
    changes: lotIds.length === 0 ? [] : await store.changesSince(db, lotIds, first),
    isClosed: (placeId) => !facts.places.get(placeId)?.open,
    containerQuantityOf: (lotId) => facts.items.get(itemOf(lotId))?.containerQuantity ?? 1,
    itemOf,
    costs: await lotCosts(db, lotIds),
  };
}
