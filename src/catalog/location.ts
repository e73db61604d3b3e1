import type { Instant } from '../kernel/calendar.js';

export const LOCATION_KINDS = [
  'site',
  'room',
  'cabinet',
  'fridge',
  'freezer',
  'trolley',
  'other',
] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** Where stock is kept. */
export interface Location {
  readonly id: string;
  readonly name: string;
  readonly kind: LocationKind;
  readonly parentId: string | null;
  /** Held itself; a location within a held one may not be used either (`effectivelyHeld`). */
  readonly held: boolean;
  readonly heldBecause: string | null;
  readonly heldAt: Instant | null;
  readonly active: boolean;
}
