import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type { Language, NewRecall, Recall, RecallAct, RecallClosing } from './types';
import { useMutation } from './use-mutation';

const KEY = 'recalls';

/** Other devices follow a recall through too; the stream tells of it, this is for when it is lost. */
const REFRESH_MS = 30_000;

/** Recalls and drills, the newest first. */
export function useRecalls(state: 'open' | 'closed') {
  return useInfiniteQuery({
    queryKey: [KEY, 'list', state],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/recalls', {
          params: { query: { state, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export function recallQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answer(client.GET('/recalls/{id}', at(id))),
  });
}

/** A recall with everything that is known of it now. */
export function useRecall(id: string) {
  return useQuery({
    ...recallQuery(id),
    refetchInterval: ({ state: { data } }) => (data?.state === 'closed' ? false : REFRESH_MS),
  });
}

/** What a notice says, as far as it may name something. */
interface NoticeWords {
  text?: string;
  identifiers?: string[];
  lotNumbers?: string[];
}

/** Which lots and devices a notice may mean. */
export function useMatch() {
  return useMutation({
    mutationFn: (body: NoticeWords) => answer(client.POST('/recalls/match', { body })),
  });
}

/** A lot by chance, to exercise with. */
export function useDrillLot() {
  return useMutation({ mutationFn: () => answer(client.GET('/recalls/drill-lot')) });
}

/** Everything that shows recalls is asked for again. */
export function recallsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [KEY] });
}

/** Opens a recall. The id is the caller's and stays the same over retries. */
export function useOpenRecall() {
  return useMutation({
    mutationFn: (body: NewRecall) => answer(client.POST('/recalls', { body })),
    onSuccess: async () => {
      await Promise.all([recallsChanged(), stockChanged()]);
    },
  });
}

async function show(recall: Recall): Promise<void> {
  const { queryKey } = recallQuery(recall.id);
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, recall);
  void queryClient.invalidateQueries({ queryKey: [KEY, 'list'] });
}

/** Writes down what was done about a patient or about stock. */
export function useAct(id: string) {
  return useMutation({
    mutationFn: ({ taskId, body }: { taskId: string; body: RecallAct }) =>
      answer(
        client.POST('/recalls/{id}/tasks/{taskId}', { params: { path: { id, taskId } }, body }),
      ),
    onSuccess: show,
  });
}

/** Adds a note; after the closing it is an annotation. */
export function useNote(id: string) {
  return useMutation({
    mutationFn: (note: string) =>
      answer(client.POST('/recalls/{id}/notes', { ...at(id), body: { note } })),
    onSuccess: show,
  });
}

/** Closes a recall for good. */
export function useCloseRecall(id: string) {
  return useMutation({
    mutationFn: (body: RecallClosing) =>
      answer(client.POST('/recalls/{id}/close', { ...at(id), body })),
    onSuccess: async (recall) => {
      await Promise.all([show(recall), stockChanged()]);
    },
  });
}

/** A letter with name and address as a PDF; the reason is kept. */
export function useNamedLetter(id: string) {
  return useMutation({
    mutationFn: ({ taskId, ...body }: { taskId: string; language: Language; reason: string }) =>
      answer(
        client.POST('/recalls/{id}/tasks/{taskId}/letter', {
          params: { path: { id, taskId } },
          body,
          parseAs: 'blob',
        }),
      ) as Promise<unknown> as Promise<Blob>,
  });
}

/** Where the letter is that knows the patient by code only. */
export function letterUrl(id: string, taskId: string, language: Language): string {
  return `/api/v1/recalls/${id}/tasks/${taskId}/letter.pdf?language=${language}`;
}

export const RECALL_FILES = ['pdf', 'csv', 'json'] as const;

/** Where the report of a recall is downloaded. */
export function recallReportUrl(id: string, file: (typeof RECALL_FILES)[number]): string {
  return `/api/v1/recalls/${id}/report.${file}`;
}
