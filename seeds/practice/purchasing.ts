import { addDays, type Day, endOfDay, startOfDay } from '../../src/kernel/calendar.js';
import { toUnits } from '../../src/kernel/quantity.js';
import { homeOf } from '../places.js';
import type { Random } from '../random.js';
import type { ItemBody, TransferBody } from '../types.js';
import { boxOf, type Deliveries, type Wanted } from './deliveries.js';
import type { Demand } from './demand.js';
import type { Journal } from './journal.js';
import { containerSize, itemWithId, type Shelves, thousandths } from './shelves.js';
import { TIME_ZONE, weekday } from './working-days.js';

interface Surroundings {
  shelves: Shelves;
  journal: Journal;
  deliveries: Deliveries;
  demand: Demand;
  random: Random;
  /** Items that nobody reorders any more, so that the demo shows some that run low. */
  runningLow: (item: ItemBody, day: Day) => boolean;
}

/** Keeps both sites supplied: always for what is planned, usually up to the reorder level. */
export class Purchasing {
  constructor(private readonly around: Surroundings) {}

  /** The delivery in Milano, which must last until the end of the day `until`. */
  supplyMilano(day: Day, until: Day): void {
    const { shelves, demand, deliveries } = this.around;
    const end = endOfDay(until, TIME_ZONE);
    const needs = demand.between('milano', startOfDay(day, TIME_ZONE), end);
    const wanted: Wanted[] = [];
    for (const itemId of demand.itemsOf('milano')) {
      const item = itemWithId(itemId);
      const here = shelves.usableAt(itemId, 'milano', end);
      const total = here + shelves.usableAt(itemId, 'como', end);
      const short = spare(item, needs.get(itemId) ?? 0) - here;
      const low =
        total <= thousandths(item.reorderPoint ?? 0) && !this.around.runningLow(item, day);
      const refill = low ? thousandths(item.reorderUpTo ?? 0) - total : 0;
      const quantity = Math.max(short, refill);
      if (quantity > 0) wanted.push({ item, containers: boxes(item, quantity) });
    }
    if (wanted.length > 0) deliveries.receive('milano', wanted, 'admin');
  }

  /** What Como needs until the end of `until`: from Milano while it has plenty, else delivered. */
  supplyComo(day: Day, until: Day): void {
    const { shelves, demand, deliveries } = this.around;
    const start = startOfDay(day, TIME_ZONE);
    const end = endOfDay(until, TIME_ZONE);
    const needs = demand.between('como', start, end);
    const ahead = demand.between('como', start, endOfDay(addDays(day, 16), TIME_ZONE));
    const wanted: Wanted[] = [];
    const moved = new Map<string, TransferBody['lines']>();
    for (const [itemId, need] of needs) {
      const item = itemWithId(itemId);
      const here = shelves.usableAt(itemId, 'como', end);
      if (here >= spare(item, need)) continue;
      const quantity = spare(item, Math.max(need, ahead.get(itemId) ?? 0)) - here;
      if (!this.transferFromMilano(item, quantity, day, moved)) {
        wanted.push({ item, containers: boxes(item, quantity) });
      }
    }
    this.writeTransfers(moved);
    if (wanted.length > 0) deliveries.receive('como', wanted, 'doctor');
  }

  /** Now and then a lot moves from the cupboard to the treatment room, whole. */
  restockTrolley(keys: readonly ItemBody[], day: Day, from: string, to: string): void {
    const { shelves, random } = this.around;
    const item = random.pick(keys);
    const noon = startOfDay(addDays(day, 1), TIME_ZONE);
    const standing = shelves
      .sealedOf(item.id, 'milano')
      .find((s) => s.locationId === from && shelves.isUsable(s.lot, noon));
    if (!standing) return;
    const { lot, quantity } = standing;
    shelves.transfer(lot, from, to, quantity);
    const line = { lotId: lot.ref, quantity: toUnits(quantity) };
    this.writeTransfers(new Map([[`${from}|${to}`, [line]]]));
  }

  private transferFromMilano(
    item: ItemBody,
    quantity: number,
    day: Day,
    moved: Map<string, TransferBody['lines']>,
  ): boolean {
    const { shelves, demand, random } = this.around;
    const size = containerSize(item);
    const amount = Math.ceil(quantity / size) * size;
    const soon = endOfDay(addDays(day, 10), TIME_ZONE);
    const own = demand.between('milano', startOfDay(day, TIME_ZONE), soon).get(item.id) ?? 0;
    const plenty = shelves.usableAt(item.id, 'milano', soon) - spare(item, own) >= amount;
    if (!plenty || !random.chance(70)) return false;
    const lasting = endOfDay(addDays(day, 90), TIME_ZONE);
    const source = shelves
      .sealedOf(item.id, 'milano')
      .find((s) => s.quantity >= amount && shelves.isUsable(s.lot, lasting));
    if (!source) return false;
    const { lot, locationId } = source;
    const home = homeOf(item, 'como');
    shelves.transfer(lot, locationId, home, amount);
    const key = `${locationId}|${home}`;
    const line = { lotId: lot.ref, quantity: toUnits(amount) };
    moved.set(key, [...(moved.get(key) ?? []), line]);
    return true;
  }

  private writeTransfers(moved: Map<string, TransferBody['lines']>): void {
    const { journal, random } = this.around;
    for (const [key, lines] of moved) {
      const [fromLocationId = '', toLocationId = ''] = key.split('|');
      const at = journal.next();
      const body = { id: random.id(at), fromLocationId, toLocationId, lines };
      journal.add({ at, by: 'nurse', kind: 'transfer', body });
    }
  }
}

/** The days on which Milano gets deliveries: Mondays and Thursdays, or the next working day. */
export function deliveryDays(days: Day[]): Set<Day> {
  const half = (day: Day) => `${addDays(day, 1 - weekday(day))}|${weekday(day) <= 3}`;
  return new Set(days.filter((day, i) => i === 0 || half(day) !== half(days[i - 1] ?? day)));
}

/** A need with something to spare: a sixth of it and one container. */
function spare(item: ItemBody, need: number): number {
  return need === 0 ? 0 : need + Math.ceil(need / 6) + containerSize(item);
}

function boxes(item: ItemBody, quantity: number): number {
  const box = boxOf(item);
  return Math.ceil(quantity / (containerSize(item) * box)) * box;
}
