import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';

/** Patients whose code contains the text; asked only for a text. */
export function usePatientSearch(search: string) {
  return useQuery({
    queryKey: ['patients', search],
    queryFn: () => answer(client.GET('/patients', { params: { query: { search, limit: 6 } } })),
    placeholderData: keepPreviousData,
    enabled: search !== '',
  });
}

/** Creates a patient; the id is the caller's, so that a retry makes no second one. */
export function useNewPatient() {
  return useMutation({
    mutationFn: (id: string) => answer(client.POST('/patients', { body: { id } })),
  });
}
