import type { Item } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';

/** What one planned session will need of one material. */
export interface Need {
  readonly day: Day;
  /** Where it takes from; `null`: from anywhere in the clinic. */
  readonly siteId: string | null;
  /** Any one of them will do. */
  readonly itemIds: readonly string[];
  readonly quantity: Thousandths;
}

/** What stands somewhere and may be used until a day. */
export interface Supply {
  readonly itemId: string;
  readonly siteId: string;
  readonly quantity: Thousandths;
  /** `null`: it does not expire. */
  readonly lastDay: Day | null;
  /** Already opened: it is used first. */
  readonly isOpen: boolean;
}

/** What a day's planned sessions need of a material, and what there will be of it. */
export interface Shortage {
  readonly day: Day;
  /** The site of the sessions; `null` of those without a room. */
  readonly siteId: string | null;
  readonly itemIds: readonly string[];
  readonly needed: Thousandths;
  /** Usable on that day, after the days before it. */
  readonly usable: Thousandths;
  readonly short: Thousandths;
}

type Container = Pick<Item, 'containerQuantity' | 'containerUse'>;

/** Supply that the days before have not used up. */
interface Left {
  readonly supply: Supply;
  quantity: Thousandths;
}

const LAST = '~';

/** Open containers first, then what expires first, as sessions take it. */
function inTurn(a: Left, b: Left): number {
  if (a.supply.isOpen !== b.supply.isOpen) return a.supply.isOpen ? -1 : 1;
  const [first, second] = [a.supply.lastDay ?? LAST, b.supply.lastDay ?? LAST];
  return first === second ? 0 : first < second ? -1 : 1;
}

function fits({ supply }: Left, need: Need): boolean {
  return (
    need.itemIds.includes(supply.itemId) &&
    (need.siteId === null || need.siteId === supply.siteId) &&
    (supply.lastDay === null || supply.lastDay >= need.day)
  );
}

/** Takes what a session needs; of single-use containers the rest is wasted. @returns what is missing */
function take(need: Need, left: readonly Left[], items: ReadonlyMap<string, Container>): number {
  let missing = need.quantity;
  for (const stand of left) {
    if (missing === 0) break;
    if (stand.quantity === 0 || !fits(stand, need)) continue;
    const given = Math.min(missing, stand.quantity);
    const item = items.get(stand.supply.itemId);
    const whole = item?.containerUse === 'single' && !stand.supply.isOpen;
    const size = item?.containerQuantity ?? 1;
    const used = whole ? Math.min(Math.ceil(given / size) * size, stand.quantity) : given;
    stand.quantity -= used;
    missing -= given;
  }
  return missing;
}

function keyOf({ siteId, itemIds }: Need): string {
  return [siteId, ...itemIds].join(' ');
}

function usableFor(needs: readonly Need[], left: readonly Left[]): Thousandths {
  return left
    .filter((stand) => needs.some((need) => fits(stand, need)))
    .reduce((sum, stand) => sum + stand.quantity, 0);
}

/**
 * The materials that planned sessions will run short of, day after day: each day takes first what
 * expires first, of what may still be used on that day, and the next day finds what is left.
 */
export function shortagesOf(
  needs: readonly Need[],
  supplies: readonly Supply[],
  items: ReadonlyMap<string, Container>,
): Shortage[] {
  const left = supplies.map((supply) => ({ supply, quantity: supply.quantity })).sort(inTurn);
  const days = [...groupBy(needs, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap(([day, ofDay]) => {
    const materials = [...groupBy(ofDay, keyOf).values()];
    const usable = materials.map((wanted) => usableFor(wanted, left));
    return materials.flatMap((wanted, index): Shortage[] => {
      const needed = wanted.reduce((sum, need) => sum + need.quantity, 0);
      const short = wanted.reduce((sum, need) => sum + take(need, left, items), 0);
      if (short === 0) return [];
      const { siteId = null, itemIds = [] } = wanted[0] ?? {};
      return [{ day, siteId, itemIds, needed, usable: usable[index] ?? 0, short }];
    });
  });
}
