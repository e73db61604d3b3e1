import { addDays, type Day } from '../../src/kernel/calendar.js';
import { catalog } from '../catalog/index.js';
import type { Random } from '../random.js';
import type { SeedItem, SiteKey } from '../types.js';
import { boxOf, type Wanted } from './deliveries.js';
import type { Demand } from './demand.js';
import { FIRST_LOT_EXPIRES_IN, NEVER_REPLACED } from './scenes.js';
import { containerSize, thousandths } from './shelves.js';

/** Something that arrives on a given day, whatever the sessions need. */
export interface Arrival {
  day: Day;
  site: SiteKey;
  wanted: Wanted;
}

/** A share of what the item is reordered up to, in whole boxes. */
function containersFor(item: SeedItem, share: number): number {
  const quantity = thousandths(item.reorderUpTo ?? 0) * share;
  const box = boxOf(item);
  return Math.max(1, Math.round(quantity / (containerSize(item) * box))) * box;
}

/**
 * The month before the first session: Milano gets everything that is ever reordered. What no
 * planned session needs comes in two lots months apart, the first with the expiry of its scene.
 */
export function openingStock(demand: Demand, days: Day[], today: Day, random: Random): Arrival[] {
  const used = new Set(demand.itemsOf('milano'));
  const first = days.filter((day) => day < addDays(today, -195)).slice(0, 10);
  const later = days.filter((day) => day > addDays(today, -150) && day < addDays(today, -12));
  return catalog
    .filter(({ reorderUpTo }) => reorderUpTo !== null)
    .flatMap((item): Arrival[] => {
      if (used.has(item.id)) {
        const wanted = { item, containers: containersFor(item, 1) };
        return [{ day: random.pick(first), site: 'milano', wanted }];
      }
      const inDays = FIRST_LOT_EXPIRES_IN[item.key];
      const wanted: Wanted = {
        item,
        containers: containersFor(item, 0.5),
        ...(inDays === undefined ? {} : { expiresOn: addDays(today, inDays) }),
      };
      const arrivals: Arrival[] = [{ day: random.pick(first), site: 'milano', wanted }];
      const fillsTheShelf = containersFor(item, 1) <= wanted.containers;
      if (NEVER_REPLACED.has(item.key) || (fillsTheShelf && inDays === undefined)) return arrivals;
      const second = { item, containers: containersFor(item, 0.5), otherLot: true };
      return [...arrivals, { day: random.pick(later), site: 'milano', wanted: second }];
    });
}
