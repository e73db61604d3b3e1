import {
  CATEGORIES,
  CONTAINER_KINDS,
  CONTAINER_USES,
  type ItemIdentifier,
  ORIGINS,
  REGULATORY_CLASSES,
  STORAGES,
  UNITS,
} from '../catalog/catalog.js';
import {
  ITEM_DEFAULTS,
  type ItemDescription,
  identifierKey,
  itemFaults,
} from '../catalog/items.rules.js';
import { fold } from '../catalog/search-text.rules.js';
import { amount, flag, oneOf, type RowReader, slugs, text, whole } from './cells.rules.js';
import type { CellError, ItemField } from './columns.rules.js';
import {
  CLASS_WORDS,
  CONTAINER_WORDS,
  STORAGE_WORDS,
  UNIT_WORDS,
  USE_WORDS,
} from './words.rules.js';

/** One row of a catalog, as far as it could be understood. */
export interface ItemDraft {
  readonly reader: RowReader;
  readonly item: ItemDescription;
}

/** What the catalog holds already of what the file names. */
export interface KnownCatalog {
  /** Folded. */
  readonly names: ReadonlySet<string>;
  /** By `codeKey`. */
  readonly codes: ReadonlySet<string>;
}

export function codeKey(identifier: Pick<ItemIdentifier, 'scheme' | 'value'>): string {
  return `${identifier.scheme} ${identifierKey(identifier)}`;
}

const SCHEMES = ['gtin', 'aic', 'cn'] as const;
const CODE = text(60);

/** Reads one row; what cannot be read stays at its default and is an error of the reader. */
export function draftOf(reader: RowReader): ItemDraft {
  const read = reader.read.bind(reader);
  const gauge = read('needleGauge', whole(10, 40));
  const lengthUm = read('needleLengthMm', amount(1));
  const containers = read('codeContainers', whole(1, 100_000)) ?? 1;
  const identifiers = SCHEMES.flatMap((scheme) => {
    const value = read(scheme, CODE);
    return value === undefined ? [] : [{ scheme, value: padded(scheme, value), containers }];
  });
  const item: ItemDescription = {
    ...ITEM_DEFAULTS,
    name: reader.need('name', text(160)) ?? '',
    unit: reader.need('unit', oneOf(UNITS, UNIT_WORDS)) ?? 'piece',
    containerQuantity: reader.need('containerQuantity', amount(1)) ?? 1000,
    ...present({
      category: read('category', oneOf(CATEGORIES)),
      regulatoryClass: read('regulatoryClass', oneOf(REGULATORY_CLASSES, CLASS_WORDS)),
      origin: read('origin', oneOf(ORIGINS)),
      containerKind: read('containerKind', oneOf(CONTAINER_KINDS, CONTAINER_WORDS)),
      containerUse: read('containerUse', oneOf(CONTAINER_USES, USE_WORDS)),
      inUseHours: read('inUseHours', whole(1, 100_000)),
      storage: read('storage', oneOf(STORAGES, STORAGE_WORDS)),
      manufacturer: read('manufacturer', text(160)),
      registeredRoutes: read('registeredRoutes', slugs),
      expiryRequired: read('expiryRequired', flag),
      expiryWarningDays: read('expiryWarningDays', whole(0, 3650)),
      reorderPoint: read('reorderPoint', amount(0)),
      reorderUpTo: read('reorderUpTo', amount(0)),
      expectedLoss: read('expectedLoss', amount(0)),
      notes: read('notes', text(2000)),
    }),
    needle: gauge === undefined || lengthUm === undefined ? null : { gauge, lengthUm },
    identifiers,
  };
  if ((gauge === undefined) !== (lengthUm === undefined) && reader.errors.length === 0) {
    const field = gauge === undefined ? 'needleGauge' : 'needleLengthMm';
    reader.wrong(field, 'required', 'gauge and length belong together');
  }
  if (reader.errors.length === 0) tellFaults(reader, item);
  return { reader, item };
}

/** Spreadsheets drop the zeros with which a code begins. */
function padded(scheme: string, value: string): string {
  return scheme === 'aic' && /^\d{7,8}$/.test(value) ? value.padStart(9, '0') : value;
}

function present<T extends object>(members: T): { [K in keyof T]: NonNullable<T[K]> } {
  const said = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]: NonNullable<T[K]> };
}

/** What does not hold together, told at the column it is about. */
function tellFaults(reader: RowReader, item: ItemDescription): void {
  for (const { pointer, detail } of itemFaults(item)) {
    const [, member = '', index] = pointer.split('/');
    const scheme = item.identifiers[Number(index)]?.scheme;
    const field = (member === 'identifiers' ? scheme : member) as ItemField;
    reader.wrong(field, member === 'identifiers' ? 'bad-code' : 'inconsistent', detail);
  }
}

/** Everything wrong with the drafts, each row beside the others and beside the catalog. */
export function catalogErrors(drafts: readonly ItemDraft[], known: KnownCatalog): CellError[] {
  const names = new Map<string, number>();
  const codes = new Map<string, number>();
  return drafts.flatMap(({ reader, item }) => {
    const name = fold(item.name);
    if (name !== '') {
      const before = names.get(name);
      if (known.names.has(name)) reader.wrong('name', 'exists', 'an item of this name exists');
      else if (before !== undefined) reader.wrong('name', 'duplicate', `as in row ${before}`);
      names.set(name, before ?? reader.number);
    }
    for (const identifier of item.identifiers) {
      const key = codeKey(identifier);
      const before = codes.get(key);
      const { scheme } = identifier;
      if (known.codes.has(key)) reader.wrong(scheme, 'identifier-taken', 'another item has it');
      else if (before !== undefined) reader.wrong(scheme, 'duplicate', `as in row ${before}`);
      codes.set(key, before ?? reader.number);
    }
    return reader.errors;
  });
}
