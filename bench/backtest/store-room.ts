import type { Random } from '../../seeds/random.js';
import { addDays, type Day } from '../../src/kernel/calendar.js';
import { outlookFrom } from '../../src/reordering/outlook.rules.js';

/** An item of the back-test: what was asked for, and how it comes. All quantities in thousandths. */
export interface Article {
  readonly name: string;
  /** What each day asked for. */
  readonly wanted: readonly number[];
  readonly packQuantity: number;
  /** How long a delivery takes, in days: the shortest and the longest. */
  readonly lead: readonly [number, number];
  /** How long a delivery keeps, in days: the shortest and the longest. */
  readonly shelfLife: readonly [number, number];
}

/** What somebody who orders sees on a day. */
export interface Sight {
  readonly today: Day;
  readonly days: readonly Day[];
  readonly article: Article;
  /** What was asked for until yesterday. */
  readonly past: readonly number[];
  readonly lots: readonly { readonly useBy: Day; readonly quantity: number }[];
  readonly coming: readonly { readonly day: Day; readonly quantity: number }[];
  /** How long deliveries kept, as far as they have come. */
  readonly shelfLives: readonly number[];
}

/** Decides how many packs to order. */
export type Buyer = (sight: Sight) => number;

/** What came of a time of ordering. */
export interface Outcome {
  readonly wanted: number;
  readonly served: number;
  /** Days on which something was asked for, and those on which all of it was there. */
  readonly asked: number;
  readonly fulfilled: number;
  readonly bought: number;
  readonly expired: number;
  /** The sum of what stood at the end of each day. */
  readonly stood: number;
  readonly days: number;
}

/** The day with which every history begins. */
const FIRST_DAY = '2024-01-01';
export const REVIEW_DAYS = 7;

const outlooks = new Map<Day, Day[]>();

/** The days of an outlook; every item of a run asks for the same ones. */
function outlookOf(today: Day): Day[] {
  const known = outlooks.get(today) ?? outlookFrom(today);
  outlooks.set(today, known);
  return known;
}

interface Parcel {
  readonly arrives: number;
  readonly due: number;
  readonly quantity: number;
}

/** Keeps an article through its history, ordered by a buyer once a week. */
export class StoreRoom {
  private lots: { useBy: number; quantity: number }[] = [];
  private parcels: Parcel[] = [];
  private readonly shelfLives: number[] = [];
  private outcome = {
    wanted: 0,
    served: 0,
    asked: 0,
    fulfilled: 0,
    bought: 0,
    expired: 0,
    stood: 0,
    days: 0,
  };

  constructor(
    private readonly article: Article,
    private readonly buyer: Buyer,
    private readonly random: Random,
  ) {}

  /**
   * Lets the days pass from `start` on; what was before is only known.
   * @param stock what the room begins with
   */
  run(start: number, stock: number): Outcome {
    const { wanted } = this.article;
    this.outcome = { ...this.outcome, bought: stock };
    this.lots = [{ useBy: start + this.keeps(), quantity: stock }];
    for (let day = start; day < wanted.length; day++) {
      this.arrive(day);
      if ((day - start) % REVIEW_DAYS === 0) this.order(day);
      this.serve(wanted[day] ?? 0);
      this.expire(day);
    }
    return this.outcome;
  }

  private keeps(): number {
    const [shortest, longest] = this.article.shelfLife;
    const days = this.random.int(shortest, longest);
    this.shelfLives.push(days);
    return days;
  }

  private arrive(day: number): void {
    for (const { quantity } of this.parcels.filter(({ arrives }) => arrives <= day)) {
      this.lots.push({ useBy: day + this.keeps(), quantity });
      this.outcome.bought += quantity;
    }
    this.parcels = this.parcels.filter(({ arrives }) => arrives > day);
    this.lots.sort((one, other) => one.useBy - other.useBy);
  }

  private order(day: number): void {
    const today = addDays(FIRST_DAY, day);
    const dayOf = (index: number) => addDays(today, index - day);
    const packs = this.buyer({
      today,
      days: outlookOf(today),
      article: this.article,
      past: this.article.wanted.slice(0, day),
      lots: this.lots.map(({ useBy, quantity }) => ({ useBy: dayOf(useBy), quantity })),
      coming: this.parcels.map(({ due, quantity }) => ({
        day: dayOf(Math.max(due, day + 1)),
        quantity,
      })),
      shelfLives: this.shelfLives,
    });
    if (packs === 0) return;
    const [shortest, longest] = this.article.lead;
    this.parcels.push({
      arrives: day + this.random.int(shortest, longest),
      due: day + Math.ceil((shortest + longest) / 2),
      quantity: packs * this.article.packQuantity,
    });
  }

  private serve(wanted: number): void {
    let missing = wanted;
    for (const lot of this.lots) {
      const taken = Math.min(missing, lot.quantity);
      lot.quantity -= taken;
      missing -= taken;
    }
    this.lots = this.lots.filter(({ quantity }) => quantity > 0);
    const { outcome } = this;
    outcome.wanted += wanted;
    outcome.served += wanted - missing;
    if (wanted > 0) outcome.asked += 1;
    if (wanted > 0 && missing === 0) outcome.fulfilled += 1;
  }

  private expire(day: number): void {
    for (const { quantity } of this.lots.filter(({ useBy }) => useBy <= day)) {
      this.outcome.expired += quantity;
    }
    this.lots = this.lots.filter(({ useBy }) => useBy > day);
    this.outcome.stood += this.lots.reduce((sum, { quantity }) => sum + quantity, 0);
    this.outcome.days += 1;
  }
}
