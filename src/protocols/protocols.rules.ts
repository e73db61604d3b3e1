import type { Item } from '../catalog/catalog.js';
import type { FieldError } from '../kernel/problems.js';
import { isWhole, type Thousandths } from '../kernel/quantity.js';

/** So much of an item is used in a session under the protocol. */
export interface Material {
  readonly itemId: string;
  readonly quantity: Thousandths;
}

/** The template of a treatment. */
export interface Protocol {
  readonly id: string;
  readonly name: string;
  readonly technique: string | null;
  readonly route: string | null;
  readonly zones: readonly string[];
  readonly materials: readonly Material[];
  readonly active: boolean;
}

/** What is wrong with the materials: an unknown item, one named twice, half a piece. */
export function materialFaults(
  materials: readonly Material[],
  items: ReadonlyMap<string, Pick<Item, 'unit'>>,
): FieldError[] {
  const seen = new Set<string>();
  const faults: FieldError[] = [];
  for (const [index, { itemId, quantity }] of materials.entries()) {
    const pointer = `/materials/${index}`;
    const item = items.get(itemId);
    if (!item) faults.push({ pointer: `${pointer}/itemId`, detail: 'is not an item' });
    if (seen.has(itemId)) {
      faults.push({ pointer: `${pointer}/itemId`, detail: 'is named twice' });
    }
    if (item?.unit === 'piece' && !isWhole(quantity)) {
      faults.push({
        pointer: `${pointer}/quantity`,
        detail: 'must be a whole number of pieces',
      });
    }
    seen.add(itemId);
  }
  return faults;
}
