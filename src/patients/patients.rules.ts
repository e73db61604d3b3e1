const DIGITS = '23456789';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How many random bytes a code is made from. */
export const CODE_BYTES = 6;

/**
 * A patient's code such as `P-7K3M9Q`: digits and letters in turn, so that no word comes of it,
 * without 0, 1, I and O, which are mistaken for each other on paper.
 */
export function codeFrom(bytes: Uint8Array): string {
  const signs = [...bytes.subarray(0, CODE_BYTES)].map((byte, index) => {
    const alphabet = index % 2 === 0 ? DIGITS : LETTERS;
    return alphabet.charAt(byte % alphabet.length);
  });
  return `P-${signs.join('')}`;
}

/**
 * The form of a code that the practice brings along: up to four letters, then one or two groups
 * after a dash that each hold a digit. A name does not have this form, and none may be a code.
 */
export const CODE_PATTERN = /^[A-Z]{1,4}(?:-(?=[A-Z]*\d)[A-Z\d]{1,12}){1,2}$/;
