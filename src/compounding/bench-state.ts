import { type Item, itemsById, type LocationTree, locationTree } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { lowestBalances } from '../ledger/ledger.js';
import { type Position, stockOfItems } from '../lots/lots.js';
import { loadSettings, type PracticeSettings } from '../practice/practice.js';
import { isMixed } from './blocks.rules.js';
import { verdictsBetween } from './compatibility.js';
import type { BenchState, Plan, Take } from './preparation.js';
import { productsOfLots } from './preparations.store.js';

/** What every decision of the bench rests on, whatever is mixed. */
export interface Surroundings {
  readonly settings: PracticeSettings;
  readonly locations: LocationTree;
}

export async function loadSurroundings(db: Reader): Promise<Surroundings> {
  return { settings: await loadSettings(db), locations: await locationTree(db) };
}

/** The items of a mixture, those wanted and those taken, each once. */
export function itemIdsOf(
  { components }: Pick<Plan, 'components'>,
  takes: readonly Pick<Take, 'itemId'>[],
): string[] {
  const wanted = components.flatMap(({ itemIds }) => itemIds);
  return [...new Set([...wanted, ...takes.map(({ itemId }) => itemId)])].sort();
}

/** The items of a mixture, by id. */
export function itemsOf(
  db: Reader,
  plan: Pick<Plan, 'components'>,
  takes: readonly Pick<Take, 'itemId'>[],
): Promise<ReadonlyMap<string, Item>> {
  return itemsById(db, itemIdsOf(plan, takes));
}

/** What is mixed, when, and what was read of it before. */
interface ToMix extends Surroundings {
  readonly takes: readonly Take[];
  readonly at: Instant;
  readonly items: ReadonlyMap<string, Item>;
}

/** Reads all that a decision about a mixture rests on; the number of statements is always the same. */
export async function loadBench(db: Reader, mixing: ToMix): Promise<BenchState> {
  const { takes, at, items, settings, locations } = mixing;
  const positions = await stockOfItems(db, [...items.keys()]);
  const taken = [...new Set(takes.map(({ itemId }) => itemId))];
  const mixed = taken.flatMap((id) => items.get(id) ?? []).filter((item) => isMixed(item, false));
  const made = positions.filter(({ preparationId }) => preparationId !== null);
  return {
    at,
    settings,
    items,
    locations,
    positions,
    lowest: await lowestSince(db, at, positions),
    verdicts: mixed.length < 2 ? [] : await verdictsBetween(db, mixed),
    productsOf: await productsOfLots(db, [...new Set(made.map(({ lotId }) => lotId))]),
  };
}

/** Balances that changed after the moment may give only what they held at their lowest since. */
async function lowestSince(
  db: Reader,
  at: Instant,
  positions: readonly Position[],
): Promise<ReadonlyMap<Position, number>> {
  const changed = positions.filter((position) => position.latestAt > at);
  if (changed.length === 0) return new Map();
  const lowest = await lowestBalances(db, changed, at);
  return new Map(changed.map((position, index) => [position, lowest[index] ?? 0]));
}
