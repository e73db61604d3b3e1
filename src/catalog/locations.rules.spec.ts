import { describe, expect, test } from '@jest/globals';
import type { Location } from './location.js';
import { LocationTree } from './location-tree.rules.js';
import { changed, commandOf, holdRefusal, placementRefusal } from './locations.rules.js';

const at = '2026-03-01T09:30:00.000Z';

const site: Location = {
  id: 'site',
  name: 'Milano',
  kind: 'site',
  parentId: null,
  held: false,
  heldBecause: null,
  heldAt: null,
  active: true,
};
const room: Location = { ...site, id: 'room', name: 'Sala 1', kind: 'room', parentId: 'site' };
const closed: Location = { ...room, id: 'closed', active: false };
const tree = new LocationTree([site, room, closed]);

describe('placementRefusal', () => {
  test.each<[string, Location, string | undefined]>([
    ['a site stands on its own', site, undefined],
    ['a room stands in its site', { ...room, name: 'Sala 2' }, undefined],
    ['a parent must exist', { ...room, parentId: 'nowhere' }, '/problems/request/invalid'],
    [
      'nothing stands within itself',
      { ...site, parentId: 'room' },
      '/problems/catalog/location-circle',
    ],
    [
      'nothing is put into a closed location',
      { ...room, parentId: 'closed' },
      '/problems/catalog/location-inactive',
    ],
    [
      'what is closed may stay in a closed location',
      { ...room, active: false, parentId: 'closed' },
      undefined,
    ],
    [
      'a site is closed after its rooms',
      { ...site, active: false },
      '/problems/catalog/location-not-empty',
    ],
    ['a room without anything in it can be closed', { ...room, active: false }, undefined],
  ])('%s', (_, after, type) => {
    expect(placementRefusal(tree, after)?.type).toBe(type);
  });
});

describe('holding a location', () => {
  const held: Location = { ...room, held: true, heldBecause: 'Frigo rotto', heldAt: at };

  test('placing and lifting a hold needs a reason, everything else does not', () => {
    expect(holdRefusal(room, { held: true })?.status).toBe(422);
    expect(holdRefusal(held, { held: false })?.status).toBe(422);
    expect(holdRefusal(room, { held: true, reason: 'Frigo rotto' })).toBeNull();
    expect(holdRefusal(held, { held: true, name: 'Sala 9' })).toBeNull();
    expect(holdRefusal(room, {})).toBeNull();
  });

  test('the reason and the time stay as long as the hold', () => {
    expect(changed(room, { held: true, reason: 'Frigo rotto' }, at)).toEqual(held);
    const later = '2026-03-02T09:30:00.000Z';
    expect(changed(held, { held: true, reason: 'Another', name: 'Sala 9' }, later)).toEqual({
      ...held,
      name: 'Sala 9',
    });
    expect(changed(held, { held: false, reason: 'Repaired' }, later)).toEqual(room);
  });

  test('a parent is taken away by null, and kept when nothing is said', () => {
    expect(changed(room, { parentId: null }, at).parentId).toBeNull();
    expect(changed(room, {}, at).parentId).toBe('site');
  });

  test('the audit trail tells holds and releases from other changes', () => {
    expect(commandOf(room, held)).toBe('locations.hold');
    expect(commandOf(held, room)).toBe('locations.release');
    expect(commandOf(room, { ...room, name: 'Sala 9' })).toBe('locations.change');
  });
});
