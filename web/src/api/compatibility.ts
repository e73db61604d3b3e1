import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import type { NewCompatibility } from './types';
import { useMutation } from './use-mutation';

const KEY = 'compatibility';

export interface CompatibilityFilter {
  substance?: string;
  itemId?: string;
  current?: boolean;
}

/** What was entered about mixing, newest first, page after page. */
export function useCompatibilityPages(filter: CompatibilityFilter) {
  return useInfiniteQuery({
    queryKey: [KEY, 'pages', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/compatibility', {
          params: { query: { limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    placeholderData: keepPreviousData,
  });
}

/** What is known of every pair among these items. */
export function usePairs(itemIds: readonly string[]) {
  return useQuery({
    queryKey: [KEY, 'pairs', itemIds],
    queryFn: () =>
      answer(
        client.GET('/compatibility/pairs', {
          params: { query: { itemIds: [...itemIds] } },
          // One text with commas, as the server reads it.
          querySerializer: ({ itemIds: ids }) => `itemIds=${ids.join(',')}`,
        }),
      ),
    enabled: itemIds.length > 1,
  });
}

/** Adds what somebody read about a pair; what was entered before stays as its history. */
export function useEnterCompatibility() {
  return useMutation({
    mutationFn: (body: NewCompatibility) => answer(client.POST('/compatibility', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}
