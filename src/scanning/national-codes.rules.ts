import { isDigits } from './character-sets.rules.js';
import { aicCheckDigit, endsInMod10, mod10 } from './check-characters.rules.js';

const BASE_32 = '0123456789BCDFGHJKLMNPQRSTUVWXYZ';

/** Whether nine digits are an AIC, the number of a medicine or health product in Italy. */
export function isAic(nine: string): boolean {
  return nine.length === 9 && isDigits(nine) && aicCheckDigit(nine.slice(0, 8)) === nine[8];
}

/** The nine digits that six characters of Code 32 stand for; `null` when they are no such. */
export function fromCode32(text: string): string | null {
  if (text.length !== 6) return null;
  let number = 0;
  for (const character of text) {
    const value = BASE_32.indexOf(character);
    if (value < 0) return null;
    number = number * 32 + value;
  }
  return number > 999_999_999 ? null : String(number).padStart(9, '0');
}

/** Code 32 of nine digits, most significant character first. */
export function toCode32(nine: string): string {
  let rest = Number(nine);
  let text = '';
  for (let at = 0; at < 6; at += 1) {
    text = `${BASE_32[rest % 32] ?? ''}${text}`;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** Spain's Código Nacional begins every EAN of the country's medicines after this prefix. */
const SPAIN = '847000';

/**
 * The seven digits of a Spanish Código Nacional from what a label, an EAN or an element says:
 * `700123`, `7001232` or `700123.2`; `null` when it is none.
 */
export function cnOf(text: string): string | null {
  const digits = text.length === 8 && text[6] === '.' ? text.slice(0, 6) + text[7] : text;
  if (!isDigits(digits)) return null;
  if (digits.length === 6) return digits + mod10(SPAIN + digits);
  return digits.length === 7 && endsInMod10(SPAIN + digits) ? digits : null;
}

/** The Código Nacional within a GTIN (EAN 847000… or NTIN 0847000…), if it is one. */
export function cnOfGtin(gtin: string): string | null {
  return gtin.startsWith(`0${SPAIN}`) ? gtin.slice(7) : null;
}

/** The NTIN of a Código Nacional, as a GTIN of 14 digits. */
export function ntinOf(cn: string): string {
  return `0${SPAIN}${cn}`;
}
