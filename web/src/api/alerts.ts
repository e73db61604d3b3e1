import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { useMay } from './identity';
import { queryClient } from './query-client';
import type { Alert, Page } from './types';
import { useMutation } from './use-mutation';

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: (): Promise<Page<Alert>> =>
    answer(client.GET('/alerts', { params: { query: { limit: 200 } } })),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
});

/** All alerts, the most urgent first. */
export function useAlerts() {
  const may = useMay();
  return useQuery({ ...alertsQuery, enabled: may('alerts.read') });
}

/** How many alerts cannot wait. */
export function useUrgentAlerts(): number {
  const { data } = useAlerts();
  return data?.items.filter((alert) => alert.severity === 'now').length ?? 0;
}

/** Those that rest until a day. */
export function useSnoozedAlerts(enabled: boolean) {
  return useQuery({
    queryKey: ['alerts', 'snoozed'],
    queryFn: () =>
      answer(client.GET('/alerts', { params: { query: { limit: 200, snoozed: 'true' } } })),
    enabled,
  });
}

const alertsChanged = () => queryClient.invalidateQueries({ queryKey: ['alerts'] });

/** Says who sees to an alert; nobody when it is null. */
export function useOwnAlert() {
  return useMutation({
    mutationFn: (body: { key: string; ownerId: string | null }) =>
      answer(client.POST('/alerts/own', { body })),
    onSuccess: alertsChanged,
  });
}

/** Lets an alert rest until a day, for a reason. */
export function useSnoozeAlert() {
  return useMutation({
    mutationFn: (body: { key: string; until: string; reason: string }) =>
      answer(client.POST('/alerts/snooze', { body })),
    onSuccess: alertsChanged,
  });
}

/** Ends the rest of an alert. */
export function useWakeAlert() {
  return useMutation({
    mutationFn: (key: string) => answer(client.POST('/alerts/wake', { body: { key } })),
    onSuccess: alertsChanged,
  });
}

export const digestQuery = queryOptions({
  queryKey: ['digest'],
  queryFn: () => answer(client.GET('/alerts/digest')),
});

/** Asks for the daily mail, or for none any more. */
export function useSetDigest() {
  return useMutation({
    mutationFn: (body: { email: string | null; wanted: boolean }) =>
      answer(client.PUT('/alerts/digest', { body })),
    onSuccess: (wish) => queryClient.setQueryData(digestQuery.queryKey, wish),
  });
}
