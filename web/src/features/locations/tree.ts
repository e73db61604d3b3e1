import type { Location } from '../../api/types';

export interface Branch {
  location: Location;
  depth: number;
}

/** The locations from the sites down, each after what it stands in, by name. */
export function branches(locations: readonly Location[]): Branch[] {
  const known = new Set(locations.map(({ id }) => id));
  const within = (parentId: string | null) =>
    locations
      .filter((one) => (one.parentId && known.has(one.parentId) ? one.parentId : null) === parentId)
      .sort((a, b) => a.name.localeCompare(b.name));
  const walk = (parentId: string | null, depth: number): Branch[] =>
    within(parentId).flatMap((location) => [{ location, depth }, ...walk(location.id, depth + 1)]);
  return walk(null, 0);
}

/** The location and everything within it: where it cannot be moved to. */
export function withAllWithin(id: string, locations: readonly Location[]): Set<string> {
  const found = new Set([id]);
  // A child may come before its parent in the list, so look until nothing new is found.
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const one of locations) if (one.parentId && found.has(one.parentId)) found.add(one.id);
  }
  return found;
}
