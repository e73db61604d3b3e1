import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { serverNow } from './clock';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type { NewSession, Session, SessionDraft } from './types';
import { useMutation } from './use-mutation';

export interface SessionFilter {
  patientId?: string;
  status?: 'posted' | 'voided' | 'draft';
  from?: string;
  to?: string;
  limit?: number;
}

function sessionsQuery(query: SessionFilter) {
  return queryOptions({
    queryKey: ['sessions', 'list', query],
    queryFn: () => answer(client.GET('/sessions', { params: { query } })),
  });
}

/** Sessions that match, the newest first. */
export function useSessions(query: SessionFilter) {
  return useQuery({ ...sessionsQuery(query), select: ({ items }) => items });
}

/** The latest session of a patient; null when there is none. */
export function useLastSession(patientId: string | undefined) {
  return useQuery({
    ...sessionsQuery({ patientId: patientId ?? '', status: 'posted', limit: 1 }),
    select: ({ items }): Session | null => items[0] ?? null,
    enabled: patientId !== undefined,
  });
}

export function sessionQuery(id: string) {
  return queryOptions({
    queryKey: ['sessions', 'one', id],
    queryFn: () => answer(client.GET('/sessions/{id}', { params: { path: { id } } })),
  });
}

/**
 * A draft as it was when it was opened. It is read once: what is typed from then on counts, and once
 * it is logged the same id is no draft any more.
 */
export function useDraft(id: string) {
  return useQuery({
    ...sessionQuery(id),
    queryKey: ['draft', id],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** What this user logs most, with the usual quantity. */
export function useUsualItems() {
  return useQuery({
    queryKey: ['sessions', 'usual'],
    queryFn: () => answer(client.GET('/sessions/usual-items')),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
  });
}

/** What a proposal is asked for: the next session of a course, or one under a protocol. */
export interface ProposalFilter {
  courseId?: string;
  protocolId?: string;
  patientId?: string;
  locationId?: string;
}

/** A session filled in. Asked anew each time: stock and quantities change from session to session. */
export function proposalQuery(query: ProposalFilter) {
  return queryOptions({
    queryKey: ['sessions', 'proposal', query],
    queryFn: () => answer(client.GET('/sessions/proposal', { params: { query } })),
    staleTime: 0,
    gcTime: 0,
  });
}

/** A session whose time may still be "when it is confirmed". */
export type SessionRequest = Omit<NewSession, 'performedAt'> & { performedAt?: string };

/**
 * Which lots a session would take; writes nothing. Asked again whenever the request changes, and
 * every minute, because an open container may run out while the form stands open.
 */
export function useSessionPreview(request: SessionRequest | null) {
  return useQuery({
    queryKey: ['preview', request],
    queryFn: () => {
      if (!request) throw new Error('Nothing to preview');
      const performedAt = request.performedAt ?? new Date(serverNow()).toISOString();
      return answer(client.POST('/sessions/preview', { body: { ...request, performedAt } }));
    },
    enabled: request !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 30_000,
    refetchInterval: 60_000,
  });
}

/** Logs a session. The id is the caller's and stays the same over retries. */
export function useLogSession() {
  return useMutation({
    mutationFn: (body: NewSession & { id: string }) => answer(client.POST('/sessions', { body })),
    onSettled: stockChanged,
  });
}

export interface Voiding {
  id: string;
  reason: string;
}

/** Takes a session back as if it had not been: the exact reversal of what it moved. */
export function useVoidSession() {
  return useMutation({
    mutationFn: ({ id, reason }: Voiding) =>
      answer(client.POST('/sessions/{id}/void', { params: { path: { id } }, body: { reason } })),
    onSuccess: stockChanged,
  });
}

/** Keeps what was typed; outlives the page, so it can be called while leaving. */
export async function keepDraft(id: string, body: SessionDraft): Promise<void> {
  await answer(
    client.PUT('/sessions/{id}/draft', { params: { path: { id } }, body, keepalive: true }),
  );
  await queryClient.invalidateQueries({ queryKey: ['sessions'] });
}

export function useDeleteDraft() {
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.DELETE('/sessions/{id}/draft', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
