import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

const KEY = 'formulas';

/** The formulas that mixtures may be made by, those whose name holds the words. */
export function useApprovedFormulas(search: string) {
  return useQuery({
    queryKey: [KEY, 'approved', search],
    queryFn: () =>
      answer(
        client.GET('/formulas', {
          params: { query: { status: 'approved', limit: 50, ...(search ? { search } : {}) } },
        }),
      ),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
}

/** One version of a formula; without a version the approved one. An approved version never changes. */
export function useFormulaVersion(id: string | null, version: number | null) {
  return useQuery({
    queryKey: [KEY, 'version', id, version],
    queryFn: () =>
      answer(
        client.GET('/formulas/{id}', {
          params: { path: { id: id ?? '' }, query: version === null ? {} : { version } },
        }),
      ),
    enabled: id !== null,
  });
}
