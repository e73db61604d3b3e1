import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { everyPage } from './paging';
import { queryClient } from './query-client';
import type { NewDelivery } from './types';
import { useMutation } from './use-mutation';

const KEY = ['deliveries'];

export const deliveriesChanged = () => queryClient.invalidateQueries({ queryKey: KEY });

/** The deliveries of which something is still to come, the earliest first. */
export function useOpenDeliveries() {
  return useQuery({
    queryKey: [...KEY, 'open'],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/deliveries', { params: { query: { open: true, ...paging } } })),
      ),
    select: (items) => [...items].sort((a, b) => a.expectedOn.localeCompare(b.expectedOn)),
  });
}

/** Writes down what a supplier is expected to bring. */
export function useExpectDelivery() {
  return useMutation({
    mutationFn: (body: NewDelivery) => answer(client.POST('/deliveries', { body })),
    onSuccess: deliveriesChanged,
  });
}

/** Waits for a delivery no longer; says why. */
export function useCancelDelivery() {
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(
        client.POST('/deliveries/{id}/cancel', { params: { path: { id } }, body: { reason } }),
      ),
    // Refused, because somebody else ended it: the list is out of date as well.
    onSettled: deliveriesChanged,
  });
}
