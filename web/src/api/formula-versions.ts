import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import type { Formula, FormulaChanges, FormulaStatus, NewFormula } from './types';
import { useMutation } from './use-mutation';

const KEY = 'formulas';

export interface FormulaFilter {
  search?: string;
  status?: FormulaStatus;
}

/** Formulas that match, page after page. */
export function useFormulaPages(filter: FormulaFilter) {
  return useInfiniteQuery({
    queryKey: [KEY, 'pages', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/formulas', {
          params: { query: { limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    placeholderData: keepPreviousData,
  });
}

/** One version of a formula; without a number the valid one, or the newest where none is. */
export function formulaQuery(id: string, version?: number) {
  return queryOptions({
    queryKey: [KEY, 'one', id, version ?? null],
    queryFn: () =>
      answer(
        client.GET('/formulas/{id}', {
          params: { path: { id }, query: version === undefined ? {} : { version } },
        }),
      ),
  });
}

/** Every version, newest first. */
export function useFormulaVersions(id: string) {
  return useQuery({
    queryKey: [KEY, 'versions', id],
    queryFn: () =>
      answer(
        client.GET('/formulas/{id}/versions', {
          params: { path: { id }, query: { limit: 200 } },
        }),
      ),
    select: ({ items }) => items,
  });
}

/** Two versions and in what they differ. */
export function useComparison(id: string, from: number, to: number) {
  return useQuery({
    queryKey: [KEY, 'comparison', id, from, to],
    queryFn: () =>
      answer(
        client.GET('/formulas/{id}/compare', { params: { path: { id }, query: { from, to } } }),
      ),
    placeholderData: keepPreviousData,
  });
}

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY] });

/** Writes a first draft when there is no formula yet; otherwise the draft, or the next one. */
export function useSaveFormula(id: string | null) {
  return useMutation({
    mutationFn: ({ unit, ...body }: NewFormula): Promise<Formula> => {
      const changes: FormulaChanges = body;
      return answer(
        id
          ? client.PATCH('/formulas/{id}', { params: { path: { id } }, body: changes })
          : client.POST('/formulas', { body: { ...body, ...(unit ? { unit } : {}) } }),
      );
    },
    onSuccess: changed,
  });
}

/** Approves the draft as it was read. */
export function useApproveFormula({ id, version, changedAt }: Formula) {
  return useMutation({
    mutationFn: (): Promise<Formula> =>
      answer(
        client.POST('/formulas/{id}/approve', {
          params: { path: { id } },
          body: { version, changedAt },
        }),
      ),
    onSettled: changed,
  });
}

/** Takes a formula out of use. */
export function useRetireFormula(id: string) {
  return useMutation({
    mutationFn: (reason: string): Promise<Formula> =>
      answer(client.POST('/formulas/{id}/retire', { params: { path: { id } }, body: { reason } })),
    onSuccess: changed,
  });
}
