import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { stockChanged } from './stock-changed';
import { useMutation } from './use-mutation';

export const containersQuery = queryOptions({
  queryKey: ['containers'],
  queryFn: () => answer(client.GET('/containers', { params: { query: { limit: 200 } } })),
  staleTime: 30_000,
});

/** The open containers of the practice. */
export function useOpenContainers() {
  return useQuery({ ...containersQuery, select: ({ items }) => items });
}

export interface Discard {
  id: string;
  reason: string;
}

/** Throws away what is left in an open container. */
export function useDiscardContainer() {
  return useMutation({
    mutationFn: ({ id, reason }: Discard) =>
      answer(
        client.POST('/containers/{id}/discard', { params: { path: { id } }, body: { reason } }),
      ),
    onSuccess: stockChanged,
  });
}

export interface Draw {
  /** UUIDv7, kept across retries. */
  id: string;
  containerId: string;
  /** In the item's unit. */
  quantity: number;
  reason: string;
}

/** Takes some out of an open container for anything but a patient. */
export function useDrawContainer() {
  return useMutation({
    mutationFn: ({ containerId, ...body }: Draw) =>
      answer(client.POST('/containers/{id}/draw', { params: { path: { id: containerId } }, body })),
    onSuccess: stockChanged,
  });
}

export interface Opening {
  /** UUIDv7, kept across retries. */
  id: string;
  lotId: string;
  locationId: string;
}

/** Opens one sealed multiple-use container now. */
export function useOpenContainer() {
  return useMutation({
    mutationFn: (body: Opening) => answer(client.POST('/containers', { body })),
    onSuccess: stockChanged,
  });
}
