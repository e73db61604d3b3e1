/**
 * The form in which texts are compared and ordered: lower case, without accents, single spaces.
 * "Procaína  2 %" and "procaina 2 %" are the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a search looks through: the folded parts, each on its own line. */
export function searchText(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(fold)
    .join('\n');
}

/** LIKE patterns (with `ESCAPE '\'`), all of which a search text must match: one for each word. */
export function likePatterns(search: string): string[] {
  return fold(search)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}
