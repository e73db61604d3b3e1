import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems, everyPage } from './paging';
import type { Category, StockFlag } from './types';

/** What stands of an item in a location and below it, unusable lots too, in FEFO order. */
export function lotsOfQuery(itemId: string, locationId: string | null, asOf?: string) {
  return queryOptions({
    queryKey: ['stock', { itemId, locationId, asOf }],
    queryFn: () =>
      answer(
        client.GET('/stock', {
          params: {
            query: {
              itemId,
              limit: 200,
              ...(locationId ? { locationId } : {}),
              ...(asOf ? { asOf } : {}),
            },
          },
        }),
      ),
  });
}

/** As {@link lotsOfQuery}, only the rows. */
export function useLotsOf(itemId: string, locationId: string | null, asOf?: string) {
  return useQuery({
    ...lotsOfQuery(itemId, locationId, asOf),
    select: ({ items }) => items,
  });
}

export interface StockFilter {
  search?: string;
  category?: Category;
  locationId?: string;
}

/** What there is of each item, page after page. */
export function useStockItems(filter: StockFilter & { flag?: StockFlag }, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['stock', 'items', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/stock/items', {
          params: { query: { limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** How many of the items that match wear each flag. */
export function useFlagCounts(filter: StockFilter, enabled: boolean) {
  return useQuery({
    queryKey: ['stock', 'flags', filter],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/stock/items', { params: { query: { ...filter, ...paging } } })),
      ),
    select: (items) => {
      const counts: Record<StockFlag, number> = {
        low: 0,
        expiring: 0,
        open: 0,
        held: 0,
        expired: 0,
      };
      for (const flag of items.flatMap(({ flags }) => flags)) counts[flag] += 1;
      return counts;
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });
}

/** Every lot in every place; known whole, because the screen orders it by expiry. */
export function useStockRows(filter: Omit<StockFilter, 'search'>, enabled: boolean) {
  return useQuery({
    queryKey: ['stock', 'rows', filter],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/stock', { params: { query: { ...filter, ...paging } } })),
      ),
    placeholderData: keepPreviousData,
    enabled,
  });
}
