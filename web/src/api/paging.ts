import type { Page } from './types';

/** The items of all pages fetched so far. */
export function allItems<T>(data: { pages: Page<T>[] }): T[] {
  return data.pages.flatMap(({ items }) => items);
}

/** Walks a list to its end; for lists that are short by nature or must be known whole. */
export async function everyPage<T>(
  fetchPage: (paging: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage({ limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}
