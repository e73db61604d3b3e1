import type { Location } from './location.js';

/** All locations of the practice: the sites, and what stands within what. */
export class LocationTree {
  private readonly byId = new Map<string, Location>();
  private readonly within = new Map<string | null, Location[]>();

  constructor(readonly all: readonly Location[]) {
    for (const location of all) {
      this.byId.set(location.id, location);
      const siblings = this.within.get(location.parentId);
      if (siblings) siblings.push(location);
      else this.within.set(location.parentId, [location]);
    }
  }

  get(id: string): Location | undefined {
    return this.byId.get(id);
  }

  /** The locations directly within this one. */
  children(id: string): readonly Location[] {
    return this.within.get(id) ?? [];
  }

  /** The location and everything within it; nothing when it is unknown. */
  subtree(id: string): string[] {
    const found: string[] = [];
    const waiting = this.byId.has(id) ? [id] : [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next);
      for (const child of this.children(next)) waiting.push(child.id);
    }
    return found;
  }

  /** All locations, each after the one it stands in, siblings in the order they were given. */
  topDown(): Location[] {
    const below = (parentId: string | null): Location[] =>
      (this.within.get(parentId) ?? []).flatMap((location) => [location, ...below(location.id)]);
    return below(null);
  }

  /** Whether the location, or one that it stands in, is held. */
  effectivelyHeld(id: string): boolean {
    return this.lineage(id).some((location) => location.held);
  }

  /** The names from the site down to the location: "Milano › Sala 1 › Frigo". */
  path(id: string): string {
    return this.lineage(id)
      .map((location) => location.name)
      .reverse()
      .join(' › ');
  }

  /** The outermost location it stands in, mostly its site; itself when it stands in none. */
  outermost(id: string): string {
    return this.lineage(id).at(-1)?.id ?? id;
  }

  /** Whether the location would stand within itself if it were moved there. */
  wouldCircle(id: string, parentId: string | null): boolean {
    return parentId !== null && this.lineage(parentId).some((location) => location.id === id);
  }

  /** The location and those it stands in, innermost first. */
  private lineage(id: string): Location[] {
    const found: Location[] = [];
    for (
      let location = this.byId.get(id);
      location !== undefined;
      location = location.parentId === null ? undefined : this.byId.get(location.parentId)
    ) {
      found.push(location);
    }
    return found;
  }
}
