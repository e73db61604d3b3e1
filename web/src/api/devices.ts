import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems, everyPage } from './paging';
import { queryClient } from './query-client';
import type { NewDevice } from './types';
import { useMutation } from './use-mutation';

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: () =>
    everyPage((paging) => answer(client.GET('/devices', { params: { query: paging } }))),
  staleTime: 5 * 60_000,
});

/** Every reusable device, those no longer in use too. */
export function useDevices() {
  return useQuery(devicesQuery);
}

/** Creates the device when it has no id yet, changes it otherwise. */
export function useSaveDevice(id: string | null) {
  return useMutation({
    mutationFn: (body: NewDevice) =>
      answer(
        id
          ? client.PATCH('/devices/{id}', { params: { path: { id } }, body })
          : client.POST('/devices', { body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
}

/** The sessions a device was used in, the newest first, page after page. */
export function useDeviceSessions(id: string) {
  return useInfiniteQuery({
    queryKey: ['devices', id, 'sessions'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/devices/{id}/sessions', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}
