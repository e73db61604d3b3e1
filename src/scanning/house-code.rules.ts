import { mod37 } from './check-characters.rules.js';
import { Fault } from './fault.rules.js';

/**
 * The house's own codes, as its labels carry them: `MSK:`, a letter for the kind, the 128 bits of
 * the id as 26 characters of Crockford's base 32, and a check character (ISO/IEC 7064 MOD 37,36)
 * over letter and id. 32 characters, all of the alphanumeric mode of QR and of the C40 mode of
 * Data Matrix, with nothing that a person could take for something else. `MSK:` begins no GS1
 * element string and no HIBC, so the three are never confused.
 */
export const HOUSE_KINDS = { container: 'C', item: 'T', location: 'P', lot: 'L' } as const;
export type HouseKind = keyof typeof HOUSE_KINDS;

/** What a label of the house says. */
export interface HouseCode {
  readonly kind: HouseKind;
  readonly id: string;
}

const PREFIX = 'MSK:';
const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The text for a label of the house. */
export function houseCode(kind: HouseKind, id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '')}`);
  let digits = '';
  for (let at = 0; at < 26; at += 1) {
    digits = `${BASE_32[Number(bits % 32n)] ?? ''}${digits}`;
    bits /= 32n;
  }
  const body = HOUSE_KINDS[kind] + digits;
  return PREFIX + body + mod37(body);
}

/** Whether a text wants to be read as a code of the house. */
export function isHouseCode(text: string): boolean {
  return text.slice(0, PREFIX.length).toUpperCase() === PREFIX;
}

/** Letters that people write for digits; Crockford's alphabet leaves them out for that. */
function unmistaken(text: string): string {
  return text.replaceAll('O', '0').replaceAll('I', '1').replaceAll('L', '1');
}

/** Reads a code of the house; small letters and `O` for `0` are let pass, as people type them. */
export function readHouseCode(text: string): HouseCode | Fault {
  const body = text.slice(PREFIX.length).toUpperCase();
  if (body.length !== 28) return new Fault('length', 'A code of the house has 32 characters');
  const digits = unmistaken(body.slice(1, 27));
  const kind = (Object.keys(HOUSE_KINDS) as HouseKind[]).find(
    (name) => HOUSE_KINDS[name] === body[0],
  );
  if (!kind || !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(digits)) {
    return new Fault('characters', 'The code holds characters that the house does not write');
  }
  if (mod37(`${body[0]}${digits}`) !== body[27]) {
    return new Fault('check-character', 'The check character is not the right one');
  }
  let bits = 0n;
  for (const digit of digits) bits = bits * 32n + BigInt(BASE_32.indexOf(digit));
  const hex = bits.toString(16).padStart(32, '0');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { kind, id };
}
