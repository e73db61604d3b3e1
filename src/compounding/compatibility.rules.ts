import type { Instant } from '../kernel/calendar.js';

/** What somebody may have read about mixing two things. */
export const VERDICTS = ['compatible', 'incompatible', 'conditional'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of a pair; nobody having entered anything is an answer of its own. */
export const STANDINGS = [...VERDICTS, 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One side of a pair: a catalogued item, or an active substance whatever contains it. */
export type Party =
  | { readonly itemId: string; readonly substance: null }
  | { readonly itemId: null; readonly substance: string };

/** What somebody entered about a pair; entries stay, and the newest of a pair counts. */
export interface CompatibilityEntry {
  readonly id: string;
  readonly firstKey: string;
  readonly secondKey: string;
  readonly verdict: Verdict;
  /** Under what condition; of `conditional`. */
  readonly condition: string | null;
  readonly reference: string;
  readonly enteredBy: string;
  readonly enteredAt: Instant;
}

/** What is to be mixed: an item with its active substances. */
export interface Mixable {
  readonly id: string;
  readonly substances: readonly string[];
}

/** What is known of mixing two items. */
export interface PairVerdict {
  readonly itemIds: readonly [string, string];
  readonly verdict: Standing;
  /** The entries it rests on; none when nothing is known. */
  readonly entries: readonly CompatibilityEntry[];
}

/** How a party is written in the table: it sorts, so that a pair has one order. */
export function keyOf({ itemId, substance }: Party): string {
  return itemId === null ? `substance:${substance}` : `item:${itemId}`;
}

/** The party that a key of the table names. */
export function partyOf(key: string): Party {
  const name = key.slice(key.indexOf(':') + 1);
  return key.startsWith('item:')
    ? { itemId: name, substance: null }
    : { itemId: null, substance: name };
}

/** The keys of a pair in the order of the table, and as one text. */
export function pairOf(one: string, other: string): { keys: [string, string]; text: string } {
  const keys: [string, string] = one <= other ? [one, other] : [other, one];
  return { keys, text: keys.join(' ') };
}

/** Which entry counts for each pair: the one that was entered last. */
export function newestByPair(
  entries: readonly CompatibilityEntry[],
): ReadonlyMap<string, CompatibilityEntry> {
  const newest = new Map<string, CompatibilityEntry>();
  for (const entry of entries) {
    const { text } = pairOf(entry.firstKey, entry.secondKey);
    const known = newest.get(text);
    const isLater =
      !known ||
      entry.enteredAt > known.enteredAt ||
      (entry.enteredAt === known.enteredAt && entry.id > known.id);
    if (isLater) newest.set(text, entry);
  }
  return newest;
}

/** From what forbids mixing to what allows it. */
const GRAVEST_FIRST: readonly Standing[] = ['incompatible', 'unknown', 'conditional', 'compatible'];

/** The gravest of some standings; of none: nothing is known. */
export function gravest(standings: readonly Standing[]): Standing {
  return GRAVEST_FIRST.find((standing) => standings.includes(standing)) ?? 'unknown';
}

function isEntry(
  found: CompatibilityEntry | string | null | undefined,
): found is CompatibilityEntry {
  return typeof found === 'object' && found !== null;
}

/** What an item is known by when its substances are asked for: none known is one that is not. */
function substanceKeys({ substances }: Mixable): (string | null)[] {
  return substances.length === 0
    ? [null]
    : substances.map((substance) => keyOf({ itemId: null, substance }));
}

/**
 * What is known of mixing two items. What was entered of the two items themselves decides. Without
 * it every substance of the one must be known with every substance of the other, where an entry of
 * an item with a substance goes before one of the two substances; the gravest of them holds. An item
 * whose substances nobody entered is unknown with everything.
 */
export function pairVerdict(
  a: Mixable,
  b: Mixable,
  newest: ReadonlyMap<string, CompatibilityEntry>,
): PairVerdict {
  const entryOf = (one: string, other: string) => newest.get(pairOf(one, other).text);
  const itemKeys = [a, b].map(({ id }) => keyOf({ itemId: id, substance: null }));
  const [keyOfA = '', keyOfB = ''] = itemKeys;
  const itemIds = [a.id, b.id] as const;
  const own = entryOf(keyOfA, keyOfB);
  if (own) return { itemIds, verdict: own.verdict, entries: [own] };
  const used = new Map<string, CompatibilityEntry>();
  const standings: Standing[] = [];
  for (const ofA of substanceKeys(a)) {
    for (const ofB of substanceKeys(b)) {
      const closer = [ofB && entryOf(keyOfA, ofB), ofA && entryOf(ofA, keyOfB)].filter(isEntry);
      const general = [ofA && ofB ? entryOf(ofA, ofB) : undefined].filter(isEntry);
      const entries = closer.length > 0 ? closer : general;
      standings.push(gravest(entries.map(({ verdict }) => verdict)));
      for (const entry of entries) used.set(entry.id, entry);
    }
  }
  return { itemIds, verdict: gravest(standings), entries: [...used.values()] };
}

/** What is known of every pair among these items, in their order. */
export function verdictsAmong(
  items: readonly Mixable[],
  entries: readonly CompatibilityEntry[],
): PairVerdict[] {
  const newest = newestByPair(entries);
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => pairVerdict(a, b, newest)));
}
