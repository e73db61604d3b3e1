import { parseQuantity } from './quantity';

/** Reads what was counted, with a decimal comma or point; nothing left is an answer too. */
export function parseAmount(text: string): number | null {
  return /^0*([.,]0{0,3})?$/.test(text.trim()) && /0/.test(text) ? 0 : parseQuantity(text);
}
