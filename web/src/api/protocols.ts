import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

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
