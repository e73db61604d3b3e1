import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { everyPage } from './paging';
import { queryClient } from './query-client';
import type { NewItemGroup } from './types';
import { useMutation } from './use-mutation';

export const itemGroupsQuery = queryOptions({
  queryKey: ['item-groups'],
  queryFn: () =>
    everyPage((paging) => answer(client.GET('/item-groups', { params: { query: paging } }))),
  staleTime: 5 * 60_000,
});

/** Every group of items of which any one will do. */
export function useItemGroups() {
  return useQuery(itemGroupsQuery);
}

/** Creates the group when it has no id yet, changes it otherwise. */
export function useSaveItemGroup(id: string | null) {
  return useMutation({
    mutationFn: (body: NewItemGroup) =>
      answer(
        id
          ? client.PATCH('/item-groups/{id}', { params: { path: { id } }, body })
          : client.POST('/item-groups', { body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: itemGroupsQuery.queryKey }),
  });
}
