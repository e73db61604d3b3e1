import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type { Count, CountedLine, NewCount } from './types';
import { useMutation } from './use-mutation';

const KEY = 'counts';

/** Every count, the newest first, page after page. */
export function useCounts() {
  return useInfiniteQuery({
    queryKey: [KEY, 'list'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/counts', {
          params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

function countQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answer(client.GET('/counts/{id}', { params: { path: { id } } })),
  });
}

/** While several people count, each sees within seconds what the others did. */
const REFRESH_MS = 5_000;

/** A count with its lines, asked again while it goes on. */
export function useCount(id: string) {
  return useQuery({
    ...countQuery(id),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.state === 'posted' || state.data?.state === 'cancelled' ? false : REFRESH_MS,
  });
}

/** Begins a count. The id is the caller's and stays the same over retries. */
export function useStartCount() {
  return useMutation({
    mutationFn: (body: NewCount) => answer(client.POST('/counts', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Sends what was counted; may be sent again, because each line says when it was counted. */
export async function sendCounted(id: string, line: CountedLine): Promise<void> {
  const count = await answer(
    client.PUT('/counts/{id}/lines', {
      params: { path: { id } },
      body: { lines: [line] },
      keepalive: true,
    }),
  );
  await showCount(count);
}

/** The answer to a command is the newest there is: a refresh that is on its way is older. */
async function showCount(count: Count): Promise<void> {
  const { queryKey } = countQuery(count.id);
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, count);
}

export interface CountCommand {
  id: string;
  command: 'review' | 'approve' | 'reopen' | 'post' | 'cancel';
  reason?: string;
}

function perform({ id, command, reason }: CountCommand) {
  const request = { params: { path: { id } } };
  const body = reason ? { reason } : {};
  switch (command) {
    case 'review':
      return client.POST('/counts/{id}/review', request);
    case 'approve':
      return client.POST('/counts/{id}/approve', request);
    case 'post':
      return client.POST('/counts/{id}/post', request);
    case 'reopen':
      return client.POST('/counts/{id}/reopen', { ...request, body });
    case 'cancel':
      return client.POST('/counts/{id}/cancel', { ...request, body });
  }
}

/** One step of a count: to its review, to its approval, back, or to its end. */
export function useCountCommand() {
  return useMutation({
    mutationFn: (command: CountCommand) => answer(perform(command)),
    onSuccess: async (count) => {
      await showCount(count);
      void queryClient.invalidateQueries({ queryKey: [KEY, 'list'] });
      if (count.state === 'posted') await stockChanged();
    },
    onError: (_, { id }) => queryClient.invalidateQueries({ queryKey: countQuery(id).queryKey }),
  });
}
