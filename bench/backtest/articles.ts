import { makePractice } from '../../seeds/index.js';
import { drawn, itemWithId, thousandths } from '../../seeds/practice/shelves.js';
import { type Random, streamOf } from '../../seeds/random.js';
import { daysBetween } from '../../src/kernel/calendar.js';
import type { Levels } from './buyers.js';
import type { Article } from './store-room.js';

/** So long a history is: the first quarter of it is only known, the rest is ordered for. */
export const HISTORY_DAYS = 104 * 7;
export const KNOWN_DAYS = 26 * 7;

const SEED = 20_261;

/** How an article is asked for: on which weekdays' chance, and how much. */
interface Pattern {
  readonly name: string;
  readonly ask: (random: Random, day: number) => number;
}

/** By the classes of Syntetos and Boylan (2005): rare and alike, rare and unlike, and one that dies out. */
const PATTERNS: readonly Pattern[] = [
  {
    name: 'Intermittent: every third week, always about as much',
    ask: (random) => (random.int(1, 105) <= 5 ? random.int(4, 6) * 1000 : 0),
  },
  {
    name: 'Lumpy: every fourth week, now little, now very much',
    ask: (random) => (random.int(1, 140) <= 5 ? random.pick([1, 1, 2, 2, 3, 4, 8, 20]) * 1000 : 0),
  },
  {
    name: 'Dying out: less and less often, and never after a year',
    ask: (random, day) => (random.int(1, 70) <= 10 * (1 - day / 364) ? random.int(2, 6) * 1000 : 0),
  },
];

/** Articles of each pattern, so many that chance evens out. */
export function patternArticles(count: number): ReadonlyMap<string, readonly Article[]> {
  return new Map(
    PATTERNS.map(({ name, ask }) => [
      name,
      Array.from({ length: count }, (_, index): Article => {
        const random = streamOf(SEED, `${name} ${index}`);
        const wanted = Array.from({ length: HISTORY_DAYS }, (_, day) => ask(random, day));
        const article = { name: `${index}`, wanted, packQuantity: 5000 };
        return { ...article, lead: [4, 10], shelfLife: [120, 360] };
      }),
    ]),
  );
}

/** What the demo clinic used of each item, and the levels that stand in its catalog. */
export interface DemoArticle {
  readonly article: Article;
  readonly levels: Levels;
}

/** The demo's half year, four times over. */
export function demoArticles(now: Date): DemoArticle[] {
  const { items, events } = makePractice(now);
  const first = events[0]?.at.slice(0, 10) ?? '';
  const uses = new Map<string, Map<number, number>>();
  for (const { at, kind, body } of events) {
    if (kind !== 'session') continue;
    for (const { itemId, quantity } of body.lines) {
      const day = daysBetween(first, at.slice(0, 10)) % (26 * 7);
      const used = uses.get(itemId) ?? new Map<number, number>();
      const much = drawn(itemWithId(itemId), thousandths(quantity));
      uses.set(itemId, used.set(day, (used.get(day) ?? 0) + much));
    }
  }
  return items.flatMap((item): DemoArticle[] => {
    const used = uses.get(item.id);
    const { reorderPoint, reorderUpTo } = item;
    if (!used || !reorderPoint || !reorderUpTo) return [];
    const wanted = Array.from({ length: HISTORY_DAYS }, (_, day) => used.get(day % (26 * 7)) ?? 0);
    const pack = Math.max(1, ...item.identifiers.map(({ containers }) => containers));
    const packQuantity = pack * thousandths(item.containerQuantity);
    const shelfLife = item.expiryRequired ? ([120, 540] as const) : ([3000, 3000] as const);
    const levels = { min: thousandths(reorderPoint), max: thousandths(reorderUpTo) };
    return [
      { article: { name: item.name, wanted, packQuantity, lead: [2, 6], shelfLife }, levels },
    ];
  });
}
