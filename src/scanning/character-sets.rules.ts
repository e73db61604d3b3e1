/**
 * The characters a value may hold (GS1 General Specifications, 7.11): `n` digits, `x` the 82
 * characters of the invariant subset of ISO/IEC 646, `y` the 39 of component identifiers, `z` those
 * of base64 for files and addresses.
 */
export type CharacterSet = 'n' | 'x' | 'y' | 'z';

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/** Character set 82 in the order of its values, 0 to 81. */
export const SET_82 = `!"%&'()*+,-./${DIGITS}:;<=>?${CAPITALS}_${SMALL}`;

const SETS: Readonly<Record<CharacterSet, ReadonlySet<string>>> = {
  n: new Set(DIGITS),
  x: new Set(SET_82),
  y: new Set(`#-/${DIGITS}${CAPITALS}`),
  z: new Set(`${DIGITS}${CAPITALS}${SMALL}-_=`),
};

const NAMES: Readonly<Record<CharacterSet, string>> = {
  n: 'A non-digit character was found where a digit is expected.',
  x: 'A non-CSET 82 character was found where a CSET 82 character is expected.',
  y: 'A non-CSET 39 character was found where a CSET 39 character is expected.',
  z: 'A non-CSET 64 character was found where a CSET 64 character is expected.',
};

/** What is wrong with the characters of a text, or `null`. */
export function wrongCharacters(text: string, set: CharacterSet): string | null {
  const allowed = SETS[set];
  for (let at = 0; at < text.length; at += 1) {
    if (!allowed.has(text.charAt(at))) return NAMES[set];
  }
  return null;
}

/** Whether the text is digits only, and at least one. */
export function isDigits(text: string): boolean {
  return text !== '' && wrongCharacters(text, 'n') === null;
}
