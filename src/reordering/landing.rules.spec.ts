import { describe, expect, test } from '@jest/globals';
import { type Location, LocationTree } from '../catalog/catalog.js';
import { landing } from './landing.rules.js';

const place = (id: string, kind: Location['kind'], parentId: string | null): Location => ({
  id,
  name: id,
  kind,
  parentId,
  held: false,
  heldBecause: null,
  heldAt: null,
  active: true,
});

const TREE = new LocationTree([
  place('milan', 'site', null),
  place('milan-fridge', 'fridge', 'milan'),
  place('rome', 'site', null),
  place('room', 'room', 'rome'),
  place('fridge', 'fridge', 'room'),
  place('drawer', 'other', 'fridge'),
]);

describe('What comes from another site goes', () => {
  const stands = (locationId: string, quantity: number, open = false) => ({
    placeKind: open ? ('container' as const) : ('location' as const),
    locationId,
    quantity,
  });

  test.each([
    ['where most of it stands', 'room', [stands('room', 2), stands('drawer', 5)], 'drawer'],
    ['not where it stands elsewhere', 'room', [stands('milan-fridge', 9)], 'rome'],
    ['not where one of it is open', 'room', [stands('room', 9, true)], 'rome'],
    ['to the fridge when it must be cold', 'refrigerated', [], 'fridge'],
    ['to the site when it has no freezer', 'frozen', [], 'rome'],
  ] as const)('%s', (_, storage, rows, goes) => {
    expect(landing('rome', { storage, stands: rows }, TREE)).toBe(goes);
  });
});
