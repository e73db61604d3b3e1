import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

/** What stands of an item in a location and below it, unusable lots too, in FEFO order. */
export function useLotsOf(itemId: string, locationId: string | null) {
  return useQuery({
    queryKey: ['stock', { itemId, locationId }],
    queryFn: () =>
      answer(
        client.GET('/stock', {
          params: { query: { itemId, limit: 200, ...(locationId ? { locationId } : {}) } },
        }),
      ),
    select: ({ items }) => items,
  });
}
