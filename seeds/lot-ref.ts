import type { LotRef } from './types.js';

/** What a {@link LotRef} stands for: the lot of this item with this number on its label. */
export function parseLotRef(ref: LotRef): { itemId: string; lotNumber: string } {
  const [, itemId = '', ...rest] = ref.split(':');
  return { itemId, lotNumber: rest.join(':') };
}
