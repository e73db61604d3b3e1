import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';
import { allItems, everyPage } from './paging';
import { queryClient } from './query-client';
import type { NewOrder, OrderState, SuggestedOrders } from './types';
import { useMutation } from './use-mutation';

const ORDERS = 'orders';
const REORDER = 'reorder';
const SOLD = 'supplier-items';

/** After anything about orders, what is suggested is another thing. */
export async function ordersChanged(): Promise<void> {
  const touched = [ORDERS, REORDER];
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.includes(String(queryKey[0])),
  });
}

/** What to order; with `all` also what needs no order. */
export function useSuggestions(all: boolean) {
  return useQuery({
    queryKey: [REORDER, 'list', all],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/reorder', { params: { query: { ...paging, ...(all && { all }) } } })),
      ),
    staleTime: 60_000,
  });
}

/** The suggestion of one item, with what its charts show. */
export function useSuggestion(itemId: string) {
  return useQuery({
    queryKey: [REORDER, 'one', itemId],
    queryFn: () => answer(client.GET('/reorder/{id}', { params: { path: { id: itemId } } })),
    staleTime: 60_000,
  });
}

/** Writes a draft for each supplier. The id is the caller's and stays the same over retries. */
export function useOrderSuggested() {
  return useMutation({
    mutationFn: (body: SuggestedOrders) => answer(client.POST('/reorder/orders', { body })),
    onSuccess: ordersChanged,
  });
}

/** Orders that stand like this, the newest first, page after page. */
export function useOrders(status: readonly OrderState[]) {
  return useInfiniteQuery({
    queryKey: [ORDERS, 'list', status.join()],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/orders', {
          params: {
            query: {
              limit: 30,
              ...(status.length > 0 && { status: status.join() }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
  });
}

/** Orders that were sent and of which something is still to come. */
export function useComingOrders() {
  const status = 'sent,partly-received';
  return useQuery({
    queryKey: [ORDERS, 'coming'],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/orders', { params: { query: { ...paging, status } } })),
      ),
  });
}

export function orderQuery(id: string) {
  return queryOptions({
    queryKey: [ORDERS, 'one', id],
    queryFn: () => answer(client.GET('/orders/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });
}

export function useOrder(id: string) {
  return useQuery(orderQuery(id));
}

/** Writes a draft. The id is the caller's and stays the same over retries. */
export function useDraftOrder() {
  return useMutation({
    mutationFn: (body: NewOrder) => answer(client.POST('/orders', { body })),
    onSuccess: ordersChanged,
  });
}

interface OrderChange extends Schema<'OrderChanges'> {
  id: string;
}

export function useChangeOrder() {
  return useMutation({
    mutationFn: ({ id, ...body }: OrderChange) =>
      answer(client.PATCH('/orders/{id}', { params: { path: { id } }, body })),
    onSettled: ordersChanged,
  });
}

/** What somebody does with an order as it stands. */
export type OrderCommand =
  | { command: 'approve'; version: number }
  | { command: 'reopen'; reason: string }
  | ({ command: 'send' } & Schema<'SendOrderDto'>)
  | { command: 'cancel'; reason: string; itemIds?: string[] };

function send(id: string, command: OrderCommand) {
  const params = { path: { id } };
  switch (command.command) {
    case 'approve': {
      const { version } = command;
      return answer(client.POST('/orders/{id}/approve', { params, body: { version } }));
    }
    case 'reopen': {
      const { reason } = command;
      return answer(client.POST('/orders/{id}/reopen', { params, body: { reason } }));
    }
    case 'send': {
      const { command: _, ...body } = command;
      return answer(client.POST('/orders/{id}/send', { params, body }));
    }
    case 'cancel': {
      const { command: _, ...body } = command;
      return answer(client.POST('/orders/{id}/cancel', { params, body }));
    }
  }
}

export function useOrderCommand(id: string) {
  return useMutation({
    mutationFn: (command: OrderCommand) => send(id, command),
    // Refused, because somebody else was quicker: what is shown is out of date as well.
    onSettled: ordersChanged,
  });
}

/** Where the order is to be had as a file. */
export function orderFile(id: string, kind: 'pdf' | 'csv'): string {
  return `/api/v1/orders/${id}/order.${kind}`;
}

/** By whom an item is sold, and how. */
export function useOffers(itemId: string) {
  return useQuery({
    queryKey: [SOLD, itemId],
    queryFn: () =>
      everyPage((paging) =>
        answer(client.GET('/supplier-items', { params: { query: { ...paging, itemId } } })),
      ),
  });
}

interface Sold extends Schema<'SupplierItemDto'> {
  supplierId: string;
  itemId: string;
  /** A price of one pack, from a day on; `null`: it stays as it is. */
  price: Schema<'NewPriceDto'> | null;
}

async function saveSold({ supplierId: id, itemId, price, ...body }: Sold): Promise<void> {
  const params = { path: { id, itemId } };
  await answer(client.PUT('/suppliers/{id}/items/{itemId}', { params, body }));
  if (price === null) return;
  await answer(client.POST('/suppliers/{id}/items/{itemId}/prices', { params, body: price }));
}

/** Says what a supplier sells, and at which price. */
export function useSaveSold() {
  return useMutation({
    mutationFn: saveSold,
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: [SOLD] }),
        queryClient.invalidateQueries({ queryKey: [REORDER] }),
      ]);
    },
  });
}
