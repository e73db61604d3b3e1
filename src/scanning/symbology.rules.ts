import { Fault } from './fault.rules.js';

/** How the data of a symbol is to be read. */
export type Carriage =
  /** An element string: FNC1 stood first. */
  | 'elements'
  | 'ean-13'
  | 'ean-8'
  | 'add-on'
  | 'ean-13-with-add-on'
  | 'itf'
  | 'code-39'
  /** Anything that is no element string. */
  | 'other'
  /** The scanner does not say. */
  | 'unsaid';

/** One symbol, its scanner's wrapping taken off. */
export interface SymbolRead {
  /** The symbology identifier as transmitted (ISO/IEC 15424), such as `]d2`. */
  readonly symbology: string | null;
  readonly carriage: Carriage;
  readonly body: string;
}

/** Identifiers that say more than which symbology it was. */
const SPECIAL: Readonly<Record<string, Carriage>> = {
  ']C1': 'elements',
  ']d2': 'elements',
  ']d5': 'elements',
  ']e0': 'elements',
  ']e1': 'elements',
  ']e2': 'elements',
  ']h1': 'elements',
  ']J1': 'elements',
  ']J4': 'elements',
  ']K1': 'elements',
  ']Q3': 'elements',
  ']Q4': 'elements',
  ']T1': 'elements',
  ']z1': 'elements',
  ']E0': 'ean-13',
  ']E1': 'add-on',
  ']E2': 'add-on',
  ']E3': 'ean-13-with-add-on',
  ']E4': 'ean-8',
};

/** The code characters of symbologies that carry plain data. */
const KNOWN = new Set('ABCDFGHIJKLMNOPQRSTUVcdehjlopstuz'.split(''));

function carriageOf(identifier: string): Carriage | null {
  const special = SPECIAL[identifier];
  if (special) return special;
  const code = identifier.charAt(1);
  if (!KNOWN.has(code) || !/^[0-9A-Fa-f]$/.test(identifier.charAt(2))) return null;
  if (code === 'A') return 'code-39';
  return code === 'I' ? 'itf' : 'other';
}

/** What scanners put around the data: NUL, STX, ETX, EOT, TAB, LF, CR, and a byte order mark. */
const WRAPPING = new Set(['\0', '\u0002', '\u0003', '\u0004', '\t', '\n', '\r', '\ufeff']);

/** The text without what a scanner puts around it. Spaces stay: a HIBC may end in one. */
export function unwrapped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && WRAPPING.has(text.charAt(start))) start += 1;
  while (end > start && WRAPPING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/**
 * The symbols of one transmission: several when the scanner sends them as lines, or a composite
 * symbol as `]E0…|]e0…`.
 */
export function symbolTexts(text: string): string[] {
  return text
    .split(/[\r\n]/)
    .flatMap((line) => line.split('|]').map((part, index) => (index === 0 ? part : `]${part}`)))
    .map(unwrapped)
    .filter((part) => part !== '');
}

/** Takes the symbology identifier off. */
export function symbolOf(text: string): SymbolRead | Fault {
  if (!text.startsWith(']')) return { symbology: null, carriage: 'unsaid', body: text };
  if (text.length < 3) return new Fault('symbology-unknown', 'Missing symbology identifier');
  const symbology = text.slice(0, 3);
  const carriage = carriageOf(symbology);
  return carriage
    ? { symbology, carriage, body: text.slice(3) }
    : new Fault('symbology-unknown', 'Unsupported symbology identifier');
}
