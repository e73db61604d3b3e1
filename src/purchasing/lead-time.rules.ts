import type { Instant } from '../kernel/calendar.js';
import type { Journey } from './supplier-item.js';

/** How long what is ordered today will take. */
export interface LeadTime {
  /** The mean, in days. */
  readonly days: number;
  /** The standard deviation, in days. */
  readonly spread: number;
  /** Taught by so many journeys; 0: agreed with the supplier, or the practice's default. */
  readonly journeys: number;
  readonly source: 'item' | 'supplier' | 'agreed' | 'default';
}

/** Fewer teach nothing: one late parcel is no rule. */
const FEWEST = 3;
/** Older ones tell of how the supplier used to be. */
const MOST = 12;

/**
 * Of what is only agreed, so much is taken for its spread: a supplier who promises a week is seldom
 * more than two days off. It holds until journeys teach better.
 */
const SUPPOSED_SPREAD = 0.3;

/** Nobody's parcels all take the same time to the hour. */
const LEAST_SPREAD = 0.5;

const DAY_MS = 86_400_000;

/**
 * What past journeys teach about the next one: those of the item from this supplier if there are
 * enough, otherwise all of the supplier's; else what was agreed, else the default.
 * @param journeys of the supplier, of any item
 */
export function leadTimeOf(
  journeys: readonly Journey[],
  itemId: string,
  agreedDays: number | null,
  defaultDays: number,
): LeadTime {
  const ofItem = journeys.filter((journey) => journey.itemId === itemId);
  if (ofItem.length >= FEWEST) return learnt(ofItem, 'item');
  // One order is one journey, however many items it brought.
  const orders = [...new Map(journeys.map((one) => [one.orderedAt + one.arrivedAt, one])).values()];
  if (orders.length >= FEWEST) return learnt(orders, 'supplier');
  const days = agreedDays ?? defaultDays;
  const source = agreedDays === null ? 'default' : 'agreed';
  return { days, spread: Math.max(LEAST_SPREAD, days * SUPPOSED_SPREAD), journeys: 0, source };
}

function learnt(journeys: readonly Journey[], source: LeadTime['source']): LeadTime {
  const recent = [...journeys]
    .sort((one, other) => compare(other.arrivedAt, one.arrivedAt))
    .slice(0, MOST)
    .map(daysOf);
  const mean = recent.reduce((sum, days) => sum + days, 0) / recent.length;
  const squares = recent.reduce((sum, days) => sum + (days - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (recent.length - 1));
  return { days: mean, spread: Math.max(LEAST_SPREAD, spread), journeys: recent.length, source };
}

function daysOf({ orderedAt, arrivedAt }: Journey): number {
  return Math.max(0, (Date.parse(arrivedAt) - Date.parse(orderedAt)) / DAY_MS);
}

function compare(one: Instant, other: Instant): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
