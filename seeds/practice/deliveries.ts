import type { Category } from '../../src/catalog/item.js';
import { addDays, type Day, dayAt, parseDay } from '../../src/kernel/calendar.js';
import { homeOf, supplierOf } from '../places.js';
import type { Random } from '../random.js';
import type { By, ItemBody, LotRef, ReceiptBody, SiteKey } from '../types.js';
import type { Journal } from './journal.js';
import type { Lot, Shelves } from './shelves.js';
import { TIME_ZONE } from './working-days.js';

/** So many containers of an item that a delivery brings. */
export interface Wanted {
  item: ItemBody;
  containers: number;
  /** Left out: the item's usual shelf life. */
  expiresOn?: Day;
  /** Surely another lot than the last one. */
  otherLot?: boolean;
}

/** Usual days left at delivery, shortest and longest. */
const SHELF_LIFE: Partial<Record<Category, [number, number]>> = {
  exosome: [140, 320],
  'growth-factor': [200, 500],
  'anaesthetic-cream': [250, 500],
  'home-care': [250, 600],
  homeopathic: [500, 1300],
  needle: [800, 1600],
  'multi-needle-plate': [700, 1500],
  'device-part': [500, 1200],
  syringe: [800, 1600],
};
const USUAL_SHELF_LIFE: [number, number] = [260, 800];

/** Plausible prices of one container, in euro cents; the demo's own numbers. */
const PRICES: Partial<Record<Category, [number, number]>> = {
  needle: [9, 22],
  'multi-needle-plate': [180, 420],
  syringe: [8, 45],
  'device-part': [250, 1900],
  diluent: [25, 160],
  disinfectant: [290, 890],
  'antiseptic-film': [650, 1350],
  'anaesthetic-cream': [950, 2900],
  'home-care': [1900, 6900],
  exosome: [9500, 26000],
  'growth-factor': [4500, 14500],
  polyrevitalising: [2400, 5900],
  'hyaluronic-acid': [2900, 8900],
  'organic-silica': [900, 1700],
  other: [30, 900],
};
const USUAL_PRICE: [number, number] = [70, 480];

/** A number that belongs to the item for good: its maker's way of writing lots, its price. */
function trait(item: ItemBody, from: number, to: number): number {
  let mixed = 7;
  for (const letter of item.id + item.name)
    mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) | 0;
  return from + (Math.abs(mixed) % (to - from + 1));
}

/** A lot number in the way this item's maker writes them, from the day it was made. */
function lotNumber(item: ItemBody, made: Day, random: Random): string {
  const [year = '', month = '', day = ''] = made.slice(2).split('-');
  const letter = 'ABCDEFGHJKLM'[Number(month) - 1] ?? 'A';
  const digits = (n: number) => String(random.int(0, 10 ** n - 1)).padStart(n, '0');
  switch (trait(item, 0, 5)) {
    case 0:
      return `${year}${letter}${digits(4)}`;
    case 1:
      return `L${year}${digits(4)}`;
    case 2:
      return `${letter}${digits(5)}`;
    case 3:
      return `${year}${month}${day}-${random.int(1, 9)}`;
    case 4:
      return `${digits(4)}${letter}${random.pick(['A', 'B', 'C'])}`;
    default:
      return `${year}${month}${digits(3)}`;
  }
}

/** The containers in one sold box of the item. */
export function boxOf(item: ItemBody): number {
  return Math.max(1, ...item.identifiers.map(({ containers }) => containers));
}

/** What a container of the item costs as a rule, in euro. */
export function usualPrice(item: ItemBody): number {
  const [least, most] = PRICES[item.category] ?? USUAL_PRICE;
  return trait(item, least, most) / 100;
}

/** What arrives: makes up lots, writes the receipts and fills the shelves. */
export class Deliveries {
  private readonly newest = new Map<string, Lot>();

  constructor(
    private readonly shelves: Shelves,
    private readonly journal: Journal,
    private readonly random: Random,
  ) {}

  /** Receives everything wanted, one receipt for each supplier and place. Answers the lots. */
  receive(site: SiteKey, wanted: Wanted[], by: By): Lot[] {
    const groups = new Map<string, Wanted[]>();
    for (const line of wanted) {
      const key = `${supplierOf(line.item).id}|${homeOf(line.item, site)}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    return [...groups].flatMap(([key, lines]) => {
      const [supplierId = '', locationId = ''] = key.split('|');
      return this.receipt(site, supplierId, locationId, lines, by);
    });
  }

  private receipt(
    site: SiteKey,
    supplierId: string,
    locationId: string,
    wanted: Wanted[],
    by: By,
  ): Lot[] {
    const at = this.journal.next();
    const received = wanted.map((line) => {
      const lot = this.sameLotAgain(line, site, locationId) ?? this.newLot(line, at);
      this.shelves.receive(lot, locationId, line.containers);
      return { lot, line };
    });
    const body: ReceiptBody = {
      id: this.random.id(at),
      locationId,
      supplierId,
      receivedAt: at,
      lines: received.map(({ lot, line }) => ({
        itemId: line.item.id,
        lotNumber: lot.lotNumber,
        expiresOn: lot.expiresRaw,
        containers: line.containers,
        unitCost: this.price(line.item),
      })),
    };
    this.journal.add({ at, by, kind: 'receipt', body });
    return received.map(({ lot }) => lot);
  }

  /** Makers deliver one lot several times; it must stand in one place of the site, and be fresh. */
  private sameLotAgain(line: Wanted, site: SiteKey, locationId: string): Lot | null {
    const lot = this.newest.get(line.item.id);
    if (!lot || line.expiresOn || line.otherLot || lot.held || !this.random.chance(15)) return null;
    if (lot.expiresOn && lot.expiresOn < addDays(dayAt(lot.firstReceivedAt, TIME_ZONE), 230)) {
      return null;
    }
    const elsewhere = this.shelves
      .sealedOf(line.item.id, site)
      .some((s) => s.lot === lot && s.locationId !== locationId);
    return elsewhere ? null : lot;
  }

  private newLot(line: Wanted, at: string): Lot {
    const { item } = line;
    const today = dayAt(at, TIME_ZONE);
    const made = addDays(today, -this.random.int(60, 240));
    const expiresRaw = item.expiryRequired
      ? (line.expiresOn ?? this.usualExpiry(item, today))
      : null;
    let number = lotNumber(item, made, this.random);
    while (this.shelves.lots.has(`lot:${item.id}:${number}`)) {
      number = lotNumber(item, made, this.random);
    }
    const ref: LotRef = `lot:${item.id}:${number}`;
    const expiresOn = expiresRaw === null ? null : parseDay(expiresRaw);
    const lot: Lot = {
      ref,
      item,
      lotNumber: number,
      expiresRaw,
      expiresOn,
      firstReceivedAt: at,
      held: false,
    };
    this.newest.set(item.id, lot);
    return lot;
  }

  /** Some labels say a month only. */
  private usualExpiry(item: ItemBody, today: Day): string {
    const [least, most] = SHELF_LIFE[item.category] ?? USUAL_SHELF_LIFE;
    const day = addDays(today, this.random.int(least, most));
    return trait(item, 0, 9) < 4 ? day.slice(0, 7) : day;
  }

  private price(item: ItemBody): number {
    const cents = Math.round(usualPrice(item) * 100);
    return Math.max(1, Math.round((cents * this.random.int(94, 108)) / 100)) / 100;
  }
}
