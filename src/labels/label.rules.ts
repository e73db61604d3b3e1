import type { Language } from '../kernel/actor.js';
import type { Day, Instant } from '../kernel/calendar.js';
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

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', es: 'es-ES', en: 'en-GB' };

function dayText(day: Day, language: Language): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(Date.parse(day));
}

/** Day and minute in the practice's zone. */
function instantText(instant: Instant, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(Date.parse(instant)).replace(',', '');
}

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
