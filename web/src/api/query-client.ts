import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

/** One cache for all screens; a refusal is final, only a lost answer is asked for again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (count, error) => error instanceof ApiError && error.retryable && count < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
