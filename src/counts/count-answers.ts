import { personNames } from '../identity/identity.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { LoadedCount } from './count-state.js';
import { type CountScope, type CountState, type Spot, spotKey } from './counting.js';
import type {
  CountAnswer,
  CountLineAnswer,
  CountPersonAnswer,
  CountScopeAnswer,
  CountSummaryAnswer,
  CountTotalsAnswer,
} from './counts.dto.js';
import { needsApproval } from './counts.rules.js';
import { type CountResult, type CountRow, resultsOf } from './counts.store.js';
import { type Tally, toDecide, totalsOf, type Variance } from './variance.rules.js';

type People = (id: string) => CountPersonAnswer;

/** How a line compares with the book, as far as it may be told. */
type Compared = Pick<CountLineAnswer, 'expected' | 'difference' | 'value' | 'onHand' | 'outcome'>;

const HIDDEN: Compared = {
  expected: null,
  difference: null,
  value: null,
  onHand: null,
  outcome: null,
};

/** The names of people by their ids. */
export async function peopleOf(db: Reader, ids: readonly string[]): Promise<People> {
  const names = await personNames(db, ids);
  return (id) => ({ id, name: names.get(id) ?? '' });
}

/** A count without its lines. */
export function countSummary(
  row: CountRow,
  state: CountState,
  locationName: string,
  people: People,
): CountSummaryAnswer {
  return {
    id: row.id,
    state,
    locationId: row.location_id,
    locationName,
    scope: scopeAnswer(JSON.parse(row.scope) as CountScope),
    blind: row.blind === 1,
    openedAt: row.opened_at,
    openedBy: people(row.opened_by),
  };
}

/** A count with its lines: what is to count and what was counted, by item and in order of expiry. */
export async function countAnswer(db: Reader, loaded: LoadedCount): Promise<CountAnswer> {
  const { row, state, steps, entries, tallies } = loaded;
  const people = await peopleOf(db, [
    row.opened_by,
    ...steps.map((step) => step.taken_by),
    ...entries.map((entry) => entry.countedBy),
  ]);
  const results = state === 'posted' ? await resultsOf(db, row.id) : null;
  const compare = comparison(loaded, results);
  const lines = linesOf(loaded).map((spot) => lineAnswer(spot, loaded, people, compare));
  return {
    ...countSummary(row, state, loaded.locations.path(row.location_id), people),
    counted: tallies.length,
    uncounted: lines.length - tallies.length,
    lines: lines.sort(inOrder),
    totals: isHidden(loaded) ? null : totalsAnswer(loaded, results),
    steps: steps.map((step) => ({
      state: step.state,
      at: step.taken_at,
      by: people(step.taken_by),
      reason: step.reason,
    })),
    movementId: steps.at(-1)?.movement_id ?? null,
  };
}

/** Who counts blind sees no expected quantity, and neither does anybody else, until the review. */
function isHidden({ row, state }: LoadedCount): boolean {
  return state === 'cancelled' || (row.blind === 1 && state === 'open');
}

function scopeAnswer({ category, itemIds, leastCertain }: CountScope): CountScopeAnswer {
  return {
    category,
    itemIds: itemIds === null ? null : [...itemIds],
    leastCertain: leastCertain?.length ?? null,
  };
}

/** What was counted, and, until the count has ended, what else is asked for and not gone since. */
function linesOf({ state, tallies, asked, places }: LoadedCount): Spot[] {
  const lines = new Map<string, Spot>(tallies.map((tally) => [spotKey(tally), tally]));
  if (state === 'posted' || state === 'cancelled') return [...lines.values()];
  for (const { lotId, placeId } of asked) {
    const spot = { lotId, placeId };
    if (places.get(placeId)?.open && !lines.has(spotKey(spot))) lines.set(spotKey(spot), spot);
  }
  return [...lines.values()];
}

function comparison(loaded: LoadedCount, results: readonly CountResult[] | null) {
  if (isHidden(loaded)) return () => HIDDEN;
  if (results !== null) {
    const posted = new Map(results.map((result) => [spotKey(result), result]));
    return (spot: Spot): Compared => {
      const result = posted.get(spotKey(spot));
      return result ? { ...told(result), onHand: toUnits(loaded.book.onHand(spot)) } : HIDDEN;
    };
  }
  const live = new Map(loaded.variances.map((variance) => [spotKey(variance), variance]));
  return (spot: Spot): Compared => {
    const onHand = toUnits(loaded.book.onHand(spot));
    const variance = live.get(spotKey(spot));
    return variance ? { ...told(variance), onHand } : { ...HIDDEN, expected: onHand, onHand };
  };
}

function told(line: CountResult | Variance): Omit<Compared, 'onHand'> {
  const outcome = line.difference === 0 ? 'nothing' : 'post';
  return {
    expected: toUnits(line.expected),
    difference: toUnits(line.difference),
    value: line.value === null ? null : toUnits(line.value),
    outcome: 'outcome' in line ? line.outcome : outcome,
  };
}

function lineAnswer(
  spot: Spot,
  loaded: LoadedCount,
  people: People,
  compare: (spot: Spot) => Compared,
): CountLineAnswer {
  const { lots, places, items, locations, scope } = loaded;
  const lot = lots.get(spot.lotId);
  const item = items.get(lot?.item_id ?? '');
  const place = places.get(spot.placeId);
  const doubted = scope.leastCertain?.find((one) => spotKey(one) === spotKey(spot));
  return {
    lotId: spot.lotId,
    lotNumber: lot?.lot_number ?? '',
    expiresOn: lot?.expires_on ?? null,
    itemId: item?.id ?? '',
    itemName: item?.name ?? '',
    category: item?.category ?? '',
    unit: item?.unit ?? '',
    containerKind: item?.containerKind ?? '',
    containerQuantity: toUnits(item?.containerQuantity ?? 0),
    placeId: spot.placeId,
    placeKind: place?.kind ?? 'location',
    placeName: locations.path(place?.locationId ?? spot.placeId),
    ...countedOf('counted' in spot ? (spot as Tally) : null, people),
    ...compare(spot),
    doubts: [...(doubted?.doubts ?? [])],
  };
}

function countedOf(tally: Tally | null, people: People) {
  return {
    countedQuantity: tally ? toUnits(tally.counted) : null,
    countedAt: tally?.countedAt ?? null,
    countedBy: tally ? people(tally.countedBy) : null,
    entries: (tally?.entries ?? []).map((entry) => ({
      countedQuantity: toUnits(entry.quantity ?? 0),
      countedAt: entry.countedAt,
      countedBy: people(entry.countedBy),
    })),
    disagree: tally?.disagree ?? false,
  };
}

function totalsAnswer(
  { variances, settings }: LoadedCount,
  results: readonly CountResult[] | null,
): CountTotalsAnswer {
  const { differing, value, net, unvalued } = totalsOf(results ?? toDecide(variances));
  const threshold = settings.countApprovalThreshold;
  return {
    differing,
    value: toUnits(value),
    net: toUnits(net),
    unvalued,
    currency: settings.currency,
    threshold,
    approvalNeeded: results === null && needsApproval(variances, threshold),
  };
}

const names = new Intl.Collator('it', { sensitivity: 'base' });

function inOrder(a: CountLineAnswer, b: CountLineAnswer): number {
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (
    names.compare(a.placeName, b.placeName) ||
    names.compare(a.itemName, b.itemName) ||
    compare(a.itemId, b.itemId) ||
    compare(a.expiresOn ?? '~', b.expiresOn ?? '~') ||
    compare(a.lotNumber, b.lotNumber) ||
    compare(a.placeId, b.placeId)
  );
}
