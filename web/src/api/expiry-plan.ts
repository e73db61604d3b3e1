import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';

export type ExpiryPlan = Schema<'ExpiryPlanAnswer'>;
export type StockAtRisk = Schema<'AtRiskAnswer'>;

/** What will not be used in time; asked for again whenever somebody comes back to it. */
export const expiryPlanQuery = queryOptions({
  queryKey: ['expiry-plan'],
  queryFn: () => answer(client.GET('/expiry-plan')),
  staleTime: 0,
});
