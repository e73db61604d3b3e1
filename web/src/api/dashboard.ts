import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';

export type Dashboard = Schema<'DashboardAnswer'>;

/** The practice at a glance; the server's numbers may be a minute old. */
export const dashboardQuery = queryOptions({
  queryKey: ['dashboard'],
  queryFn: () => answer(client.GET('/dashboard')),
  staleTime: 60_000,
});
