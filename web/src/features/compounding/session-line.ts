import type { Preparation } from '../../api/types';
import type { FormLine } from '../sessions/form';

/**
 * All that is left of a preparation as a session's line; null before it is a lot.
 * @param reason why this lot, in case another would be used first
 */
export function sessionLineOf(preparation: Preparation, reason: string): FormLine | null {
  const { itemId, lotId, name, unit, remaining } = preparation;
  if (!itemId || !lotId) return null;
  return { itemId, itemName: name, unit, quantity: remaining, lotId, reason };
}
