import { type Item, LocationTree } from '../../src/catalog/catalog.js';
import type { Position } from '../../src/lots/eligibility.rules.js';
import { type PracticeSettings, settingsWith } from '../../src/practice/settings.rules.js';

/** A practice that has set nothing. */
export const SETTINGS: PracticeSettings = settingsWith({});

/** Three locations: a room with a fridge in it, and another room. */
export const LOCATIONS = treeOf();

/** The sample's locations, some of them held. */
export function treeOf(...held: string[]): LocationTree {
  const parents: Record<string, string | null> = { room: null, fridge: 'room', cellar: null };
  return new LocationTree(
    Object.entries(parents).map(([id, parentId]) => ({
      id,
      name: id,
      kind: 'room',
      parentId,
      held: held.includes(id),
      heldBecause: held.includes(id) ? 'spilled' : null,
      heldAt: held.includes(id) ? '2026-01-01T00:00:00.000Z' : null,
      active: true,
    })),
  );
}

/** A multiple-use vial of 10 mL that is registered for the skin, unless told otherwise. */
export function itemOf(details: Partial<Item> = {}): Item {
  return {
    id: 'lidocaine',
    name: 'Lidocaine',
    category: 'local-anaesthetic',
    regulatoryClass: 'medicine',
    origin: 'synthetic',
    unit: 'mL',
    containerKind: 'vial',
    containerQuantity: 10_000,
    containerUse: 'multiple',
    inUseHours: null,
    storage: 'room',
    manufacturer: null,
    registeredRoutes: ['intradermal'],
    substances: [],
    expiryRequired: true,
    expiryWarningDays: null,
    expectedLoss: 0,
    needle: null,
    reorderPoint: null,
    reorderUpTo: null,
    notes: null,
    active: true,
    ...details,
  };
}

/** One sealed vial of lot `A` in the room, good until the end of 2026, unless told otherwise. */
export function positionOf(details: Partial<Position> = {}): Position {
  const lotId = details.lotId ?? 'A';
  return {
    itemId: 'lidocaine',
    lotId,
    lotNumber: lotId,
    expiresOn: '2026-12-31',
    firstReceivedAt: '2026-01-01T08:00:00.000Z',
    holdKind: null,
    typed: 0,
    placeId: 'room',
    placeKind: 'location',
    locationId: details.placeId ?? 'room',
    quantity: 10_000,
    latestAt: '2026-01-01T08:00:00.000Z',
    openedAt: null,
    discardAt: null,
    preparationId: null,
    useUntil: null,
    forPatientId: null,
    released: 1,
    ...details,
  };
}

/** An open container of a lot, kept in the room. */
export function openOf(details: Partial<Position> = {}): Position {
  return positionOf({
    placeId: 'vial',
    placeKind: 'container',
    locationId: 'room',
    openedAt: '2026-03-01T08:00:00.000Z',
    discardAt: '2026-03-29T08:00:00.000Z',
    ...details,
  });
}
