import type { FieldError } from '../kernel/problems.js';
import type { Item, Unit } from './item.js';

/** Items of which any one will do: "a skin disinfectant", "a Dermapen tip". */
export interface ItemGroup {
  readonly id: string;
  readonly name: string;
  /** In the order in which they are proposed. */
  readonly itemIds: readonly string[];
}

/** A group with the unit that all its items share. */
export interface MeasuredGroup extends ItemGroup {
  readonly unit: Unit;
}

/**
 * What is wrong with the members of a group: an unknown item, one named twice, or one of another
 * unit than the first, for then "2 of the group" would say nothing.
 */
export function memberFaults(
  itemIds: readonly string[],
  items: ReadonlyMap<string, Pick<Item, 'unit'>>,
): FieldError[] {
  const seen = new Set<string>();
  const unit = itemIds.map((id) => items.get(id)?.unit).find((known) => known !== undefined);
  return itemIds.flatMap((itemId, index) => {
    const detail = memberFault(items.get(itemId), seen.has(itemId), unit);
    seen.add(itemId);
    return detail === null ? [] : [{ pointer: `/itemIds/${index}`, detail }];
  });
}

function memberFault(
  item: Pick<Item, 'unit'> | undefined,
  isRepeated: boolean,
  unit: Unit | undefined,
): string | null {
  if (!item) return 'is not a known item';
  if (isRepeated) return 'is named twice';
  return item.unit === unit ? null : `is measured in ${item.unit}, the group in ${unit}`;
}
