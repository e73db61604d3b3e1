import { groupMembers } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Course } from './course.js';
import { versionsOf } from './versions.js';

/** What one planned session will need. */
interface PlannedNeed {
  readonly courseId: string;
  readonly n: number;
  readonly day: Day;
  readonly roomId: string | null;
  readonly materials: readonly PlannedMaterial[];
}

interface PlannedMaterial {
  /** Any one of them will do, the first is proposed. */
  readonly itemIds: readonly string[];
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
