import { SET_82 } from './character-sets.rules.js';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The 43 characters of HIBC and Code 39, in the order of their values. */
export const SET_43 = `${DIGITS}${LETTERS}-. $/+%`;
const SET_36 = `${DIGITS}${LETTERS}`;
const PAIR_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const PRIMES = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83,
];

/** The check digit of GTIN, SSCC, GLN and their like (GS1 General Specifications, 7.9.1). */
export function mod10(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const weight = (digits.length - at) % 2 === 1 ? 3 : 1;
    sum += Number(digits[at]) * weight;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Whether the last of these digits is the check digit of the others. */
export function endsInMod10(digits: string): boolean {
  return digits.length > 1 && mod10(digits.slice(0, -1)) === digits.at(-1);
}

/** The pair of check characters of a GMN or MUDI (GS1 General Specifications, 7.9.5). */
export function checkPair(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const prime = PRIMES[text.length - 1 - at] ?? 0;
    sum += SET_82.indexOf(text.charAt(at)) * prime;
  }
  sum %= 1021;
  return `${PAIR_ALPHABET[sum >> 5] ?? ''}${PAIR_ALPHABET[sum & 31] ?? ''}`;
}

/** Whether a text of at most 25 characters ends in its check pair. */
export function endsInCheckPair(text: string): boolean {
  return text.length > 2 && text.length <= 25 && checkPair(text.slice(0, -2)) === text.slice(-2);
}

/** The check character of HIBC (ANSI/HIBC 2.6, appendix B); `null` where a character has no value. */
export function mod43(text: string): string | null {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = SET_43.indexOf(text.charAt(at));
    if (value < 0) return null;
    sum += value;
  }
  return SET_43[sum % 43] ?? null;
}

/** The ninth digit of an Italian AIC number, from the first eight. */
export function aicCheckDigit(eight: string): string {
  let sum = 0;
  for (let at = 0; at < eight.length; at += 1) {
    const product = Number(eight[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return String(sum % 10);
}

/**
 * The check character of capitals and digits by ISO/IEC 7064 MOD 37,36: it notices every single
 * wrong character and nearly every pair that changed places.
 */
export function mod37(text: string): string {
  let rest = 36;
  for (let at = 0; at < text.length; at += 1) {
    rest = (rest + SET_36.indexOf(text.charAt(at))) % 36 || 36;
    rest = (rest * 2) % 37;
  }
  return SET_36[(37 - rest) % 36] ?? '';
}

/** Whether the rest of an IBAN by 97 is 1 (ISO 13616). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(text)) return false;
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = SET_36.indexOf(character);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
