import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Location } from './location.js';
import { LocationTree } from './location-tree.rules.js';

function place(id: string, parentId: string | null, details: Partial<Location> = {}): Location {
  return {
    id,
    name: id,
    kind: 'other',
    parentId,
    held: false,
    heldBecause: null,
    heldAt: null,
    active: true,
    ...details,
  };
}

const milano = new LocationTree([
  place('fridge', 'room', { name: 'Frigo' }),
  place('site', null, { name: 'Milano', kind: 'site' }),
  place('room', 'site', { name: 'Sala 1', held: true }),
  place('office', 'site', { name: 'Ufficio' }),
  place('torino', null, { name: 'Torino', kind: 'site' }),
]);

describe('the tree of locations', () => {
  test('a path leads from the site down', () => {
    expect(milano.path('fridge')).toBe('Milano › Sala 1 › Frigo');
    expect(milano.path('nowhere')).toBe('');
  });

  test('a held location holds what stands in it, not what it stands in', () => {
    expect(milano.all.filter(({ id }) => milano.effectivelyHeld(id)).map(({ id }) => id)).toEqual([
      'fridge',
      'room',
    ]);
    expect(milano.effectivelyHeld('nowhere')).toBe(false);
  });

  test('a subtree is the location and everything within', () => {
    expect(milano.subtree('site').sort()).toEqual(['fridge', 'office', 'room', 'site']);
    expect(milano.subtree('fridge')).toEqual(['fridge']);
    expect(milano.subtree('nowhere')).toEqual([]);
  });

  test('a list from the top names each location after the one it stands in', () => {
    expect(milano.topDown().map(({ id }) => id)).toEqual([
      'site',
      'room',
      'fridge',
      'office',
      'torino',
    ]);
  });

  test('moving a location into itself or into what stands in it would make a circle', () => {
    expect(milano.wouldCircle('site', 'fridge')).toBe(true);
    expect(milano.wouldCircle('site', 'site')).toBe(true);
    expect(milano.wouldCircle('fridge', 'torino')).toBe(false);
    expect(milano.wouldCircle('fridge', null)).toBe(false);
  });

  test('in any tree a location is held exactly when the subtree of a held one has it', () => {
    const trees = fc
      .array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 30 })
      .map((nodes) =>
        nodes.map(([parent, held], index) =>
          place(`${index}`, index === 0 ? null : `${parent % index}`, { held }),
        ),
      );
    fc.assert(
      fc.property(trees, (locations) => {
        const tree = new LocationTree(locations);
        const held = new Set(
          locations.filter((location) => location.held).flatMap(({ id }) => tree.subtree(id)),
        );
        for (const { id } of locations) expect(tree.effectivelyHeld(id)).toBe(held.has(id));
        expect(tree.topDown()).toHaveLength(locations.length);
      }),
    );
  });
});
