import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import type { NewProtocol } from './types';
import { useMutation } from './use-mutation';

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

/** One template as it stands, or as an earlier version had it. */
export function useProtocol(id: string, version: number | undefined, enabled: boolean) {
  const query = version === undefined ? {} : { version };
  return useQuery({
    queryKey: ['protocols', id, query],
    queryFn: () => answer(client.GET('/protocols/{id}', { params: { path: { id }, query } })),
    enabled,
  });
}

/** Every version of a template, the latest first, page after page. */
export function useProtocolVersions(id: string) {
  return useInfiniteQuery({
    queryKey: ['protocols', id, 'versions'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/protocols/{id}/versions', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** A template that was changed, and the version it was changed from. */
interface ProtocolChange {
  id: string;
  version: number;
}

/** Creates the template when it is not there yet; otherwise makes its next version. */
export function useSaveProtocol(before: ProtocolChange | null) {
  return useMutation({
    mutationFn: (body: NewProtocol) =>
      answer(
        before
          ? client.PATCH('/protocols/{id}', {
              params: { path: { id: before.id } },
              body: { ...body, version: before.version },
            })
          : client.POST('/protocols', { body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: protocolsQuery.queryKey }),
  });
}
