import { groupMembers } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Course } from './course.js';
import { coursesBetween } from './courses.store.js';
import { versionsOf } from './versions.js';

/** What one planned session will need. */
export interface PlannedNeed {
  readonly courseId: string;
  readonly n: number;
  readonly day: Day;
  readonly roomId: string | null;
  readonly materials: readonly PlannedMaterial[];
}

export interface PlannedMaterial {
  /** Any one of them will do, the first is proposed. */
  readonly itemIds: readonly string[];
  readonly quantity: Thousandths;
}

/** So much of an item will be used by the sessions planned for a day. */
export interface PlannedUse {
  readonly itemId: string;
  readonly day: Day;
  readonly quantity: Thousandths;
}

/** What the sessions of these courses that are due within the days will need. */
export async function plannedNeeds(
  db: Reader,
  courses: readonly Course[],
  from: Day,
  to: Day,
): Promise<PlannedNeed[]> {
  const running = courses.filter(({ ended }) => ended === null);
  const versions = await versionsOf(db, running);
  const groups = await groupMembers(
    db,
    versions.all.flatMap(({ materials }) => materials.flatMap(({ groupId }) => groupId ?? [])),
  );
  return running.flatMap((course) => {
    const materials = (versions.get(course)?.materials ?? [])
      .filter(({ optional }) => !optional)
      .map(({ itemId, groupId, quantity }) => ({
        itemIds: itemId === null ? (groups.get(groupId ?? '') ?? []) : [itemId],
        quantity,
      }));
    return course.sessions
      .filter(({ sessionId, dueOn }) => sessionId === null && dueOn >= from && dueOn <= to)
      .map(({ n, dueOn, roomId }) => ({ courseId: course.id, n, day: dueOn, roomId, materials }));
  });
}

/**
 * What the sessions planned for these days will use, by item and day; of a group of items, the one
 * that is proposed first.
 */
export async function plannedUse(db: Reader, from: Day, to: Day): Promise<PlannedUse[]> {
  const needs = await plannedNeeds(db, await coursesBetween(db, from, to), from, to);
  const sums = new Map<string, PlannedUse>();
  for (const { day, materials } of needs) {
    for (const { itemIds, quantity } of materials) {
      const [itemId] = itemIds;
      if (itemId === undefined) continue;
      const key = `${day} ${itemId}`;
      sums.set(key, { itemId, day, quantity: quantity + (sums.get(key)?.quantity ?? 0) });
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}
