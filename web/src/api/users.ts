import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { everyPage } from './paging';
import { queryClient } from './query-client';
import type { Language, Role } from './types';
import { useMutation } from './use-mutation';

const USERS = ['users'];
const TOKENS = ['tokens'];

/** Everybody who may or might sign in. */
export function useUsers(enabled = true) {
  return useQuery({
    queryKey: USERS,
    queryFn: () =>
      everyPage((paging) => answer(client.GET('/users', { params: { query: paging } }))),
    enabled,
  });
}

export interface NewUser {
  username: string;
  name: string;
  password: string;
  roles: Role[];
  language: Language;
}

export function useNewUser() {
  return useMutation({
    mutationFn: (body: NewUser) => answer(client.POST('/users', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: USERS }),
  });
}

export interface UserChange extends Partial<Omit<NewUser, 'username'>> {
  id: string;
  active?: boolean;
}

export function useChangeUser() {
  return useMutation({
    mutationFn: ({ id, ...body }: UserChange) =>
      answer(client.PATCH('/users/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: USERS }),
  });
}

/** The tokens of programs; never the secrets themselves. */
export function useTokens() {
  return useQuery({
    queryKey: TOKENS,
    queryFn: () =>
      everyPage((paging) => answer(client.GET('/tokens', { params: { query: paging } }))),
  });
}

export function useNewToken() {
  return useMutation({
    mutationFn: (body: { name: string; roles: Role[] }) => answer(client.POST('/tokens', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: TOKENS }),
  });
}

export function useDeleteToken() {
  return useMutation({
    mutationFn: (id: string) => answer(client.DELETE('/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: TOKENS }),
  });
}
