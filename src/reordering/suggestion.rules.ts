import { addDays, type Day } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { UsualUse } from './demand.rules.js';
import { gammaQuantile } from './gamma.rules.js';
import {
  type Arrival,
  dailyUse,
  type Keeping,
  lookAhead,
  type Outlook,
  type Planned,
  useWithin,
} from './outlook.rules.js';

/** What of the practice's settings a suggestion follows. */
export interface ReorderPolicy {
  /** Use and plan, or each item's own levels. */
  readonly mode: 'use' | 'levels';
  /** So likely stock shall last until the next delivery, above 0 and below 1. */
  readonly serviceLevel: number;
  /** How often somebody looks and orders. */
  readonly reviewDays: number;
  /** How long an order shall last. */
  readonly coverDays: number;
}

/** How an item is bought. */
export interface Purchase {
  /** In days, with its standard deviation. */
  readonly lead: { readonly days: number; readonly spread: number };
  /** In one pack. */
  readonly packQuantity: Thousandths;
  readonly minimumPacks: number;
}

/** All that is known of one item. */
export interface ItemState {
  readonly reorderPoint: Thousandths | null;
  readonly reorderUpTo: Thousandths | null;
  readonly usable: readonly Keeping[];
  /** Ordered or announced, and when it should be here. */
  readonly onOrder: readonly Arrival[];
  /** In orders that are still being written. */
  readonly inDrafts: Thousandths;
  /** What the past says; `null`: it says too little. */
  readonly usual: UsualUse | null;
  readonly planned: readonly Planned[];
  readonly purchase: Purchase;
  /** How long a delivery of it usually keeps, in days; `null`: not known, or for ever. */
  readonly shelfLifeDays: number | null;
}

/** By what a suggestion was made. */
export type Method = 'use' | 'levels' | 'none';

/** The arithmetic of a suggestion, in thousandths unless it says otherwise. */
export interface Arithmetic {
  readonly usable: number;
  readonly onOrder: number;
  readonly inDrafts: number;
  /** Of the usable stock, what will expire before the order after this one could come. */
  readonly lostBefore: number;
  /** Usable, less what is lost, plus what is on order or being ordered. */
  readonly position: number;
  /** Until the order after this one is here, in days. */
  readonly horizonDays: number;
  readonly expectedUse: number;
  /** The part of it that is planned. */
  readonly plannedUse: number;
  /** Kept against chance. */
  readonly safety: number;
  /** Below this position something is ordered. */
  readonly orderBelow: number;
  /** Up to this. */
  readonly orderUpTo: number;
  /** What a delivery could be used of before it expires; `null`: its shelf life is not known. */
  readonly usableOfDelivery: number | null;
  /** What is wanted, before it is rounded to packs. */
  readonly wanted: number;
}

export interface Suggestion {
  readonly method: Method;
  readonly packs: number;
  readonly quantity: Thousandths;
  readonly outlook: Outlook;
  readonly arithmetic: Arithmetic;
}

const NO_USE: UsualUse = { perWeek: 0, variance: 0, chance: 0, size: 0 };

/**
 * What should be ordered of an item today, and why.
 *
 * By use: the stock position must last, with the probability of the service level, until the order
 * after this one is here – a lead time and a review later. What is expected meanwhile is the usual
 * or the planned use; what is kept beyond it answers for the chance in the use and for the spread of
 * the lead time, by the gamma distribution. Below that, enough is ordered to last the cover days
 * more, but no more than can be used before it expires. By levels: below the item's reorder point it
 * is ordered up to its up-to level.
 * @param days of the outlook, today first
 */
