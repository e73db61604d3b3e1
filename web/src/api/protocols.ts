import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import type { NewProtocol } from './types';

export const protocolsQuery = queryOptions({
  queryKey: ['protocols'],
  queryFn: () => answer(client.GET('/protocols', { params: { query: { limit: 200 } } })),
  staleTime: 5 * 60_000,
});

/** The templates that are still in use. */
export function useProtocols() {
  return useQuery({
    ...protocolsQuery,
    select: ({ items }) => items.filter(({ active }) => active),
  });
}

/** Every template, those no longer in use too. */
export function useAllProtocols() {
  return useQuery({ ...protocolsQuery, select: ({ items }) => items });
}

/** Creates the protocol when it has no id yet, changes it otherwise. */
export function useSaveProtocol(id: string | null) {
  return useMutation({
    mutationFn: (body: NewProtocol) =>
      answer(
        id
          ? client.PATCH('/protocols/{id}', { params: { path: { id } }, body })
          : client.POST('/protocols', { body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: protocolsQuery.queryKey }),
  });
}
