import type { Instant } from '../kernel/calendar.js';
import { invalid, type Problem } from '../kernel/problems.js';
import {
  locationCircle,
  locationInactive,
  locationNotEmpty,
  parentUnknown,
} from './catalog.problems.js';
import type { Location } from './location.js';
import type { LocationTree } from './location-tree.rules.js';

/**
 * Why a location may not stand where it is put, or `null`. A parent exists and is active as long
 * as what stands in it; nothing stands within itself; a location is closed from the inside out.
 */
export function placementRefusal(tree: LocationTree, after: Location): Problem | null {
  if (after.parentId !== null) {
    const parent = tree.get(after.parentId);
    if (!parent) return parentUnknown(after.parentId);
    if (tree.wouldCircle(after.id, after.parentId)) return locationCircle(after.id, after.parentId);
    if (after.active && !parent.active) return locationInactive(parent.id);
  }
  if (!after.active && tree.children(after.id).some((child) => child.active)) {
    return locationNotEmpty(after.id, 'Locations within it are still in use');
  }
  return null;
}

/** What may be said about a location. */
export interface LocationWish {
  readonly name?: string | undefined;
  readonly parentId?: string | null | undefined;
  readonly active?: boolean | undefined;
  readonly held?: boolean | undefined;
  readonly reason?: string | undefined;
}

/** Why a hold may not be placed or lifted, or `null`: both need a written reason. */
export function holdRefusal(before: Pick<Location, 'held'>, wish: LocationWish): Problem | null {
  const { held = before.held, reason } = wish;
  if (before.held === held || reason !== undefined) return null;
  return invalid({ pointer: '/reason', detail: 'is needed to hold or release a location' });
}

/** The location as wished; what is left out stays, and a standing hold keeps its reason and time. */
export function changed(before: Location, wish: LocationWish, at: Instant): Location {
  const { name = before.name, parentId = before.parentId, active = before.active } = wish;
  const { held = before.held, reason = null } = wish;
  const after = { ...before, name, parentId, active, held };
  if (held === before.held) return after;
  return { ...after, heldBecause: held ? reason : null, heldAt: held ? at : null };
}

/** The name under which the change goes into the audit trail. */
export function commandOf(before: Location, after: Location): string {
  if (before.held === after.held) return 'locations.change';
  return after.held ? 'locations.hold' : 'locations.release';
}
