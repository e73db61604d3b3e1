import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Item, Location, Page } from './types';

export interface ItemFilter {
  search?: string;
  category?: string;
  active?: boolean;
  limit?: number;
}

/** Items that match; the last answer stays on screen while the next is on its way. */
export function useItems(query: ItemFilter, enabled = true) {
  return useQuery({
    queryKey: ['items', query],
    queryFn: (): Promise<Page<Item>> => answer(client.GET('/items', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function itemQuery(id: string) {
  return queryOptions({
    queryKey: ['item', id],
    queryFn: (): Promise<Item> => answer(client.GET('/items/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });
}

async function allLocations(): Promise<Location[]> {
  const all: Location[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Location> = await answer(
      client.GET('/locations', {
        params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
      }),
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}

export const locationsQuery = queryOptions({
  queryKey: ['locations'],
  queryFn: allLocations,
  staleTime: 60_000,
});

/** Every location of the practice, inactive ones too. */
export function useLocations() {
  return useQuery(locationsQuery);
}
