import { mod43, SET_43 } from './check-characters.rules.js';
import { Fault, isFault } from './fault.rules.js';
import {
  type HibcSecondary,
  isSupplemental,
  readSecondary,
  readSupplemental,
} from './hibc-secondary.rules.js';
import { isoDate } from './label-dates.rules.js';

/** The primary data: who labels what, at which level of packaging. */
export interface HibcPrimary {
  /** The labeler's code. */
  readonly lic: string;
  /** The product's or catalogue's number. */
  readonly pcn: string;
  /** The unit of measure: 0 is the unit of use, up to 8 are packages of it, 9 a variable quantity. */
  readonly um: number;
}

/** A Health Industry Bar Code, one symbol of it or both joined. */
export interface Hibc {
  readonly primary: HibcPrimary | null;
  readonly secondary: HibcSecondary;
  readonly check: string;
  /** On a secondary symbol: the check character of the primary symbol it belongs to. */
  readonly link: string | null;
}

const PRIMARY = /^([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})(\d)$/;

/** Without the asterisks that stand around the printed text; there an underscore is a space. */
function bare(text: string): string {
  if (!text.startsWith('*') || !text.endsWith('*') || text.length < 3) return text;
  const inner = text.slice(1, -1);
  return inner.endsWith('_') ? `${inner.slice(0, -1)} ` : inner;
}

/** Whether a text wants to be read as HIBC: its flag is a plus sign. */
export function isHibc(text: string): boolean {
  return text.startsWith('+') || text.startsWith('*+');
}

function primaryOf(text: string): HibcPrimary | null {
  const [, lic, pcn, um] = PRIMARY.exec(text) ?? [];
  return lic && pcn && um ? { lic, pcn, um: Number(um) } : null;
}

/** Joins parts of secondary data, which may repeat but not contradict each other. */
export function joinSecondary(a: HibcSecondary, b: HibcSecondary): HibcSecondary | Fault {
  const differs =
    differ(a.lot, b.lot) ||
    differ(a.serial, b.serial) ||
    differ(a.quantity, b.quantity) ||
    differ(a.expiry && isoDate(a.expiry), b.expiry && isoDate(b.expiry)) ||
    differ(a.manufactured && isoDate(a.manufactured), b.manufactured && isoDate(b.manufactured));
  return differs
    ? new Fault('conflict', 'The code says the same thing twice, differently')
    : { ...a, ...b };
}

function differ(a: string | number | undefined, b: string | number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function secondaryOf(parts: readonly string[], thisYear: number): HibcSecondary | Fault {
  let result: HibcSecondary = {};
  for (const [index, part] of parts.entries()) {
    const read =
      index === 0 && !isSupplemental(part)
        ? readSecondary(part, thisYear)
        : isSupplemental(part)
          ? readSupplemental(part)
          : new Fault('format', 'The code holds an unknown part');
    if (isFault(read)) return read;
    const joined = joinSecondary(result, read);
    if (isFault(joined)) return joined;
    result = joined;
  }
  return result;
}

/** Reads a HIBC supplier label (ANSI/HIBC 2.6): primary, secondary, or both in one symbol. */
export function readHibc(scanned: string, thisYear: number): Hibc | Fault {
  const text = bare(scanned);
  if (text.length < 4) return new Fault('length', 'The code is too short');
  const check = text.slice(-1);
  const expected = mod43(text.slice(0, -1));
  if (expected === null || !SET_43.includes(check)) {
    return new Fault('characters', 'character outside the 43-character set');
  }
  if (check !== expected) {
    const detail = `check character is '${check}', expected '${expected}'`;
    return new Fault('check-character', detail);
  }
  const body = text.slice(1, -1);
  if (/^[A-Z]/.test(body)) return readWithPrimary(body, check, thisYear);
  if (/^[$\d]/.test(body)) return readSecondaryAlone(body, check, thisYear);
  return new Fault('format', 'The code is no supplier label');
}

function readWithPrimary(body: string, check: string, thisYear: number): Hibc | Fault {
  const [first = '', ...parts] = body.split('/');
  const primary = primaryOf(first);
  if (!primary)
    return new Fault('format', 'The labeler, product and unit of measure are not as they must be');
  const secondary = secondaryOf(parts, thisYear);
  return isFault(secondary) ? secondary : { primary, secondary, check, link: null };
}

function readSecondaryAlone(body: string, check: string, thisYear: number): Hibc | Fault {
  const link = body.slice(-1);
  const secondary = secondaryOf(body.slice(0, -1).split('/'), thisYear);
  if (isFault(secondary)) return secondary;
  if (Object.keys(secondary).length === 0) return new Fault('empty', 'The code says nothing');
  return { primary: null, secondary, check, link };
}

/** The text of a symbol's data with its flag and its check character. */
export function withCheckCharacter(data: string): string {
  const text = `+${data}`;
  return text + (mod43(text) ?? '');
}

/** The primary symbol's check character, by which a secondary symbol is linked to it. */
export function linkOf({ lic, pcn, um }: HibcPrimary): string {
  return withCheckCharacter(`${lic}${pcn}${um}`).slice(-1);
}

/** Joins the two symbols of one label, in either order. */
export function joinHibc(a: Hibc, b: Hibc): Hibc | Fault {
  const primary = a.primary ?? b.primary;
  if (a.primary && b.primary && JSON.stringify(a.primary) !== JSON.stringify(b.primary)) {
    return new Fault('not-together', 'The two codes name different products');
  }
  for (const { link } of [a, b]) {
    const wanted = primary && linkOf(primary);
    if (link !== null && wanted !== null && link !== wanted) {
      return new Fault('link', `The link character is '${link}', the product's is '${wanted}'`);
    }
  }
  const secondary = joinSecondary(a.secondary, b.secondary);
  if (isFault(secondary)) return secondary;
  return { primary, secondary, check: b.check, link: a.link ?? b.link };
}
