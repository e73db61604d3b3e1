import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { answer, client } from './client';
import { allItems } from './paging';
import { stockChanged } from './stock-changed';
import { useMutation } from './use-mutation';

/** The lots of an item with their holds, whether anything is left of them or not. */
export function useItemLots(itemId: string) {
  return useQuery({
    queryKey: ['lots', { itemId }],
    queryFn: () => answer(client.GET('/lots', { params: { query: { itemId, limit: 200 } } })),
    select: ({ items }) => items,
  });
}

/** The lot of an item with exactly this number; null when the book knows none. */
export function useKnownLot(itemId: string | null, lotNumber: string) {
  return useQuery({
    queryKey: ['lots', { itemId, lotNumber }],
    queryFn: () =>
      answer(
        client.GET('/lots', { params: { query: { itemId: itemId ?? '', lotNumber, limit: 1 } } }),
      ),
    select: ({ items }) => items[0] ?? null,
    enabled: itemId !== null && lotNumber !== '',
    staleTime: 60_000,
  });
}

interface HoldChange {
  lotId: string;
  hold: boolean;
  reason: string;
}

/** Holds a lot or releases it. */
export function useHoldLot() {
  return useMutation({
    mutationFn: ({ lotId, hold, reason }: HoldChange) => {
      const request = { params: { path: { id: lotId } }, body: { reason } };
      return answer(
        hold ? client.POST('/lots/{id}/hold', request) : client.POST('/lots/{id}/release', request),
      );
    },
    onSuccess: stockChanged,
  });
}

interface Confirmation {
  lotId: string;
  /** The raw scan that says the same; without one, the reader is the second person. */
  scan?: string;
}

/** Confirms a lot that was typed by hand. */
export function useConfirmLot() {
  return useMutation({
    mutationFn: ({ lotId, scan }: Confirmation) =>
      answer(
        client.POST('/lots/{id}/confirm', {
          params: { path: { id: lotId } },
          body: scan === undefined ? {} : { scan },
        }),
      ),
    onSuccess: stockChanged,
  });
}

/** The ledger of a lot, newest first, page after page. */
export function useLotMovements(lotId: string) {
  return useInfiniteQuery({
    queryKey: ['movements', { lotId }],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/movements', {
          params: { query: { lotId, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** Lots by their number or their item's name, whether anything is left of them or not. */
export function useLotSearch(search: string) {
  return useQuery({
    queryKey: ['lots', { search }],
    queryFn: () => answer(client.GET('/lots', { params: { query: { search, limit: 20 } } })),
    select: ({ items }) => items,
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
}

function lotQuery(id: string) {
  return queryOptions({
    queryKey: ['lots', 'one', id],
    queryFn: () => answer(client.GET('/lots/{id}', { params: { path: { id } } })),
  });
}

/** One lot with what is left of it. */
export function useLot(id: string | null) {
  return useQuery({ ...lotQuery(id ?? ''), enabled: id !== null });
}

/** The lots of these that may not be used because of a hold or a recall, as far as is known. */
export function useHeldOf(ids: readonly string[]) {
  return useQueries({
    queries: ids.map(lotQuery),
    combine: (lots) =>
      lots.flatMap(({ data }) => (data?.hold ? [{ ...data, hold: data.hold }] : [])),
  });
}
