import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { serverNow } from './clock';
import { isLive } from './events';
import { allItems, everyPage } from './paging';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type {
  ConditionConfirmation,
  NewOverride,
  NewPreparation,
  NewTake,
  Preparation,
  PreparationCheck,
  PreparationResult,
  PreparationState,
  WantedPreparation,
} from './types';
import { useMutation } from './use-mutation';

const KEY = 'preparations';

/** How soon a screen sees what another device did. */
const REFRESH_MS = 4_000;
const LIST_REFRESH_MS = 15_000;

/** Every preparation in these states, the newest first; few by nature, so they are known whole. */
export function usePreparationsIn(states: readonly PreparationState[], patientId?: string) {
  return useQuery({
    queryKey: [KEY, 'in', states, patientId],
    queryFn: async () => {
      const lists = await Promise.all(
        states.map((state) =>
          everyPage((paging) =>
            answer(
              client.GET('/preparations', {
                params: { query: { state, ...(patientId ? { patientId } : {}), ...paging } },
              }),
            ),
          ),
        ),
      );
      return lists.flat().sort((one, other) => other.number - one.number);
    },
    refetchInterval: LIST_REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}

/** Every preparation, the newest first, page after page. */
export function useAllPreparations() {
  return useInfiniteQuery({
    queryKey: [KEY, 'all'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/preparations', {
          params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

export function preparationQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answer(client.GET('/preparations/{id}', { params: { path: { id } } })),
  });
}

/** Nothing more happens to those. */
const ENDED: readonly PreparationState[] = ['used', 'discarded', 'reversed'];

/** A preparation, asked again while it goes on: several devices may work at it. */
export function usePreparation(id: string) {
  return useQuery({
    ...preparationQuery(id),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && ENDED.includes(data.state) ? false : REFRESH_MS,
  });
}

/** A preparation as it was when a session began with it: what is typed from then on counts. */
export function usePreparationOnce(id: string) {
  return useQuery({
    ...preparationQuery(id),
    queryKey: [KEY, 'once', id],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** The doctors who may prescribe. */
export function usePrescribers() {
  return useQuery({
    queryKey: ['prescribers'],
    queryFn: () => answer(client.GET('/preparations/prescribers')),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
  });
}

/** Decisions against a rule and what was done otherwise than planned, the newest first. */
export function useDeviations(preparationId?: string) {
  return useInfiniteQuery({
    queryKey: [KEY, 'deviations', preparationId],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/preparations/deviations', {
          params: {
            query: {
              limit: 30,
              ...(preparationId ? { preparationId } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** What a preparation would be if it were begun now; writes nothing. */
export function usePreparationPreview(wanted: Omit<WantedPreparation, 'startedAt'> | null) {
  return useQuery({
    queryKey: [KEY, 'preview', wanted],
    queryFn: () => {
      if (!wanted) throw new Error('Nothing to preview');
      const startedAt = new Date(serverNow()).toISOString();
      return answer(client.POST('/preparations/preview', { body: { ...wanted, startedAt } }));
    },
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 30_000,
  });
}

/** The answer to a command is the newest there is: a refresh that is on its way is older. */
async function show(preparation: Preparation): Promise<void> {
  const { queryKey } = preparationQuery(preparation.id);
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, preparation);
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [key, kind] }) => key === KEY && kind !== 'one',
  });
}

async function showMoved(preparation: Preparation): Promise<void> {
  await show(preparation);
  await stockChanged();
}

/** After a refusal the screen shows how things stand, not how they stood. */
function lookAgain(id: string): void {
  void queryClient.invalidateQueries({ queryKey: preparationQuery(id).queryKey });
}

/** Begins a preparation. The id is the caller's and stays the same over retries. */
export function useBeginPreparation() {
  return useMutation({
    mutationFn: (body: NewPreparation) => answer(client.POST('/preparations', { body })),
    onSuccess: show,
  });
}

const at = (id: string) => ({ params: { path: { id } } });

/** Out of reach of the server's events, the page may show what is no longer so: it asks before it acts. */
async function askFirst(id: string): Promise<void> {
  if (!isLive()) await queryClient.fetchQuery({ ...preparationQuery(id), staleTime: 0 });
}

/** Takes so much of one lot for the mixture. */
export function useTake(id: string) {
  return useMutation({
    mutationFn: async (body: NewTake) => {
      await askFirst(id);
      return answer(client.POST('/preparations/{id}/components', { ...at(id), body }));
    },
    onSuccess: show,
    onError: () => lookAgain(id),
  });
}

/** Puts back what was taken. */
export function usePutBack(id: string) {
  return useMutation({
    mutationFn: (takeId: string) =>
      answer(
        client.DELETE('/preparations/{id}/components/{takeId}', {
          params: { path: { id, takeId } },
        }),
      ),
    onSuccess: show,
    onError: () => lookAgain(id),
  });
}

/** Ticks a step of the formula, or takes the tick back. */
export function useTickStep(id: string) {
  return useMutation({
    mutationFn: ({ step, done }: { step: number; done: boolean }) =>
      answer(
        client.PUT('/preparations/{id}/steps/{step}', {
          params: { path: { id, step } },
          body: { done },
        }),
      ),
    onSuccess: show,
  });
}

/** A doctor's decision to go on. */
export function useOverride(id: string) {
  return useMutation({
    mutationFn: (body: NewOverride) =>
      answer(client.POST('/preparations/{id}/overrides', { ...at(id), body })),
    onSuccess: show,
  });
}

/** Whoever works at the bench says that the condition of a pair is met. */
export function useConfirmCondition(id: string) {
  return useMutation({
    mutationFn: (body: ConditionConfirmation) =>
      answer(client.POST('/preparations/{id}/conditions', { ...at(id), body })),
    onSuccess: show,
    onError: () => lookAgain(id),
  });
}

/** Gives a draft to another patient; null: it is made as stock. */
export function useGivePreparation(id: string) {
  return useMutation({
    mutationFn: (patientId: string | null) =>
      answer(client.PUT('/preparations/{id}/patient', { ...at(id), body: { patientId } })),
    onSuccess: show,
    onError: () => lookAgain(id),
  });
}

/** Ends the mixing: the components leave the stock, and the mixture is a lot. */
export function usePrepare(id: string) {
  return useMutation({
    mutationFn: async (body: PreparationResult) => {
      await askFirst(id);
      return answer(client.POST('/preparations/{id}/prepare', { ...at(id), body }));
    },
    onSuccess: showMoved,
    onError: () => lookAgain(id),
  });
}

/** The second person's check. */
export function useCheckPreparation(id: string) {
  return useMutation({
    mutationFn: (body: PreparationCheck) =>
      answer(client.POST('/preparations/{id}/check', { ...at(id), body })),
    onSuccess: showMoved,
    onError: () => lookAgain(id),
  });
}

/** Releases what was checked for use. */
export function useRelease(id: string) {
  return useMutation({
    mutationFn: () => answer(client.POST('/preparations/{id}/complete', at(id))),
    onSuccess: showMoved,
    onError: () => lookAgain(id),
  });
}

interface Discarding {
  /** Of a part: stays the same over retries. */
  id?: string;
  reason: string;
  quantity?: number;
}

/** Throws a preparation away, or a part of it. */
export function useDiscardPreparation(id: string) {
  return useMutation({
    mutationFn: (body: Discarding) =>
      answer(client.POST('/preparations/{id}/discard', { ...at(id), body })),
    onSuccess: showMoved,
    onError: () => lookAgain(id),
  });
}

/** Takes a preparation back as if it had not been made. */
export function useReversePreparation(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(client.POST('/preparations/{id}/reverse', { ...at(id), body: { reason } })),
    onSuccess: showMoved,
    onError: () => lookAgain(id),
  });
}

/** Where the papers of a preparation are. */
export function preparationPdf(id: string, paper: 'label' | 'worksheet'): string {
  return `/api/v1/preparations/${id}/${paper}.pdf`;
}
