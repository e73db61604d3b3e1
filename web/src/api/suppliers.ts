import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';
import { everyPage } from './paging';
import { queryClient } from './query-client';
import { useMutation } from './use-mutation';

const KEY = ['suppliers'];
const refresh = () => queryClient.invalidateQueries({ queryKey: KEY });

/** Every supplier, inactive ones too. */
export function useSuppliers() {
  return useQuery({
    queryKey: KEY,
    queryFn: () =>
      everyPage((paging) => answer(client.GET('/suppliers', { params: { query: paging } }))),
    staleTime: 60_000,
  });
}

export function useNewSupplier() {
  return useMutation({
    mutationFn: (body: Schema<'NewSupplier'>) => answer(client.POST('/suppliers', { body })),
    onSuccess: refresh,
  });
}

interface SupplierChange extends Schema<'SupplierChanges'> {
  id: string;
}

export function useChangeSupplier() {
  return useMutation({
    mutationFn: ({ id, ...body }: SupplierChange) =>
      answer(client.PATCH('/suppliers/{id}', { params: { path: { id } }, body })),
    onSuccess: refresh,
  });
}
