import { itemsById, locationTree } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { lowestBalances } from '../ledger/ledger.js';
import { type Position, stockOfItems } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import { isMixed } from './blocks.rules.js';
import { verdictsFor } from './compatibility.js';
import type { BenchState, Plan, Take } from './preparation.js';
import { productsOfLots } from './preparations.store.js';

/** The items of a mixture, those wanted and those taken, each once. */
export function itemIdsOf(plan: Plan, takes: readonly Take[]): string[] {
  const wanted = plan.components.flatMap(({ itemIds }) => itemIds);
  return [...new Set([...wanted, ...takes.map(({ itemId }) => itemId)])].sort();
}

/** Reads all that a decision about a mixture rests on; the number of statements is always the same. */
export async function loadBench(
  db: Reader,
  plan: Plan,
  takes: readonly Take[],
  at: Instant,
): Promise<BenchState> {
  const settings = await loadSettings(db);
  const locations = await locationTree(db);
  const items = await itemsById(db, itemIdsOf(plan, takes));
  const positions = await stockOfItems(db, [...items.keys()]);
  const mixed = [...new Set(takes.map(({ itemId }) => itemId))].filter((id) =>
    isMixed(items.get(id)),
  );
  const made = positions.filter(({ preparationId }) => preparationId !== null);
  return {
    at,
    settings,
    items,
    locations,
    positions,
    lowest: await lowestSince(db, at, positions),
    verdicts: mixed.length < 2 ? [] : await verdictsFor(db, mixed),
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
