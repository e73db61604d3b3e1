import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';

export interface AuditFilter {
  subject?: string;
  actor?: string;
  from?: string;
  to?: string;
}

/** Who did what, newest first, page after page. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/audit', {
          params: { query: { limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}
