import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import type { NewCondition } from './types';
import { useMutation } from './use-mutation';

const KEY = 'conditions';

/** Everything that speaks, or spoke, against treating the patient. */
export function useConditions(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => answer(client.GET('/patients/{id}/conditions', { params: { path: { id } } })),
    select: ({ items }) => items,
  });
}

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY] });

/** Writes one down; its id is the caller's, so that a retry makes no second one. */
export function useNewCondition(id: string) {
  return useMutation({
    mutationFn: (body: NewCondition) =>
      answer(client.POST('/patients/{id}/conditions', { params: { path: { id } }, body })),
    onSuccess: changed,
  });
}

interface Decision {
  conditionId: string;
  allowed: boolean;
  reason: string;
}

/** A doctor's decision, in writing. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: ({ conditionId, ...body }: Decision) =>
      answer(
        client.POST('/patients/{id}/conditions/{conditionId}/decisions', {
          params: { path: { id, conditionId } },
          body,
        }),
      ),
    onSuccess: changed,
  });
}

/** It does not stand any more. */
export function useEndCondition(id: string) {
  return useMutation({
    mutationFn: ({ conditionId, reason }: { conditionId: string; reason: string }) =>
      answer(
        client.POST('/patients/{id}/conditions/{conditionId}/end', {
          params: { path: { id, conditionId } },
          body: { reason },
        }),
      ),
    onSuccess: changed,
  });
}
