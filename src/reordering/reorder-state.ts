import { type Item, matchingItems } from '../catalog/catalog.js';
import { coursesBetween, plannedNeeds } from '../courses/courses.js';
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  startOfDay,
} from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { mapInSlices } from '../kernel/slices.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { PracticeSettings } from '../practice/practice.js';
import { type LeadTime, leadTimeOf } from '../purchasing/lead-time.rules.js';
import { type Offer, type OnOrder, offersOf, onOrder } from '../purchasing/purchasing.js';
import { arrivalsOf, type Coming } from './arrivals.rules.js';
import { tsb, type UsualUse } from './demand.rules.js';
import * as store from './demand.store.js';
import { type Keeping, OUTLOOK_DAYS, outlookFrom, type Planned } from './outlook.rules.js';
import { usualShelfLife } from './shelf-life.rules.js';
import type { ItemState } from './suggestion.rules.js';

/** An item with all that a suggestion about it rests on. */
export interface Considered {
  readonly item: Item;
  readonly state: ItemState;
  /** From whom it would be ordered. */
  readonly offer: Offer | null;
  readonly offers: readonly Offer[];
  /** What was used in each week since it has been kept, the oldest first, in thousandths. */
  readonly weeks: readonly number[];
  readonly coming: readonly Coming[];
  /** Its usable stock. */
  readonly rows: readonly StockRow[];
}

/** What suggestions rest on: every item that is bought. */
export interface ReorderState {
  readonly settings: PracticeSettings;
  readonly today: Day;
  readonly days: readonly Day[];
  readonly items: readonly Considered[];
}

/** Fewer weeks say nothing of what is usual. */
export const FEWEST_WEEKS = 4;

interface Facts {
  readonly today: Day;
  readonly settings: PracticeSettings;
  readonly weekCount: number;
  readonly rows: ReadonlyMap<string, readonly StockRow[]>;
  readonly used: ReadonlyMap<string, store.UsedByWeek>;
  readonly lots: ReadonlyMap<string, readonly store.Kept[]>;
  readonly planned: ReadonlyMap<string, readonly Planned[]>;
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  readonly ordered: ReadonlyMap<string, readonly OnOrder[]>;
  readonly announced: ReadonlyMap<string, readonly store.Announced[]>;
}

/** Reads it in a handful of statements, however many items there are. */
export async function loadReorder(db: Reader, now: Instant): Promise<ReorderState> {
  const { rows, settings } = await readStock(db, { now });
  const today = dayAt(now, settings.timeZone);
  const days = outlookFrom(today);
  const all = await matchingItems(db, { active: true });
  const items = all.filter(({ category }) => category !== 'preparation');
  const itemId = (one: { readonly itemId: string }) => one.itemId;
  const weekCount = settings.reorderHistoryWeeks;
  const midnight = startOfDay(today, settings.timeZone);
  const from = startOfDay(addDays(today, -7 * weekCount), settings.timeZone);
  const used = await store.usedByWeek(db, from, midnight);
  const facts: Facts = {
    today,
    settings,
    weekCount,
    rows: groupBy(
      rows.filter((row) => row.usable),
      itemId,
    ),
    used: new Map(used.map((one) => [one.itemId, one])),
    lots: groupBy(await store.receivedLots(db), itemId),
    planned: await plannedOf(db, new Map(items.map((item) => [item.id, item])), today),
    offers: await offersOf(
      db,
      items.map(({ id }) => id),
      now,
    ),
    ordered: groupBy(await onOrder(db), itemId),
    announced: groupBy(await store.announced(db), itemId),
  };
  const considered = await mapInSlices(items, (item) => consider(item, facts));
  return { settings, today, days, items: considered };
}

