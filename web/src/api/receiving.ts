import { answer, client } from './client';
import { deliveriesChanged } from './deliveries';
import { ordersChanged } from './purchasing';
import { stockChanged } from './stock-changed';
import type { NewReceipt } from './types';
import { useMutation } from './use-mutation';

/** Records a delivery; with the same id it may be sent again until an answer comes. */
export function useReceive() {
  return useMutation({
    mutationFn: (body: NewReceipt) => answer(client.POST('/receipts', { body })),
    onSuccess: async () => {
      await Promise.all([stockChanged(), deliveriesChanged(), ordersChanged()]);
    },
  });
}
