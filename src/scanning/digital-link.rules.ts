import {
  APPLICATION_IDENTIFIERS,
  type ApplicationIdentifier,
  valueFault,
} from './application-identifiers.rules.js';
import { isDigits } from './character-sets.rules.js';
import type { Element } from './element-string.rules.js';
import { Fault, isFault } from './fault.rules.js';

const SCHEME = /^https?:\/\//i;

/** Whether a text is a web address, which a GS1 Digital Link is, whatever its domain. */
export function isWebAddress(text: string): boolean {
  return SCHEME.test(text.slice(0, 8));
}

function refusal(detail: string, ai: string | null = null): Fault {
  return new Fault('digital-link', detail, ai);
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string | Fault {
  try {
    return decodeURIComponent(text);
  } catch {
    return refusal('The percent-encoding of the address is broken');
  }
}

function elementOf(
  identifier: ApplicationIdentifier,
  encoded: string,
  thisYear: number,
): Element | Fault {
  const value = decoded(encoded);
  if (isFault(value)) return value;
  return valueFault(identifier, value, thisYear) ?? { ai: identifier.ai, value };
}

/**
 * Where the primary key stands among the segments of a path: pairs of identifier and value are
 * looked at from the end, because anything may stand before them.
 */
function keyPosition(segments: readonly string[]): number {
  for (let at = segments.length - 2; at >= 0; at -= 2) {
    const identifier = APPLICATION_IDENTIFIERS.get(segments[at] ?? '');
    if (!identifier) return -1;
    if (identifier.key) return at;
  }
  return -1;
}

/** Whether the qualifiers follow in the order of one of the key's sequences; any may be left out. */
function isSequence(key: ApplicationIdentifier, qualifiers: readonly string[]): boolean {
  if (qualifiers.length === 0) return true;
  return (key.key ?? []).some((sequence) => {
    const positions = qualifiers.map((ai) => sequence.indexOf(ai));
    return positions.every((position, index) => position > (positions[index - 1] ?? -1));
  });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Whether a segment looks like a compressed Digital Link: base64url whose first byte spells the
 * first two digits of a primary key.
 */
function looksCompressed(segment: string): boolean {
  if (segment.length < 10 || !/^[-\w]+$/.test(segment)) return false;
  const first = ALPHABET.indexOf(segment.charAt(0)) * 64 + ALPHABET.indexOf(segment.charAt(1));
  const byte = (first >> 4).toString(16).padStart(2, '0');
  return ['00', '01', '03', '25', '40', '41', '80'].includes(byte);
}

function pathElements(path: string, thisYear: number): Element[] | Fault {
  const segments = path.split('/');
  const at = keyPosition(segments);
  if (at < 0) {
    return looksCompressed(segments.at(-1) ?? '')
      ? new Fault('digital-link-compressed', 'Compressed GS1 Digital Links are not read')
      : refusal('No GS1 DL keys found in path info');
  }
  const elements: Element[] = [];
  for (let pair = at; pair < segments.length; pair += 2) {
    const identifier = APPLICATION_IDENTIFIERS.get(segments[pair] ?? '');
    if (!identifier) return refusal('The path holds no known AI where one is expected');
    const element = elementOf(identifier, segments[pair + 1] ?? '', thisYear);
    if (isFault(element)) return element;
    elements.push(element);
  }
  const [key, ...qualifiers] = elements.map(({ ai }) => ai);
  const identifier = APPLICATION_IDENTIFIERS.get(key ?? '');
  if (!identifier || !isSequence(identifier, qualifiers)) {
    return refusal('The AIs in the path are not a valid key-qualifier sequence for the key', key);
  }
  return elements;
}

/** The attributes of the query; what is not named by digits belongs to somebody else. */
function queryElements(query: string, keyAi: string, thisYear: number): Element[] | Fault {
  const qualifiers = APPLICATION_IDENTIFIERS.get(keyAi)?.key?.flat() ?? [];
  const elements: Element[] = [];
  for (const attribute of query.replaceAll(';', '&').split('&')) {
    const [name, value] = cut(attribute, '=');
    if (!isDigits(name)) continue;
    const identifier = APPLICATION_IDENTIFIERS.get(name);
    if (!identifier) {
      return new Fault(
        'unknown-application-identifier',
        `Unknown AI (${name.slice(0, 8)}) in query`,
      );
    }
    if (qualifiers.includes(name)) {
      return refusal(`AI (${name}) from query params should be in the path info`, name);
    }
    if (identifier.key) {
      return refusal(`AI (${name}) is a key and cannot be an attribute`, name);
    }
    const element = elementOf(identifier, value.replaceAll('+', ' '), thisYear);
    if (isFault(element)) return element;
    elements.push(element);
  }
  return elements;
}

/**
 * Reads a GS1 Digital Link URI (GS1 Digital Link Standard: URI Syntax 1.4): any domain, the primary
 * key and its qualifiers in the path, other elements in the query. Short names such as `/gtin/` are
 * obsolete and compressed links need a table that changes, so both are refused.
 */
export function readDigitalLink(address: string, thisYear: number): Element[] | Fault {
  const [beforeFragment] = cut(address, '#');
  const [location, query] = cut(beforeFragment, '?');
  const [domain, path] = cut(location.slice(location.indexOf('://') + 3), '/');
  if (domain === '') return refusal('The address names no domain');
  const inPath = pathElements(path, thisYear);
  if (isFault(inPath)) return inPath;
  const inQuery = queryElements(query, inPath[0]?.ai ?? '', thisYear);
  return isFault(inQuery) ? inQuery : [...inPath, ...inQuery];
}

/** The address of these elements: the first is the key, its qualifiers follow, the rest are attributes. */
export function writeDigitalLink(domain: string, elements: readonly Element[]): string {
  const qualifiers = APPLICATION_IDENTIFIERS.get(elements[0]?.ai ?? '')?.key?.flat() ?? [];
  const isInPath = ({ ai }: Element, index: number) => index === 0 || qualifiers.includes(ai);
  const path = elements
    .filter(isInPath)
    .map(({ ai, value }) => `/${ai}/${encodeURIComponent(value)}`);
  const query = elements
    .filter((element, index) => !isInPath(element, index))
    .map(({ ai, value }) => `${ai}=${encodeURIComponent(value)}`);
  return `https://${domain}${path.join('')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
