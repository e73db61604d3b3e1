import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 random bits: what a browser's cookie or a script's token carries. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. It has 256 bits of its own, so a plain SHA-256 cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Letters and digits that nobody confuses when typing them from a console. */
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A code of 59 bits to type once, `XXXX-XXXX-XXXX`. */
export function newSetupCode(): string {
  const letters = Array.from({ length: 12 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

const normalised = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Compares a typed code with the hash of the printed one, in constant time. */
export function codeMatches(codeHash: string, typed: string): boolean {
  return timingSafeEqual(Buffer.from(codeHash), Buffer.from(hashCode(typed)));
}

export function hashCode(code: string): string {
  return hashToken(normalised(code));
}