export function suggest(state: ItemState, policy: ReorderPolicy, days: readonly Day[]): Suggestion {
  const { usual, planned, purchase } = state;
  const use = dailyUse(days, usual?.perWeek ?? 0, planned);
  const outlook = lookAhead(days, use, state.usable, state.onOrder);
  const method = methodOf(state, policy);
  const horizonDays = purchase.lead.days + policy.reviewDays;
  const stock = stockOf(state, outlook, days, horizonDays);
  const expectedUse = useWithin(use, horizonDays);
  const levels = method === 'use' ? byUse(state, policy, use) : byLevels(state);
  const usableOfDelivery = method === 'use' ? usableOf(state, use, stock.position) : null;
  const wanted = wantedOf(stock.position, levels, usableOfDelivery, expectedUse);
  const packs = wanted <= 0 ? 0 : packsOf(wanted, purchase);
  const within = days[Math.min(days.length, Math.ceil(horizonDays)) - 1] ?? '';
  return {
    method,
    packs,
    quantity: packs * purchase.packQuantity,
    outlook,
    arithmetic: {
      ...stock,
      horizonDays,
      expectedUse,
      plannedUse: sumOf(planned.filter(({ day }) => day <= within)),
      safety: Math.max(0, levels.orderBelow - expectedUse),
      ...levels,
      usableOfDelivery,
      wanted: Math.max(0, wanted),
    },
  };
}

/** The last day on which an order still comes before the stock runs out. */
export function orderDay(stockOutOn: Day, leadDays: number): Day {
  return addDays(stockOutOn, -Math.ceil(leadDays));
}

function methodOf({ reorderPoint, usual, planned }: ItemState, { mode }: ReorderPolicy): Method {
  if (mode === 'use' && (usual !== null || planned.length > 0)) return 'use';
  return reorderPoint === null ? 'none' : 'levels';
}

interface Levels {
  readonly orderBelow: number;
  readonly orderUpTo: number;
}

function byUse(
  { usual, purchase }: ItemState,
  { serviceLevel, reviewDays, coverDays }: ReorderPolicy,
  use: readonly number[],
): Levels {
  const { lead } = purchase;
  const days = lead.days + reviewDays;
  const mean = useWithin(use, days);
  // The chance in the use of so many weeks, and in how long the delivery takes.
  const { variance } = usual ?? NO_USE;
  const perDay = days === 0 ? 0 : mean / days;
  const spread = (variance * days) / 7 + (perDay * lead.spread) ** 2;
  const orderBelow = Math.max(mean, gammaQuantile(serviceLevel, mean, spread));
  return { orderBelow, orderUpTo: orderBelow + useWithin(use, days + coverDays) - mean };
}

function byLevels({ reorderPoint, reorderUpTo }: ItemState): Levels {
  const orderBelow = reorderPoint ?? 0;
  return { orderBelow, orderUpTo: Math.max(orderBelow, reorderUpTo ?? 0) };
}

function stockOf(state: ItemState, outlook: Outlook, days: readonly Day[], horizonDays: number) {
  const end = days[Math.min(days.length - 1, Math.ceil(horizonDays))] ?? '';
  const usable = sumOf(state.usable);
  const onOrder = sumOf(state.onOrder);
  const lostBefore = sumOf(outlook.losses.filter(({ useBy }) => useBy < end));
  const { inDrafts } = state;
  return {
    usable,
    onOrder,
    inDrafts,
    lostBefore,
    position: usable - lostBefore + onOrder + inDrafts,
  };
}

/** Of what is ordered today, what can be used after the stock before it and before it expires. */
function usableOf(
  { shelfLifeDays, purchase }: ItemState,
  use: readonly number[],
  position: number,
) {
  if (shelfLifeDays === null) return null;
  return Math.max(0, useWithin(use, purchase.lead.days + shelfLifeDays) - position);
}

function wantedOf(
  position: number,
  { orderBelow, orderUpTo }: Levels,
  usableOfDelivery: number | null,
  expectedUse: number,
): number {
  if (position >= orderBelow) return 0;
  const missing = orderUpTo - position;
  if (usableOfDelivery === null) return missing;
  // What is expected must be there, whatever becomes of the rest.
  return Math.min(missing, Math.max(usableOfDelivery, expectedUse - position));
}

function packsOf(wanted: number, { packQuantity, minimumPacks }: Purchase): number {
  return Math.max(minimumPacks, Math.ceil(wanted / packQuantity - 1e-9));
}

function sumOf(all: readonly { readonly quantity: number }[]): number {
  return all.reduce((sum, { quantity }) => sum + quantity, 0);
}
