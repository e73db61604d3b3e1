import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import type { NewConsent } from './types';
import { useMutation } from './use-mutation';

const KEY = 'consents';

/** What the patient agreed to in writing, also what was withdrawn. */
export function useConsents(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => answer(client.GET('/patients/{id}/consents', { params: { path: { id } } })),
    select: ({ items }) => items,
  });
}

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY] });

/** Writes one down; its id is the caller's, so that a retry makes no second one. */
export function useNewConsent(id: string) {
  return useMutation({
    mutationFn: (body: NewConsent) =>
      answer(client.POST('/patients/{id}/consents', { params: { path: { id } }, body })),
    onSuccess: changed,
  });
}

interface Withdrawal {
  consentId: string;
  withdrawnOn: string;
  reason: string;
}

/** From that day on the consent does not count. */
export function useWithdraw(id: string) {
  return useMutation({
    mutationFn: ({ consentId, ...body }: Withdrawal) =>
      answer(
        client.POST('/patients/{id}/consents/{consentId}/withdraw', {
          params: { path: { id, consentId } },
          body,
        }),
      ),
    onSuccess: changed,
  });
}

/** Adds the signed sheet to a consent. */
export function useAttachSheet(id: string) {
  return useMutation({
    mutationFn: ({ consentId, file }: { consentId: string; file: File }) =>
      answer(
        client.POST('/patients/{id}/consents/{consentId}/document', {
          params: { path: { id, consentId } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as File,
          headers: { 'content-type': file.type || 'application/octet-stream' },
        }),
      ),
    onSuccess: changed,
  });
}

/** Opens the signed sheet for a reason; it is in no cache. */
export function useOpenSheet(id: string) {
  return useMutation({
    mutationFn: ({ consentId, reason }: { consentId: string; reason: string }): Promise<Blob> =>
      answer(
        client.POST('/patients/{id}/consents/{consentId}/document/open', {
          params: { path: { id, consentId } },
          body: { reason },
          parseAs: 'blob',
        }),
      ) as Promise<unknown> as Promise<Blob>,
    gcTime: 0,
  });
}
