import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client';
import { ApiError } from './problem';
import type { Language, Me, Practice } from './types';
import { useMutation } from './use-mutation';

export const practiceQuery = queryOptions({
  queryKey: ['practice'],
  queryFn: (): Promise<Practice> => answer(client.GET('/practice')),
  staleTime: 5 * 60_000,
});

/** Who is signed in, or null. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answer(client.GET('/auth/me'));
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** The practice; only inside the shell, where it is already loaded. */
export function usePractice(): Practice {
  const { data } = useQuery(practiceQuery);
  if (!data) throw new Error('The practice is loaded before any screen');
  return data;
}

/** The signed-in user; null while nobody is. */
export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

/** Whether the signed-in user may do what the permission names. */
export function useMay(): (permission: string) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

export interface Credentials {
  username: string;
  password: string;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => answer(client.POST('/auth/sign-in', { body })),
    onSuccess: async () => {
      const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
      // What was refused while nobody was signed in is asked for again.
      void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
      return me;
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST('/auth/sign-out', {})),
    onSuccess: () => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'practice' });
      queries.setQueryData(meQuery.queryKey, null);
    },
  });
}

export interface FirstAdministrator extends Credentials {
  code: string;
  name: string;
  language: Language;
}

export function useSetUp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: FirstAdministrator) => answer(client.POST('/setup', { body })),
    onSuccess: async () => {
      await queries.fetchQuery({ ...practiceQuery, staleTime: 0 });
      await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    },
  });
}

export function useChangeLanguage() {
  return useMutation({
    mutationFn: (language: Language) => answer(client.PATCH('/auth/me', { body: { language } })),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { current: string; next: string }) =>
      answer(client.POST('/auth/password', { body })),
  });
}
