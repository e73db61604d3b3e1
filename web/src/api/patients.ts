import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import type { Language } from './types';
import { useMutation } from './use-mutation';

const KEY = 'patients';

/** Patients whose code contains the text; asked only for a text. */
export function usePatientSearch(search: string) {
  return useQuery({
    queryKey: [KEY, 'search', search],
    queryFn: () => answer(client.GET('/patients', { params: { query: { search, limit: 6 } } })),
    placeholderData: keepPreviousData,
    enabled: search !== '',
  });
}

/** All patients by code, or those whose code contains the text, page after page. */
export function usePatients(search: string) {
  return useInfiniteQuery({
    queryKey: [KEY, 'list', search],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/patients', {
          params: { query: { search, limit: 40, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    placeholderData: keepPreviousData,
  });
}

/** A patient by the code alone, with the codes that were merged into it. */
export function patientQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answer(client.GET('/patients/{id}', { params: { path: { id } } })),
  });
}

/** What is known of patients has changed. */
export function patientsChanged() {
  return queryClient.invalidateQueries({ queryKey: [KEY] });
}

/** Creates a patient; the id is the caller's, so that a retry makes no second one. */
export function useNewPatient() {
  return useMutation({
    mutationFn: (id: string) => answer(client.POST('/patients', { body: { id } })),
    onSuccess: patientsChanged,
  });
}

/** Makes another code stand for the patient; answers the patient who stands for both. */
export function useMergePatient(id: string) {
  return useMutation({
    mutationFn: (body: { intoId: string; reason: string }) =>
      answer(client.POST('/patients/{id}/merge', { params: { path: { id } }, body })),
    // Not awaited: the screen that asked is another one as soon as this is known.
    onSuccess: () => void queryClient.invalidateQueries(),
  });
}

/** What the patient received: by session, and every lot once. */
export function useReceived(id: string) {
  return useQuery({
    queryKey: [KEY, 'received', id],
    queryFn: () => answer(client.GET('/patients/{id}/received', { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** Where the same is downloaded as a PDF. */
export function receivedPdfUrl(id: string, language: Language): string {
  return `/api/v1/patients/${id}/received.pdf?language=${language}`;
}
