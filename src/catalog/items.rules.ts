import type { FieldError } from '../kernel/problems.js';
import { isWhole, type Thousandths } from '../kernel/quantity.js';
import type { Item, ItemIdentifier } from './item.js';

/** An item as an administrator describes it. */
export type ItemDescription = Omit<Item, 'id'> & {
  readonly identifiers: readonly ItemIdentifier[];
};

/** What an item is when nothing more is said; classes are never guessed. */
export const ITEM_DEFAULTS = {
  category: 'other',
  regulatoryClass: 'to-be-confirmed',
  origin: 'to-be-confirmed',
  containerKind: 'vial',
  containerUse: 'single',
  inUseHours: null,
  storage: 'room',
  manufacturer: null,
  registeredRoutes: [],
  substances: [],
  expiryRequired: true,
  expiryWarningDays: null,
  needle: null,
  identifiers: [],
  reorderPoint: null,
  reorderUpTo: null,
  expectedLoss: 0,
  notes: null,
  active: true,
} as const satisfies Partial<ItemDescription>;

const GTIN_LENGTHS = [8, 12, 13, 14];

/**
 * What two spellings of one code share: a GTIN is the same with leading zeros (GS1 General
 * Specifications, 3.2: up to 14 digits), other codes without spaces and in capitals.
 */
export function identifierKey({ scheme, value }: Pick<ItemIdentifier, 'scheme' | 'value'>): string {
  const key = value.replace(/\s+/g, '').toUpperCase();
  return scheme === 'gtin' ? key.padStart(14, '0') : key;
}

function wholePieces(item: ItemDescription): FieldError[] {
  if (item.unit !== 'piece') return [];
  const quantities = [
    ['/containerQuantity', item.containerQuantity],
    ['/reorderPoint', item.reorderPoint],
    ['/reorderUpTo', item.reorderUpTo],
  ] as const;
  return quantities
    .filter(([, quantity]) => quantity !== null && !isWhole(quantity))
    .map(([pointer]) => ({ pointer, detail: 'must be a whole number of pieces' }));
}

function identifierFaults(identifiers: readonly ItemIdentifier[]): FieldError[] {
  const seen = new Set<string>();
  const faults: FieldError[] = [];
  for (const [index, identifier] of identifiers.entries()) {
    const digits = identifier.value.replace(/\s+/g, '');
    if (
      identifier.scheme === 'gtin' &&
      !(/^\d+$/.test(digits) && GTIN_LENGTHS.includes(digits.length))
    ) {
      faults.push({
        pointer: `/identifiers/${index}/value`,
        detail: 'must have 8, 12, 13 or 14 digits',
      });
    }
    const key = `${identifier.scheme} ${identifierKey(identifier)}`;
    if (seen.has(key)) {
      faults.push({ pointer: `/identifiers/${index}/value`, detail: 'is named twice' });
    }
    seen.add(key);
  }
  return faults;
}

/** Everything in a description that does not hold together; nothing when it does. */
export function itemFaults(item: ItemDescription): FieldError[] {
  const faults = [...wholePieces(item), ...identifierFaults(item.identifiers)];
  const { reorderPoint, reorderUpTo } = item;
  if (reorderPoint !== null && reorderUpTo !== null && reorderUpTo < reorderPoint) {
    faults.push({ pointer: '/reorderUpTo', detail: 'must not be less than reorderPoint' });
  }
  if (new Set(item.registeredRoutes).size < item.registeredRoutes.length) {
    faults.push({ pointer: '/registeredRoutes', detail: 'names a route twice' });
  }
  if (new Set(item.substances).size < item.substances.length) {
    faults.push({ pointer: '/substances', detail: 'names a substance twice' });
  }
  return faults;
}

/** The members whose change would give another meaning to quantities already recorded. */
export function changedMeasures(
  before: Pick<Item, 'unit' | 'containerQuantity' | 'containerUse'>,
  after: Pick<Item, 'unit' | 'containerQuantity' | 'containerUse'>,
): string[] {
  const measures = ['unit', 'containerQuantity', 'containerUse'] as const;
  return measures.filter((measure) => before[measure] !== after[measure]);
}

/**
 * The smallest quantity of it that is moved, returned or counted on a shelf: a sealed container, but
 * any part of a mixture made here, which is taken straight from where it stands.
 */
export function shelfStep({
  category,
  containerQuantity,
}: Pick<Item, 'category' | 'containerQuantity'>): Thousandths {
  return category === 'preparation' ? 1 : containerQuantity;
}
