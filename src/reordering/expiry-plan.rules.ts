import type { Day } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import { dailyUse, lookAhead } from './outlook.rules.js';

/** Usable stock of an item in one place. */
export interface Stand {
  readonly key: string;
  readonly siteId: string;
  /** `null`: it keeps longer than anybody looks. */
  readonly useBy: Day | null;
  readonly quantity: Thousandths;
  /** Only sealed containers are carried elsewhere or go back. */
  readonly sealed: boolean;
}

/** What a planned session will take of the item, or could take instead of another. */
export interface SessionNeed {
  readonly courseId: string;
  readonly n: number;
  readonly day: Day;
  /** `null`: nobody said where. */
  readonly siteId: string | null;
  readonly quantity: Thousandths;
  /** The item that is proposed first, where this one would do as well. */
  readonly insteadOf: string | null;
}

/** An item as the planner sees it. */
export interface PlannedItem {
  readonly stands: readonly Stand[];
  /** The usual use of all sites. */
  readonly perWeek: number;
  /** What each site used lately. */
  readonly usedAt: ReadonlyMap<string, number>;
  readonly needs: readonly SessionNeed[];
  readonly containerQuantity: Thousandths;
  readonly containerUse: 'single' | 'multiple';
}

/** Stock that will not be used in time where it stands, and what can be done. */
export interface AtRisk {
  readonly key: string;
  readonly useBy: Day;
  readonly quantity: Thousandths;
  /** Whole sealed containers of it. */
  readonly containers: number;
  /** What its site uses in a week. */
  readonly perWeek: number;
  /** Sessions of its site, before it is too late, that take the item or could. */
  readonly sessions: readonly SessionNeed[];
  /** The other site that would use most of it. */
  readonly move: { readonly siteId: string; readonly containers: number } | null;
}

/** What floats lose is no container. */
const EPSILON = 1e-6;

/** Whole containers within a quantity. */
function wholeOf(quantity: number, containerQuantity: Thousandths): number {
  return Math.floor(quantity / containerQuantity + EPSILON);
}

/**
 * What of an item will not be used in time, site by site, because each site uses what stands there.
 * Of single-use containers whole ones only: a part of one is not lost by itself. What a first lot
 * would move is thought to be there when the next one looks for a place.
 */
export function atRisk(days: readonly Day[], item: PlannedItem): AtRisk[] {
  const sites = sitesOf(days, item);
  const stands = new Map(item.stands.map((stand) => [stand.key, stand]));
  const lost = [...sites].flatMap(([siteId, site]) =>
    site.losses().map(({ lotId, ...loss }) => ({ key: lotId, siteId, ...loss })),
  );
  lost.sort((one, other) => (one.useBy < other.useBy ? -1 : one.useBy > other.useBy ? 1 : 0));
  return lost.flatMap(({ key, siteId, useBy, quantity }): AtRisk[] => {
    const whole = wholeOf(quantity, item.containerQuantity);
    const kept = item.containerUse === 'single' ? whole * item.containerQuantity : quantity;
    if (kept <= 0) return [];
    const containers = stands.get(key)?.sealed ? whole : 0;
    return [
      {
        key,
        useBy,
        quantity: Math.round(kept),
        containers,
        perWeek: sites.get(siteId)?.perWeek ?? 0,
        sessions: item.needs.filter(
          (need) => need.day <= useBy && (need.siteId === null || need.siteId === siteId),
        ),
        move: moveOf({ siteId, useBy, containers }, sites, item.containerQuantity),
      },
    ];
  });
}

/** A site with what stands there and what its days will use. */
class Site {
  readonly stock: { lotId: string; useBy: Day | null; quantity: number }[] = [];
  private readonly use: readonly number[];

  constructor(
    private readonly days: readonly Day[],
    readonly perWeek: number,
    needs: readonly SessionNeed[],
  ) {
    this.use = dailyUse(
      days,
      perWeek,
      needs.filter(({ insteadOf }) => insteadOf === null),
    );
  }

  get uses(): boolean {
    return this.use.some((quantity) => quantity > 0);
  }

  losses() {
    return lookAhead(this.days, this.use, this.stock, []).losses;
  }

