import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

/** Where a lot came from, what it was made of, who received it and where the rest is. */
export function useTrace(lotId: string) {
  return useQuery({
    queryKey: ['lots', 'trace', lotId],
    queryFn: () =>
      answer(client.GET('/lots/{id}/trace/graph', { params: { path: { id: lotId } } })),
  });
}
