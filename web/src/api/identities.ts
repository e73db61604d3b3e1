import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { patientsChanged } from './patients';
import type { Clues, NewIdentity } from './types';
import { useMutation } from './use-mutation';

/** Whether names can be opened: whoever keeps the server must have put the key in its place. */
export function useNamesLocked(): boolean {
  const { data } = useQuery({
    queryKey: ['health'],
    queryFn: () => answer(client.GET('/health')),
    staleTime: 60_000,
  });
  return data !== undefined && data.facts.identities !== 'ready';
}

/** The codes of the patients who fit the clues; what was looked for is nowhere kept. */
export function useFindByName() {
  return useMutation({
    mutationFn: (body: Clues) => answer(client.POST('/patients/search', { body })),
    gcTime: 0,
  });
}

/** Opens who the patient is; the answer is in no cache. */
export function useReveal(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(client.POST('/patients/{id}/reveal', { params: { path: { id } }, body: { reason } })),
    gcTime: 0,
  });
}

/** Seals who the patient is, in place of what was kept before. */
export function useKeepIdentity(id: string) {
  return useMutation({
    mutationFn: (body: NewIdentity) =>
      answer(client.PUT('/patients/{id}/identity', { params: { path: { id } }, body })),
    gcTime: 0,
    onSuccess: patientsChanged,
  });
}

/** Destroys the patient's key: nobody can open the identity any more. */
export function useErase(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(client.POST('/patients/{id}/erase', { params: { path: { id } }, body: { reason } })),
    // Not awaited: the button that asked is gone as soon as this is known.
    onSuccess: () => void patientsChanged(),
  });
}
