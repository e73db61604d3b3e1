import type { Identifier, Item, NewItem, Unit } from '../../api/types';

export const REGULATORY_CLASSES = [
  'to-be-confirmed',
  'medicine',
  'homeopathic-medicine',
  'medical-device',
  'cosmetic',
  'biocide',
  'food-supplement',
  'blood-product',
] as const;

export const ORIGINS = [
  'to-be-confirmed',
  'synthetic',
  'mineral',
  'plant',
  'animal',
  'human',
  'autologous',
  'microbial',
] as const;

export const CONTAINER_KINDS = [
  'ampoule',
  'vial',
  'syringe',
  'bottle',
  'can',
  'tube',
  'blister',
  'kit',
  'sachet',
  'piece',
] as const;

export const ROUTES = [
  'intradermal',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intravenous',
  'topical',
  'microneedling',
  'infiltration',
  'perineural',
  'oral',
] as const;

export const UNITS: readonly Unit[] = ['mL', 'g', 'piece'];
export const USES: readonly Item['containerUse'][] = ['single', 'multiple'];
export const STORAGES: readonly Item['storage'][] = ['room', 'refrigerated', 'frozen'];
export const SCHEMES: readonly Identifier['scheme'][] = ['gtin', 'aic', 'cn', 'hibc', 'other'];

/** The form of an item: numbers are empty text while nothing is typed. */
export interface ItemValues {
  name: string;
  category: Item['category'];
  regulatoryClass: Item['regulatoryClass'];
  origin: Item['origin'];
  unit: Unit;
  containerKind: Item['containerKind'];
  containerQuantity: number | null;
  containerUse: Item['containerUse'];
  inUseHours: number | null;
  storage: Item['storage'];
  manufacturer: string;
  registeredRoutes: string[];
  substances: string[];
  expiryRequired: boolean;
  expiryWarningDays: number | null;
  needle: { gauge: number | null; lengthMm: number | null };
  identifiers: (Identifier & { key: string })[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
  expectedLoss: number | null;
  notes: string;
  active: boolean;
}

const NEW: Omit<Item, 'id'> = {
  name: '',
  category: 'other',
  regulatoryClass: 'to-be-confirmed',
  origin: 'to-be-confirmed',
  unit: 'mL',
  containerKind: 'vial',
  containerQuantity: 1,
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
};

/** The form's first values: the item's, or what a new item is when nothing more is said. */
export function valuesOf(item: Item | null): ItemValues {
  const { id: _, ...from } = item ?? { id: '', ...NEW };
  return {
    ...from,
    containerQuantity: item ? from.containerQuantity : null,
    manufacturer: from.manufacturer ?? '',
    notes: from.notes ?? '',
    expectedLoss: from.expectedLoss || null,
    needle: from.needle ?? { gauge: null, lengthMm: null },
    identifiers: from.identifiers.map((one) => ({ ...one, key: `${one.scheme} ${one.value}` })),
  };
}

/** Whether the item is a needle, which has a gauge and a length. */
export function hasNeedle(category: string): boolean {
  return category === 'needle' || category === 'multi-needle-plate';
}

/** The form as the server takes it. */
export function bodyOf(values: ItemValues): NewItem {
  const { needle, identifiers, containerQuantity, ...rest } = values;
  const { gauge, lengthMm } = needle;
  const measured = hasNeedle(values.category) && gauge !== null && lengthMm !== null;
  return {
    ...rest,
    // The form asks for it before it is sent.
    containerQuantity: containerQuantity ?? 0,
    name: values.name.trim(),
    manufacturer: values.manufacturer.trim() || null,
    notes: values.notes.trim() || null,
    expectedLoss: values.expectedLoss ?? 0,
    inUseHours: values.containerUse === 'multiple' ? values.inUseHours : null,
    needle: measured ? { gauge, lengthMm } : null,
    identifiers: identifiers.map(({ scheme, value, containers }) => ({
      scheme,
      value: value.trim(),
      containers,
    })),
  };
}
