import { AI_ROWS, type AiRow } from './ai-table.rules.js';
import { type CharacterSet, wrongCharacters } from './character-sets.rules.js';
import { CONTENT_CHECKS, type Part } from './content-checks.rules.js';
import { Fault } from './fault.rules.js';

/** An application identifier, ready to read values with. */
export interface ApplicationIdentifier {
  readonly ai: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly min: number;
  readonly max: number;
  /** Whether its value ends by its length, without a separator. */
  readonly fixed: boolean;
  readonly needs: readonly (readonly string[])[];
  readonly bars: readonly string[];
  /** The sequences of qualifiers in a Digital Link; `null` where it cannot begin one. */
  readonly key: readonly (readonly string[])[] | null;
}

/** The first two digits of identifiers of predefined length (GS1 General Specifications, 7.8.5). */
const PREDEFINED = new Set(
  '00 01 02 03 04 11 12 13 14 15 16 17 18 19 20 31 32 33 34 35 36 41'.split(' '),
);

const PART = /^([nxyz])(\.\.)?(\d+)(\?)?(?::(.+))?$/;

function partOf(text: string): Part {
  const [, set, upTo, length, optional, names] = PART.exec(text) ?? [];
  const max = Number(length);
  const checks = (names?.split(',') ?? []).map((name) => CONTENT_CHECKS[name]);
  if (!set || checks.includes(undefined)) throw new Error(`No such format: ${text}`);
  return {
    set: set as CharacterSet,
    min: upTo ? 1 : max,
    max,
    optional: optional !== undefined,
    checks: checks.filter((check) => check !== undefined),
  };
}

function compile(ai: string, row: AiRow): ApplicationIdentifier {
  const parts = row.format.split(' ').map(partOf);
  return {
    ai,
    title: row.title,
    parts,
    min: parts.reduce((sum, part) => sum + (part.optional ? 0 : part.min), 0),
    max: parts.reduce((sum, part) => sum + part.max, 0),
    fixed: PREDEFINED.has(ai.slice(0, 2)),
    needs: (row.needs ?? []).map((group) => group.split(' ')),
    bars: row.bars?.split(' ') ?? [],
    key: row.key?.map((sequence) => sequence.split(' ')) ?? null,
  };
}

function namesOf({ ai }: AiRow): string[] {
  const [first = '', last = first] = ai.split('-');
  const names: string[] = [];
  for (let name = Number(first); name <= Number(last); name += 1) {
    names.push(String(name).padStart(first.length, '0'));
  }
  return names;
}

/** All application identifiers by their digits. */
export const APPLICATION_IDENTIFIERS: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  AI_ROWS.flatMap((row) => namesOf(row).map((ai) => [ai, compile(ai, row)] as const)),
);

/** The application identifier that a text has at a position; none is the beginning of another. */
export function identifierAt(text: string, at: number): ApplicationIdentifier | undefined {
  for (let length = 2; length <= 4; length += 1) {
    const found = APPLICATION_IDENTIFIERS.get(text.slice(at, at + length));
    if (found) return found;
  }
  return undefined;
}

/** What is wrong with a value by length, characters, dates and check digits, or `null`. */
export function valueFault(
  { ai, parts, min, max }: ApplicationIdentifier,
  value: string,
  thisYear: number,
): Fault | null {
  const lengthFault = (words: string) => new Fault('length', `AI (${ai}) ${words}`, ai);
  if (value.length > max) return lengthFault('data is too long');
  if (value.length < min) return lengthFault('data has incorrect length');
  let at = 0;
  for (const part of parts) {
    const text = value.slice(at, at + part.max);
    at += text.length;
    if (text === '' && part.optional) continue;
    if (text.length < part.min) return lengthFault('data has incorrect length');
    const wrong = wrongCharacters(text, part.set);
    if (wrong) return new Fault('characters', `AI (${ai}): ${wrong}`, ai);
    for (const check of part.checks) {
      const found = check(text, thisYear);
      if (found) return new Fault(found.reason, `AI (${ai}): ${found.detail}`, ai);
    }
  }
  return null;
}
