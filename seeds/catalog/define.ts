import type { Identifier, ItemBody, SeedItem } from '../types.js';

/** What an item of the seeds must say; the rest has the API's own defaults. */
export type ItemRow = Pick<
  SeedItem,
  'key' | 'id' | 'name' | 'category' | 'unit' | 'containerQuantity' | 'source'
> &
  Partial<ItemBody>;

const CHECK_THE_LABEL = 'Classe regolatoria da confermare sull’etichetta.';

/** Fills an item's row with the defaults that `POST /items` has. */
export function item(row: ItemRow): SeedItem {
  const regulatoryClass = row.regulatoryClass ?? 'to-be-confirmed';
  return {
    regulatoryClass,
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
    active: true,
    notes: regulatoryClass === 'to-be-confirmed' ? CHECK_THE_LABEL : null,
    ...row,
  };
}

/** The check digit of a GTIN's first digits (GS1 General Specifications 7.9.1). */
function checkDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** A GTIN-14 under 952, the GS1 prefix for demonstrations: no real product ever bears one. */
function demoGtin(indicator: 0 | 1, number: number): string {
  const digits = `${indicator}952${String(number).padStart(9, '0')}`;
  return digits + checkDigit(digits);
}

/** Fictitious codes of an item: one on the container and, where it comes in boxes, one on the box. */
export function demoCodes(number: number, boxOf = 1): Identifier[] {
  const single: Identifier = { scheme: 'gtin', value: demoGtin(0, number), containers: 1 };
  if (boxOf === 1) return [single];
  return [single, { scheme: 'gtin', value: demoGtin(1, number), containers: boxOf }];
}
