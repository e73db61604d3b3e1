import { queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';
import { allItems } from './paging';
import { queryClient } from './query-client';
import { useMutation } from './use-mutation';

export type Job = Schema<'JobAnswer'>;
export type Mail = Schema<'MailAnswer'>;

/** What the server does by itself; looked at again while somebody looks. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: () => answer(client.GET('/jobs', { params: { query: { limit: 100 } } })),
  refetchInterval: 10_000,
});

/** The newest seals of the ledger and of the audit. */
export const sealsQuery = queryOptions({
  queryKey: ['seals'],
  queryFn: () => answer(client.GET('/ledger/seals', { params: { query: {} } })),
});

/** Has a job run within seconds. */
export function useRunJob() {
  return useMutation({
    mutationFn: (name: string) =>
      answer(client.POST('/jobs/{name}/run', { params: { path: { name } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

/** What went out by mail, newest first. */
export function useMail() {
  return useInfiniteQuery({
    queryKey: ['mail'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/mail', {
          params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}