/** What planned sessions will take of each item: of a single-use container the whole of it. */
async function plannedOf(
  db: Reader,
  items: ReadonlyMap<string, Item>,
  today: Day,
): Promise<ReadonlyMap<string, readonly Planned[]>> {
  const until = addDays(today, OUTLOOK_DAYS);
  const needs = await plannedNeeds(db, await coursesBetween(db, today, until), today, until);
  const taken = needs.flatMap(({ day, materials }) =>
    materials.flatMap(({ itemIds: [itemId = ''], quantity }) => {
      const item = items.get(itemId);
      return item ? [{ itemId, day, quantity: takenFor(item, quantity) }] : [];
    }),
  );
  return groupBy(taken, ({ itemId }) => itemId);
}

/** What a session that needs so much takes: of a single-use container the whole of it. */
export function takenFor(
  { containerUse, containerQuantity }: Item,
  quantity: Thousandths,
): Thousandths {
  if (containerUse === 'multiple') return quantity;
  return Math.ceil(quantity / containerQuantity) * containerQuantity;
}

function consider(item: Item, facts: Facts): Considered {
  const offers = facts.offers.get(item.id) ?? [];
  const [offer = null] = offers;
  const lots = facts.lots.get(item.id) ?? [];
  const weeks = weeksOf(item, lots, facts);
  const rows = facts.rows.get(item.id) ?? [];
  const coming = arrivalsOf(facts.ordered.get(item.id) ?? [], facts.announced.get(item.id) ?? [], {
    tomorrow: addDays(facts.today, 1),
    inTime: addDays(facts.today, Math.ceil(leadOf(offer, facts).days)),
  });
  const quantityOf = ({ containers }: { readonly containers: number }) =>
    containers * item.containerQuantity;
  const drafts = coming.filter(({ draft }) => draft);
  const state: ItemState = {
    reorderPoint: item.reorderPoint,
    reorderUpTo: item.reorderUpTo,
    usable: rows.map((row) => keepingOf(row, facts.settings.timeZone)),
    onOrder: coming
      .filter(({ draft }) => !draft)
      .map((one) => ({ day: one.day, quantity: quantityOf(one) })),
    inDrafts: drafts.reduce((sum, one) => sum + quantityOf(one), 0),
    usual: usualOf(weeks),
    planned: facts.planned.get(item.id) ?? [],
    purchase: {
      lead: leadOf(offer, facts),
      packQuantity: (offer?.pack ?? 1) * item.containerQuantity,
      minimumPacks: offer?.minimumPacks ?? 1,
    },
    shelfLifeDays: usualShelfLife(lots),
  };
  return { item, state, offer, offers, weeks, coming, rows };
}

/** Of what nobody sells, the practice's default. */
function leadOf(offer: Offer | null, { settings }: Facts): LeadTime {
  return offer?.lead ?? leadTimeOf([], '', null, settings.leadDaysDefault);
}

/** The weeks since the item came first; before that nobody could use it. */
function weeksOf(item: Item, lots: readonly store.Kept[], facts: Facts): number[] {
  const since = lots.at(-1)?.receivedOn ?? facts.today;
  const known = Math.ceil(daysBetween(since, facts.today) / 7);
  const count = Math.min(facts.weekCount, known);
  const weeks = new Array<number>(count).fill(0);
  const used = facts.used.get(item.id);
  for (const { week, quantity } of used ? store.weeksOf(used) : []) {
    const index = week - (facts.weekCount - count);
    if (index >= 0 && index < count) weeks[index] = quantity;
  }
  return weeks;
}

function usualOf(weeks: readonly number[]): UsualUse | null {
  if (weeks.length < FEWEST_WEEKS || !weeks.some((used) => used > 0)) return null;
  return tsb(weeks);
}

/** Until when the stock of a row may be used: an open container keeps until its discard time. */
function keepingOf(row: StockRow, timeZone: string): Keeping {
  const discardOn = row.discardAt === null ? null : dayAt(row.discardAt, timeZone);
  const days = [row.expiresOn, discardOn].filter((day) => day !== null).sort();
  return { lotId: row.lotId, useBy: days[0] ?? null, quantity: Math.round(row.quantity * 1000) };
}
