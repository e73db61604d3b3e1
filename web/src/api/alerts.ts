import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { useMay } from './identity';
import type { Alert, Page } from './types';

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
