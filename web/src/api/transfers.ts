import { answer, client } from './client';
import { stockChanged } from './stock-changed';
import { useMutation } from './use-mutation';

export interface NewTransfer {
  /** UUIDv7, kept across retries. */
  id: string;
  fromLocationId: string;
  toLocationId: string;
  lines: { lotId: string; quantity: number }[];
}

/** Carries stock from one location to another. */
export function useTransfer() {
  return useMutation({
    mutationFn: (body: NewTransfer) => answer(client.POST('/transfers', { body })),
    onSuccess: stockChanged,
  });
}
