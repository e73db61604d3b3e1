import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

/** The planned sessions of these days, and what will be short. */
export function useAgenda(from: string, to: string) {
  return useQuery({
    queryKey: ['agenda', from, to],
    queryFn: () => answer(client.GET('/agenda', { params: { query: { from, to } } })),
    placeholderData: keepPreviousData,
  });
}

/** Whom a session may be planned with. */
export function usePractitioners() {
  return useQuery({
    queryKey: ['practitioners'],
    queryFn: () => answer(client.GET('/agenda/practitioners')),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
  });
}
