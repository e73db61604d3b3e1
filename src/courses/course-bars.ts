import { groupMembers, type Item, itemsById } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { type Standing, standingOf } from '../patients/patients.js';
import { type Bar, barsOf } from './bars.rules.js';
import type { Course } from './course.js';
import type { BarAnswer } from './courses.dto.js';
import type { Manner } from './treatment.rules.js';
import type { Versions } from './versions.js';

/** What would stop a session of the course on this day. */
export type CourseBars = (course: Course, day: Day) => BarAnswer[];

/** What the treatment of each of these patients depends on. */
export async function standingsOf(
  db: Reader,
  patientIds: Iterable<string>,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  for (const patientId of new Set(patientIds)) {
    const standing = await standingOf(db, patientId);
    if (standing) standings.set(patientId, standing);
  }
  return standings;
}

/**
 * What stands between patients and their courses. Of a group of items any one will do, so it stops
 * nothing while one of them may be given.
 */
export async function courseBarsOf(
  db: Reader,
  versions: Versions,
  standings: ReadonlyMap<string, Standing>,
): Promise<CourseBars> {
  const materials = versions.all.flatMap((version) => version.materials);
  const groups = await groupMembers(
    db,
    materials.flatMap(({ groupId }) => groupId ?? []),
  );
  const itemIds = [
    ...materials.flatMap(({ itemId }) => itemId ?? []),
    ...[...groups.values()].flat(),
  ];
  const items = await itemsById(db, [...new Set(itemIds)]);
  return (course, day) => {
    const standing = standings.get(course.patientId);
    const version = versions.get(course);
    if (!standing || !version) return [];
    const bars = version.materials
      .filter(({ optional }) => !optional)
      .flatMap(({ itemId, groupId }) => {
        const choices = itemId === null ? (groups.get(groupId ?? '') ?? []) : [itemId];
        const byChoice = choices
          .flatMap((id) => items.get(id) ?? [])
          .map((item) => barsOf(standing, [item], version, day).filter((bar) => bar.itemId));
        return byChoice.some((bars) => bars.length === 0) ? [] : (byChoice[0] ?? []);
      });
    return [...barsOf(standing, [], version, day), ...bars].map((bar) => barAnswer(bar, items));
  };
}

/** What would stop these items for a patient on that day, for a screen to say. */
export function barsOn(
  standing: Standing,
  items: readonly Item[],
  manner: Manner,
  day: Day,
): BarAnswer[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return barsOf(standing, items, manner, day).map((bar) => barAnswer(bar, byId));
}

function barAnswer({ code, itemId, condition }: Bar, items: ReadonlyMap<string, Item>): BarAnswer {
  return {
    code,
    itemId,
    itemName: itemId === null ? null : (items.get(itemId)?.name ?? null),
    conditionId: condition?.id ?? null,
    detail: condition ? (condition.substance ?? condition.kind) : null,
  };
}
