import type { Thousandths } from '../kernel/quantity.js';

/** The words an item is described with; their meaning is in the glossary. */
export const CATEGORIES = [
  'local-anaesthetic',
  'anti-inflammatory',
  'corticosteroid',
  'muscle-relaxant',
  'homeopathic',
  'vitamin',
  'mineral',
  'amino-acid',
  'hyaluronic-acid',
  'polyrevitalising',
  'organic-silica',
  'growth-factor',
  'exosome',
  'needle',
  'multi-needle-plate',
  'device-part',
  'syringe',
  'diluent',
  'disinfectant',
  'antiseptic-film',
  'anaesthetic-cream',
  'home-care',
  'vasodilator',
  'lipolytic',
  'preparation',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const REGULATORY_CLASSES = [
  'medicine',
  'homeopathic-medicine',
  'medical-device',
  'cosmetic',
  'biocide',
  'food-supplement',
  'blood-product',
  'to-be-confirmed',
] as const;
export type RegulatoryClass = (typeof REGULATORY_CLASSES)[number];

export const ORIGINS = [
  'synthetic',
  'mineral',
  'plant',
  'animal',
  'human',
  'autologous',
  'microbial',
  'to-be-confirmed',
] as const;
export type Origin = (typeof ORIGINS)[number];

export const UNITS = ['mL', 'g', 'piece'] as const;
export type Unit = (typeof UNITS)[number];

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
export type ContainerKind = (typeof CONTAINER_KINDS)[number];

export const CONTAINER_USES = ['single', 'multiple'] as const;
export type ContainerUse = (typeof CONTAINER_USES)[number];

export const STORAGES = ['room', 'refrigerated', 'frozen'] as const;
export type Storage = (typeof STORAGES)[number];

export const IDENTIFIER_SCHEMES = ['gtin', 'aic', 'cn', 'hibc', 'other'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export interface Needle {
  readonly gauge: number;
  /** Micrometres (thousandths of a millimetre): 4 mm is 4000. */
  readonly lengthUm: number;
}

/** A thing kept in stock, as catalogued. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly regulatoryClass: RegulatoryClass;
  readonly origin: Origin;
  readonly unit: Unit;
  readonly containerKind: ContainerKind;
  /** How much of the unit one container holds. */
  readonly containerQuantity: Thousandths;
  readonly containerUse: ContainerUse;
  /** The maker's limit after opening; `null`: the practice's default holds. */
  readonly inUseHours: number | null;
  readonly storage: Storage;
  readonly manufacturer: string | null;
  /** Slugs of the routes the label names. */
  readonly registeredRoutes: readonly string[];
  /** Slugs of its active substances, as `lidocaine`; empty: nobody has entered them yet. */
  readonly substances: readonly string[];
  readonly expiryRequired: boolean;
  /** How long before its expiry a lot is announced; `null`: the practice's default holds. */
  readonly expiryWarningDays: number | null;
  readonly needle: Needle | null;
  readonly reorderPoint: Thousandths | null;
  readonly reorderUpTo: Thousandths | null;
  /** What a container loses in needles and on its walls, as a rule. */
  readonly expectedLoss: Thousandths;
  readonly notes: string | null;
  readonly active: boolean;
}

/** A code printed on the item's packages, and how many containers such a package holds. */
export interface ItemIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly containers: number;
}
