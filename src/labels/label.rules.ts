import type { Language } from '../kernel/actor.js';
import type { Day, Instant } from '../kernel/calendar.js';
import { dayText, instantText } from '../printing/texts.rules.js';
import { type HouseKind, houseCode } from '../scanning/house-code.rules.js';

/** What a label is about. */
export interface LabelFacts {
  readonly kind: Extract<HouseKind, 'container' | 'lot'>;
  readonly id: string;
  readonly itemName: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  /** Of an open container; `null` when nobody knows. */
  readonly openedAt: Instant | null;
  readonly discardAt: Instant | null;
}

/** What a label says. */
export interface Label {
  /** The house's code, for the Data Matrix and for typing. */
  readonly code: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const WORDS = {
  it: {
    lot: 'Lotto',
    expires: 'Scade',
    opened: 'Aperto',
    discard: 'Gettare',
    unknown: 'non noto',
    never: 'mai usare',
  },
  es: {
    lot: 'Lote',
    expires: 'Caduca',
    opened: 'Abierto',
    discard: 'Desechar',
    unknown: 'no se sabe',
    never: 'no usar',
  },
  en: {
    lot: 'Lot',
    expires: 'Expires',
    opened: 'Opened',
    discard: 'Discard',
    unknown: 'not known',
    never: 'do not use',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What the label says in one language; times are those of the practice's zone. */
export function labelOf(facts: LabelFacts, language: Language, timeZone: string): Label {
  const words = WORDS[language];
  const lines = [`${words.lot}: ${facts.lotNumber}`];
  if (facts.expiresOn !== null) {
    lines.push(`${words.expires}: ${dayText(facts.expiresOn, language)}`);
  }
  if (facts.kind === 'container') {
    const at = (instant: Instant | null, without: string) =>
      instant === null ? without : instantText(instant, language, timeZone);
    lines.push(`${words.opened}: ${at(facts.openedAt, words.unknown)}`);
    lines.push(`${words.discard}: ${at(facts.discardAt, words.never)}`);
  }
  return { code: houseCode(facts.kind, facts.id), title: facts.itemName, lines };
}
