import { identifierAt, valueFault } from './application-identifiers.rules.js';
import { Fault, isFault } from './fault.rules.js';

/** The separator that FNC1 becomes in transmitted data. */
export const GS = '\u001d';

/** One value with its application identifier. */
export interface Element {
  readonly ai: string;
  readonly value: string;
}

/**
 * What wedges and decoders write where they cannot send a separator. Each holds a character that
 * no value may hold, so nothing that a label says can be taken for one.
 */
const SPELLINGS = ['{GS}', '[GS]', '^]', '\\x1d', '\\x1D', '\\u001d', '\\u001D', '␝', '|', '^'];

/** The text with every spelling of the separator replaced by the separator itself. */
export function withSeparators(text: string): string {
  return SPELLINGS.reduce((result, spelling) => result.replaceAll(spelling, GS), text);
}

/**
 * Splits an element string (GS1 General Specifications, 7.8) and checks each value for itself;
 * which of them may and must stand together is asked of all symbols of a package at once.
 * Superfluous separators after values of predefined length, one before the first and one after the
 * last element are let pass; an empty element is not.
 * @param find looks an identifier up; tests count its calls
 */
export function readElements(
  text: string,
  thisYear: number,
  find = identifierAt,
): Element[] | Fault {
  const elements: Element[] = [];
  let at = text.startsWith(GS) ? 1 : 0;
  if (at >= text.length) return new Fault('empty', 'The AI data is empty');
  while (at < text.length) {
    const identifier = find(text, at);
    if (!identifier) {
      const detail = `No known AI is a prefix of: ${text.slice(at, at + 4)}...`;
      return new Fault('unknown-application-identifier', detail);
    }
    at += identifier.ai.length;
    const separator = text.indexOf(GS, at);
    const limit = separator < 0 ? text.length : separator;
    const end = identifier.fixed ? Math.min(limit, at + identifier.max) : limit;
    const value = text.slice(at, end);
    const fault = valueFault(identifier, value, thisYear);
    if (fault) return fault;
    elements.push({ ai: identifier.ai, value });
    at = end === separator ? end + 1 : end;
  }
  return elements;
}

/**
 * The text as people read it under the symbol, `(01)09520123456788(10)A`: identifiers stand in
 * brackets, and no separators are needed.
 */
export function readBracketed(text: string, thisYear: number): Element[] | Fault {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    const identifier = text[at] === '(' ? identifierAt(text, at + 1) : undefined;
    if (!identifier || text[at + identifier.ai.length + 1] !== ')') {
      return new Fault('format', 'An application identifier in brackets is expected.');
    }
    at += identifier.ai.length + 2;
    let end = text.indexOf('(', at);
    if (end < 0) end = text.length;
    const value = text.slice(at, end);
    const fault = valueFault(identifier, value, thisYear);
    if (fault) return fault;
    elements.push({ ai: identifier.ai, value });
    at = end;
  }
  return elements;
}

/** The element string of these elements, as a symbol would hold it, without its symbology. */
export function writeElements(elements: readonly Element[]): string {
  return elements
    .map(({ ai, value }, index) => {
      const last = index === elements.length - 1;
      return ai + value + (last || identifierAt(ai, 0)?.fixed ? '' : GS);
    })
    .join('');
}

/** Reads the body of a symbol, whatever its scanner writes for the separator. */
export function readElementString(text: string, thisYear: number): Element[] | Fault {
  const elements = readElements(withSeparators(text), thisYear);
  if (!isFault(elements) || !text.startsWith('(')) return elements;
  return readBracketed(text, thisYear);
}
