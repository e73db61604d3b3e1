import { answer, client } from './client';
import { queryClient } from './query-client';
import type { Identifier, Scan } from './types';
import { useMutation } from './use-mutation';

/**
 * What a scan is of.
 * @param after what was scanned of the same package before
 * @throws ApiError `/problems/scanning/unreadable` with the reason
 */
export function readScan(data: string, after: string[]): Promise<Scan> {
  return answer(client.POST('/scans', { body: { data, ...(after.length > 0 ? { after } : {}) } }));
}

interface LearntCode {
  itemId: string;
  identifier: Identifier;
}

/** Makes a code known as an item's; whoever scans it from now on sees the item. */
export function useLearnCode() {
  return useMutation({
    mutationFn: ({ itemId, identifier }: LearntCode) =>
      answer(
        client.POST('/items/{id}/identifiers', {
          params: { path: { id: itemId } },
          body: identifier,
        }),
      ),
    onSuccess: async (item) => {
      queryClient.setQueryData(['item', item.id], item);
      await queryClient.invalidateQueries({ queryKey: ['items'] });
    },
  });
}
