import { type Smoothing, sba, tsb } from '../../src/reordering/demand.rules.js';
import { suggest } from '../../src/reordering/suggestion.rules.js';
import { type Article, type Buyer, REVIEW_DAYS, type Sight } from './store-room.js';

/** What is bought by levels: below the one, up to the other. */
export interface Levels {
  readonly min: number;
  readonly max: number;
}

const COVER_DAYS = 28;

/** Orders by fixed levels, as a list on the cupboard door does. */
export function byLevels({ min, max }: Levels): Buyer {
  return ({ lots, coming, article }) => {
    const position = sumOf(lots) + sumOf(coming);
    return position >= min ? 0 : Math.ceil((max - position) / article.packQuantity);
  };
}

/**
 * The levels somebody would write down who has looked at the past: never less than the most that a
 * lead time and a week have ever asked for, and a month's use above it.
 */
export function levelsFrom(article: Article, known: number): Levels {
  const past = article.wanted.slice(0, known);
  const horizon = Math.ceil(leadOf(article).days) + REVIEW_DAYS;
  let most = 0;
  for (let end = horizon; end <= past.length; end++) {
    most = Math.max(most, sum(past.slice(end - horizon, end)));
  }
  return { min: most, max: most + (sum(past) / Math.max(1, past.length)) * COVER_DAYS };
}

/** Orders as Mesostock suggests. */
export function bySuggestion(
  method: 'tsb' | 'sba' = 'tsb',
  smoothing?: Smoothing,
  serviceLevel = 0.95,
): Buyer {
  const forecast = method === 'tsb' ? tsb : sba;
  const policy = {
    mode: 'use',
    serviceLevel,
    reviewDays: REVIEW_DAYS,
    coverDays: COVER_DAYS,
  } as const;
  return ({ days, article, past, lots, coming, shelfLives }: Sight) => {
    const weeks = weeksOf(past);
    const state = {
      reorderPoint: null,
      reorderUpTo: null,
      usable: lots.map(({ useBy, quantity }, index) => ({ lotId: String(index), useBy, quantity })),
      onOrder: coming,
      inDrafts: 0,
      usual: weeks.some((used) => used > 0) ? forecast(weeks.slice(-52), smoothing) : null,
      planned: [],
      purchase: { lead: leadOf(article), packQuantity: article.packQuantity, minimumPacks: 1 },
      shelfLifeDays: median(shelfLives),
    };
    return suggest(state, policy, days).packs;
  };
}

/** The mean and the standard deviation of a whole number of days that is as likely as any other. */
function leadOf({ lead: [shortest, longest] }: Article) {
  const count = longest - shortest + 1;
  return { days: (shortest + longest) / 2, spread: Math.sqrt((count * count - 1) / 12) };
}

/** Whole weeks that end yesterday. */
function weeksOf(past: readonly number[]): number[] {
  const count = Math.floor(past.length / 7);
  const first = past.length - count * 7;
  return Array.from({ length: count }, (_, week) =>
    sum(past.slice(first + week * 7, first + week * 7 + 7)),
  );
}

function median(values: readonly number[]): number | null {
  const sorted = values.slice(-8).sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumOf(all: readonly { readonly quantity: number }[]): number {
  return sum(all.map(({ quantity }) => quantity));
}
