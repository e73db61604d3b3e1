import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { queryClient } from './query-client';
import { stockChanged } from './stock-changed';
import type { NewAdjustment, NewReturn, NewWaste } from './types';
import { useMutation } from './use-mutation';

const KEY = 'disposals';

type ReasonList = 'waste' | 'return' | 'adjustment' | 'waste-method';

/** The words that the server takes for a reason or a method. */
export function useReasons(list: ReasonList) {
  return useQuery({
    queryKey: ['reasons', list],
    queryFn: () => answer(client.GET('/reasons', { params: { query: { for: list } } })),
    select: ({ items }) => items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Everybody who may bear witness to what the signed-in user does. */
export function useWitnesses() {
  return useQuery({
    queryKey: ['witnesses'],
    queryFn: () => answer(client.GET('/witnesses')),
    select: ({ items }) => items,
    staleTime: 60_000,
  });
}

const paging = (cursor: string) => ({
  params: { query: { limit: 20, ...(cursor ? { cursor } : {}) } },
});

/** What was thrown away, the latest first. */
export function useWastes() {
  return useInfiniteQuery({
    queryKey: [KEY, 'waste'],
    queryFn: ({ pageParam }) => answer(client.GET('/wastes', paging(pageParam))),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** What went back to suppliers, the latest first. */
export function useReturns() {
  return useInfiniteQuery({
    queryKey: [KEY, 'return'],
    queryFn: ({ pageParam }) => answer(client.GET('/returns', paging(pageParam))),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** How the book was corrected without a count, the latest first. */
export function useAdjustments() {
  return useInfiniteQuery({
    queryKey: [KEY, 'adjustment'],
    queryFn: ({ pageParam }) => answer(client.GET('/adjustments', paging(pageParam))),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

async function disposed(): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: [KEY] }), stockChanged()]);
}

/** A document as it is sent; its id is the caller's and stays the same over retries. */
export type NewDisposal =
  | { kind: 'waste'; body: NewWaste }
  | { kind: 'return'; body: NewReturn }
  | { kind: 'adjustment'; body: NewAdjustment };

/** What was asked for of a waste and not said. */
type Missing = ('without-method' | 'without-witness')[];

async function send(disposal: NewDisposal): Promise<Missing> {
  switch (disposal.kind) {
    case 'waste': {
      const { warnings } = await answer(client.POST('/wastes', { body: disposal.body }));
      return warnings.map(({ code }) => code);
    }
    case 'return':
      await answer(client.POST('/returns', { body: disposal.body }));
      return [];
    case 'adjustment':
      await answer(client.POST('/adjustments', { body: disposal.body }));
      return [];
  }
}

/** Throws away, sends back or corrects; answers what was missing all the same. */
export function useDispose() {
  return useMutation({ mutationFn: send, onSuccess: disposed });
}
