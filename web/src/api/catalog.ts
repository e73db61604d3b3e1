import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems, everyPage } from './paging';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type { Category, Item, Location, NewItem, Page } from './types';
import { useMutation } from './use-mutation';

export interface ItemFilter {
  search?: string;
  category?: Category;
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

export const locationsQuery = queryOptions({
  queryKey: ['locations'],
  queryFn: () =>
    everyPage((paging) => answer(client.GET('/locations', { params: { query: paging } }))),
  staleTime: 60_000,
});

/** Every location of the practice, inactive ones too. */
export function useLocations() {
  return useQuery(locationsQuery);
}

/** Items that match, page after page. */
export function useItemPages(filter: Omit<ItemFilter, 'limit'>) {
  return useInfiniteQuery({
    queryKey: ['items', 'pages', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/items', {
          params: { query: { limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    placeholderData: keepPreviousData,
  });
}

/** Creates the item when it has no id yet, changes it otherwise. */
export function useSaveItem(id: string | null) {
  return useMutation({
    mutationFn: (body: NewItem): Promise<Item> =>
      answer(
        id
          ? client.PATCH('/items/{id}', { params: { path: { id } }, body })
          : client.POST('/items', { body }),
      ),
    onSuccess: async (item) => {
      queryClient.setQueryData(itemQuery(item.id).queryKey, item);
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['items'] }), stockChanged()]);
    },
  });
}

async function locationsChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: locationsQuery.queryKey }),
    stockChanged(),
  ]);
}

export type NewLocation = Pick<Location, 'id' | 'name' | 'kind' | 'parentId'>;

export function useNewLocation() {
  return useMutation({
    mutationFn: (body: NewLocation) => answer(client.POST('/locations', { body })),
    onSuccess: locationsChanged,
  });
}

export interface LocationChange {
  id: string;
  name?: string;
  parentId?: string | null;
  active?: boolean;
  held?: boolean;
  /** Needed when `held` changes. */
  reason?: string;
}

export function useChangeLocation() {
  return useMutation({
    mutationFn: ({ id, ...body }: LocationChange) =>
      answer(client.PATCH('/locations/{id}', { params: { path: { id } }, body })),
    onSuccess: locationsChanged,
  });
}
