import { type Thousandths, thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { ItemAnswer, ItemChanges, NewItem } from './items.dto.js';
import { ITEM_DEFAULTS, type ItemDescription } from './items.rules.js';
import type { IdentifiedItem } from './items.store.js';

/** `null` and `undefined` stay what they are. */
function mapped<A, B>(
  value: A,
  convert: (value: NonNullable<A>) => B,
): B | Extract<A, null | undefined> {
  return value === null || value === undefined
    ? (value as Extract<A, null | undefined>)
    : convert(value);
}

/** Without the members that are `undefined`, so that it can be laid over another object. */
export function present<T extends object>(value: T): Partial<T> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as Partial<T>;
}

/** What a request says about an item, in the words and quantities of the domain. */
export function changesOf(body: ItemChanges): Partial<ItemDescription> {
  const {
    containerQuantity,
    needle,
    identifiers,
    reorderPoint,
    reorderUpTo,
    expectedLoss,
    ...same
  } = body;
  const changes = {
    ...same,
    containerQuantity: mapped(containerQuantity, thousandthsOf),
    needle: mapped(needle, ({ gauge, lengthMm }) => ({
      gauge,
      lengthUm: thousandthsOf(lengthMm),
    })),
    identifiers: identifiers?.map(({ scheme, value, containers }) => ({
      scheme,
      value,
      containers: containers ?? 1,
    })),
    reorderPoint: mapped(reorderPoint, thousandthsOf),
    reorderUpTo: mapped(reorderUpTo, thousandthsOf),
    expectedLoss: mapped(expectedLoss, thousandthsOf),
  };
  return present(changes) as Partial<ItemDescription>;
}

/** A new item as described, with the defaults for what was left out. */
export function descriptionOf({ id: _, ...body }: NewItem): ItemDescription {
  const { name, unit, containerQuantity } = body;
  return {
    ...ITEM_DEFAULTS,
    ...changesOf(body),
    name,
    unit,
    containerQuantity: thousandthsOf(containerQuantity),
  };
}

/** An item as the API speaks of it: decimals in its unit, millimetres. */
export function itemAnswer(item: IdentifiedItem): ItemAnswer {
  return {
    ...item,
    containerQuantity: toUnits(item.containerQuantity),
    registeredRoutes: [...item.registeredRoutes],
    substances: [...item.substances],
    needle: mapped(item.needle, ({ gauge, lengthUm }) => ({ gauge, lengthMm: toUnits(lengthUm) })),
    identifiers: [...item.identifiers],
    reorderPoint: mapped<Thousandths | null, number>(item.reorderPoint, toUnits),
    reorderUpTo: mapped<Thousandths | null, number>(item.reorderUpTo, toUnits),
    expectedLoss: toUnits(item.expectedLoss),
  };
}
