import { streamOf } from '../../seeds/random.js';
import { demoArticles, KNOWN_DAYS, patternArticles } from './articles.js';
import { byLevels, bySuggestion, type Levels, levelsFrom } from './buyers.js';
import { type Article, type Buyer, type Outcome, StoreRoom } from './store-room.js';

/** Two ways of ordering the same articles. */
export interface Comparison {
  readonly what: string;
  readonly articles: number;
  readonly outcomes: readonly { readonly by: string; readonly outcome: Outcome }[];
}

/** Each article runs so often, with other delays and shelf lives. */
const RUNS = 5;

type BuyerOf = (article: Article, levels: Levels) => Buyer;

const BUYERS: ReadonlyMap<string, BuyerOf> = new Map<string, BuyerOf>([
  ['min/max', (_, levels) => byLevels(levels)],
  ['suggestions (TSB)', () => bySuggestion('tsb')],
  ['suggestions (SBA)', () => bySuggestion('sba')],
]);

/**
 * Orders the same past by fixed levels and by suggestions: how often all was there that was asked
 * for, and how much expired. Both begin with the same stock and meet the same delays.
 */
export function backtest(articles: number, buyers = BUYERS): Comparison[] {
  const demo = demoArticles(new Date('2026-03-02T08:00:00.000Z'));
  const patterns = [...patternArticles(articles)].map(([what, all]) =>
    compare(
      what,
      all.map((article) => ({ article, levels: levelsFrom(article, KNOWN_DAYS) })),
      buyers,
    ),
  );
  return [compare('The demo clinic, each item weighing the same', demo, buyers), ...patterns];
}

function compare(
  what: string,
  all: readonly { readonly article: Article; readonly levels: Levels }[],
  buyers: ReadonlyMap<string, BuyerOf>,
): Comparison {
  const outcomes = [...buyers].map(([by, buyerOf]) => {
    const each = all.flatMap(({ article, levels }) =>
      Array.from({ length: RUNS }, (_, run) => {
        const random = streamOf(run, `${what} ${article.name}`);
        const room = new StoreRoom(article, buyerOf(article, levels), random);
        return perUnit(room.run(KNOWN_DAYS, stockAt(article)), article);
      }),
    );
    return { by, outcome: sumOf(each) };
  });
  return { what, articles: all.length, outcomes };
}

/** What both begin with: whole packs for a month of what was usual. */
function stockAt({ wanted, packQuantity }: Article): number {
  const known = wanted.slice(0, KNOWN_DAYS).reduce((sum, one) => sum + one, 0);
  return Math.ceil((known * 28) / KNOWN_DAYS / packQuantity) * packQuantity;
}

/** In packs, so that a litre of saline does not outweigh an ampoule. */
function perUnit(outcome: Outcome, { packQuantity }: Article): Outcome {
  const { wanted, served, bought, expired, stood } = outcome;
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = [wanted, served, bought, expired, stood].map(
    (quantity) => quantity / packQuantity,
  );
  return { ...outcome, wanted: a, served: b, bought: c, expired: d, stood: e };
}

function sumOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((sum, one) => {
    const entries = Object.entries(sum) as [keyof Outcome, number][];
    return Object.fromEntries(
      entries.map(([name, value]) => [name, value + one[name]]),
    ) as unknown as Outcome;
  });
}

const percent = (part: number, of: number) =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

/** Prints the comparisons as tables in Markdown. */
export function publishBacktest(comparisons: readonly Comparison[]): void {
  console.log('\n### Reordering, tried on the past\n');
  console.log(
    '| | ordered by | days all was there | quantity served | expired of bought | expired packs a year and article | stock in packs |',
  );
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { what, articles, outcomes } of comparisons) {
    for (const { by, outcome } of outcomes) {
      const { wanted, served, asked, fulfilled, bought, expired, stood } = outcome;
      const years = outcome.days / 365;
      const cells = [percent(fulfilled, asked), percent(served, wanted), percent(expired, bought)];
      console.log(
        `| ${what} (${articles}) | ${by} | ${cells.join(' | ')} | ${(expired / years).toFixed(2)} | ${(stood / outcome.days).toFixed(1)} |`,
      );
    }
  }
}