  /** How much of a quantity that came here too would be used in time, without losing more of the rest. */
  room(useBy: Day, quantity: number): number {
    const sum = (losses: ReturnType<Site['losses']>) =>
      losses.reduce((total, loss) => total + loss.quantity, 0);
    const before = sum(this.losses());
    this.stock.push({ lotId: '', useBy, quantity });
    const after = sum(this.losses());
    this.stock.pop();
    return quantity - (after - before);
  }
}

function sitesOf(days: readonly Day[], item: PlannedItem): ReadonlyMap<string, Site> {
  const home = homeOf(item);
  const used = [...item.usedAt.values()].reduce((sum, quantity) => sum + quantity, 0);
  const ids = new Set([
    ...item.stands.map(({ siteId }) => siteId),
    ...item.usedAt.keys(),
    ...item.needs.flatMap(({ siteId }) => siteId ?? []),
  ]);
  const sites = new Map(
    [...ids].map((id) => {
      const share = used > 0 ? (item.usedAt.get(id) ?? 0) / used : id === home ? 1 : 0;
      const needs = item.needs.filter(({ siteId }) => (siteId ?? home) === id);
      return [id, new Site(days, item.perWeek * share, needs)];
    }),
  );
  for (const { key, siteId, useBy, quantity } of item.stands) {
    sites.get(siteId)?.stock.push({ lotId: key, useBy, quantity });
  }
  return sites;
}

/** Where use is thought to be of which nobody knows where: where most is used, else where most stands. */
function homeOf({ usedAt, stands }: PlannedItem): string | null {
  const sums = new Map(usedAt);
  if (sums.size === 0) {
    for (const { siteId, quantity } of stands) {
      sums.set(siteId, (sums.get(siteId) ?? 0) + quantity);
    }
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

interface Movable {
  readonly siteId: string;
  readonly useBy: Day;
  readonly containers: number;
}

function moveOf(
  { siteId, useBy, containers }: Movable,
  sites: ReadonlyMap<string, Site>,
  containerQuantity: Thousandths,
): AtRisk['move'] {
  if (containers === 0) return null;
  let best: { id: string; site: Site; whole: number } | null = null;
  for (const [id, site] of sites) {
    if (id === siteId || !site.uses) continue;
    const whole = wholeOf(site.room(useBy, containers * containerQuantity), containerQuantity);
    if (whole > (best?.whole ?? 0)) best = { id, site, whole };
  }
  if (best === null) return null;
  best.site.stock.push({ lotId: '', useBy, quantity: best.whole * containerQuantity });
  return { siteId: best.id, containers: best.whole };
}

/** Levels between which an item is kept. */
export interface Levels {
  readonly reorderPoint: Thousandths | null;
  readonly reorderUpTo: Thousandths;
}

/**
 * The highest levels of which a usual delivery is used before it expires, in whole containers;
 * `null` when the item's own are no higher, or nobody knows how long its deliveries keep.
 */
export function lowerLevels(
  item: {
    readonly reorderPoint: Thousandths | null;
    readonly reorderUpTo: Thousandths | null;
    readonly containerQuantity: Thousandths;
  },
  perWeek: number,
  shelfLifeDays: number | null,
): Levels | null {
  const { reorderPoint, reorderUpTo, containerQuantity } = item;
  if (reorderUpTo === null || shelfLifeDays === null) return null;
  const used = (perWeek * shelfLifeDays) / 7;
  const most = wholeOf(used, containerQuantity) * containerQuantity;
  if (most >= reorderUpTo) return null;
  return {
    reorderPoint: reorderPoint === null ? null : Math.min(reorderPoint, most),
    reorderUpTo: most,
  };
}

/** What will be lost in each of twelve months, this one first; a worth that nobody knows is none. */
export function riskByMonth(
  risks: readonly { readonly useBy: Day; readonly value: Thousandths | null }[],
  today: Day,
): { readonly month: string; readonly value: Thousandths; readonly lots: number }[] {
  const sums = new Map(monthsFrom(today).map((month) => [month, { month, value: 0, lots: 0 }]));
  for (const { useBy, value } of risks) {
    const sum = sums.get(useBy.slice(0, 7));
    if (!sum) continue;
    sum.value += value ?? 0;
    sum.lots += 1;
  }
  return [...sums.values()];
}

/** The last day of the twelve months that begin with today's. */
export function lastDayOf12Months(today: Day): Day {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month + 11, 0)).toISOString().slice(0, 10);
}

function monthsFrom(today: Day): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}
