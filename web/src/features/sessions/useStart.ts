import { useMutation, useQueryClient } from '@tanstack/react-query';
import { itemQuery } from '../../api/catalog';
import type { Protocol } from '../../api/types';
import { type FormAction, fromProtocol } from './form';

/** Fills the form from a protocol: its materials need their names and units. */
export function useStartFromProtocol(change: (action: FormAction) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (protocol: Protocol) => {
      const items = await Promise.all(
        protocol.materials.map(({ itemId }) => queries.ensureQueryData(itemQuery(itemId))),
      );
      const lines = protocol.materials.map(({ itemId, quantity }, index) => ({
        itemId,
        quantity,
        itemName: items[index]?.name ?? '',
        unit: items[index]?.unit ?? 'piece',
      }));
      change({ do: 'set', part: { ...fromProtocol(protocol), lines } });
    },
  });
}
