import type { Certainty } from './recall.js';

/** An item as a notice may mean it. */
export interface MatchItem {
  readonly id: string;
  readonly name: string;
  readonly manufacturer: string | null;
  /** The codes on its packages. */
  readonly codes: readonly string[];
}

export interface MatchLot {
  readonly id: string;
  readonly itemId: string;
  readonly lotNumber: string;
}

export interface MatchDevice {
  readonly id: string;
  readonly name: string;
  readonly serialNumber: string;
}

/** What a notice says, as far as it may name something. */
export interface Notice {
  readonly text: string;
  readonly identifiers: readonly string[];
  readonly lotNumbers: readonly string[];
}

/** Something that may be meant, how sure that is, and what speaks for it. */
export interface Proposal {
  readonly id: string;
  readonly certainty: Certainty;
  readonly matched: readonly string[];
}

/** The words of a notice; a lot number holds a digit, and separators within it belong to it. */
export function tokensOf({ text, identifiers, lotNumbers }: Notice): string[] {
  const words = text.split(/[\s,;:()[\]"'«»“”]+/u).map((word) => word.replace(/[.]+$/, ''));
  return [...new Set([...words, ...identifiers, ...lotNumbers].filter((word) => word !== ''))];
}

/** Letters and digits only, in capitals: `lot no. ab-12/c` and `AB12C` are the same. */
export function bare(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** As a printer or a fax leaves it: signs that look alike are the same. */
export function blurred(text: string): string {
  return bare(text).replace(/[OQILZSGB]/g, (sign) => ALIKE[sign] ?? sign);
}

/** A number without the zeros a GTIN is filled up with. */
function codeKey(text: string): string {
  return bare(text)
    .replace(/^A(?=\d{9}$)/, '')
    .replace(/^0+/, '');
}

/** A word of a name says something when it is long enough, or a number. */
const telling = (word: string) => /\d/.test(word) || word.length >= 4;

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(telling);
}

/** So many of the telling words of an item's name must stand in the notice. */
const NAME_SHARE = 0.6;
/** A shorter number says too little to be looked for as it looks. */
const SHORTEST_BLURRED = 4;

/** What of the notice is looked for in each item and lot. */
interface Sought {
  readonly codes: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly blurred: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function soughtIn(notice: Notice): Sought {
  const tokens = tokensOf(notice);
  return {
    codes: new Set(tokens.filter((token) => /\d{6}/.test(bare(token))).map(codeKey)),
    numbers: new Set(tokens.map(bare)),
    blurred: new Set(tokens.filter((token) => /\d/.test(token)).map(blurred)),
    words: new Set(wordsOf(notice.text)),
  };
}

/**
 * The lots a notice may mean, the surest first. `identifier`: it names a code of the item and the
 * number of the lot; `exact-lot`: it names the number of the lot; `similar-text`: it names the item,
 * by its code or its name, and a number that looks like the lot's, or no number at all.
 */
export function lotProposals(
  notice: Notice,
  items: readonly MatchItem[],
  lots: readonly MatchLot[],
): Proposal[] {
  const sought = soughtIn(notice);
  const byItem = new Map(items.map((item) => [item.id, evidenceOf(item, sought)]));
  const proposals = lots.flatMap((lot): Proposal[] => {
    const item = byItem.get(lot.itemId) ?? { codes: [], name: false };
    const exact = sought.numbers.has(bare(lot.lotNumber));
    const alike =
      bare(lot.lotNumber).length >= SHORTEST_BLURRED && sought.blurred.has(blurred(lot.lotNumber));
    const matched = [
      ...item.codes,
      ...(item.name ? ['name'] : []),
      ...(exact ? [lot.lotNumber] : alike ? [`≈ ${lot.lotNumber}`] : []),
    ];
    const certainty = certaintyOf({ coded: item.codes.length > 0, name: item.name, exact, alike });
    return certainty === null ? [] : [{ id: lot.id, certainty, matched }];
  });
  return surestFirst(withoutUnnamed(proposals, items, lots));
}

/** Where a lot of an item is named, the others are not meant by the item alone. */
function withoutUnnamed(
  proposals: readonly Proposal[],
  items: readonly MatchItem[],
  lots: readonly MatchLot[],
): Proposal[] {
  const itemOf = new Map(lots.map(({ id, itemId }) => [id, itemId]));
  const codes = new Map(items.map((item) => [item.id, new Set(['name', ...item.codes])]));
  const named = new Set(
    proposals
      .filter(({ certainty }) => certainty !== 'similar-text')
      .map(({ id }) => itemOf.get(id)),
  );
  return proposals.filter(({ id, matched }) => {
    const itemId = itemOf.get(id) ?? '';
    const byItemAlone = matched.every((sign) => codes.get(itemId)?.has(sign));
    return !(byItemAlone && named.has(itemId));
  });
}

interface Evidence {
  readonly coded: boolean;
  readonly name: boolean;
  readonly exact: boolean;
  readonly alike: boolean;
}

function certaintyOf({ coded, name, exact, alike }: Evidence): Certainty | null {
  if (exact) return coded ? 'identifier' : 'exact-lot';
  if ((coded || name) && alike) return 'similar-text';
  return coded ? 'similar-text' : null;
}

function evidenceOf(item: MatchItem, sought: Sought) {
  const words = wordsOf(item.name);
  const found = words.filter((word) => sought.words.has(word)).length;
  return {
    codes: item.codes.filter((code) => sought.codes.has(codeKey(code))),
    name: words.length > 0 && found / words.length >= NAME_SHARE,
  };
}

/** The devices a notice may mean: by serial number, or by a number that looks like it. */
export function deviceProposals(notice: Notice, devices: readonly MatchDevice[]): Proposal[] {
  const sought = soughtIn(notice);
  return surestFirst(
    devices.flatMap(({ id, name, serialNumber }): Proposal[] => {
      if (sought.numbers.has(bare(serialNumber))) {
        return [{ id, certainty: 'exact-lot', matched: [serialNumber] }];
      }
      const words = wordsOf(name);
      const named =
        words.length > 0 &&
        words.filter((word) => sought.words.has(word)).length / words.length >= NAME_SHARE;
      return named ? [{ id, certainty: 'similar-text', matched: [name] }] : [];
    }),
  );
}

const SURENESS: Readonly<Record<Certainty, number>> = {
  identifier: 0,
  'exact-lot': 1,
  'similar-text': 2,
};

function surestFirst(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => SURENESS[a.certainty] - SURENESS[b.certainty]);
}
