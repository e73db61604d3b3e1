import { Injectable } from '@nestjs/common';
import { type Item, itemsById, type LocationTree } from '../catalog/catalog.js';
import {
  type CourseAnswer,
  courseAnswers,
  coursesBetween,
  plannedNeeds,
} from '../courses/courses.js';
import { activePeople } from '../identity/identity.js';
import { addDays, type Day, dayAt, daysBetween, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group-by.js';
import { invalid } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { inList, sql } from '../kernel/sql.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import type {
  AgendaAnswer,
  AgendaQuery,
  AgendaSessionAnswer,
  AgendaShortageAnswer,
  PractitionersAnswer,
} from './agenda.dto.js';
import { type Shortage, shortagesOf } from './shortage.rules.js';
import { suppliesOf } from './supply.rules.js';

/** A month at a time is as much as anybody looks at. */
const MOST_DAYS = 31;

/** Who is planned when and where, and what will be short. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 422 when the days are in the wrong order or too many */
  between({ from, to }: AgendaQuery): Promise<AgendaAnswer> {
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw invalid({ pointer: '/to', detail: `must be 0 to ${MOST_DAYS - 1} days after from` });
    }
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const { timeZone } = await loadSettings(db);
      const today = dayAt(now, timeZone);
      const found = await coursesBetween(db, from < today ? from : today, to);
      const sessions = (await courseAnswers(db, found, now)).flatMap(sessionsOf);
      const byDay = groupBy(sessions, ({ day }) => day);
      const missed = sessions
        .filter(({ status, day }) => status === 'planned' && day < today)
        .sort((a, b) => (a.day < b.day ? -1 : 1));
      const needs = await plannedNeeds(db, found, today, to);
      const shortages = groupBy(await this.shortages(db, needs, now, today), ({ day }) => day);
      return {
        today,
        days: Array.from({ length: days }, (_, index) => {
          const day = addDays(from, index);
          return {
            day,
            sessions: (byDay.get(day) ?? []).sort(byTime),
            shortages: (shortages.get(day) ?? []).map(({ answer }) => answer),
          };
        }),
        overdue: missed.filter((session) => isOverdue(session, today)),
        stillInTime: missed.filter((session) => !isOverdue(session, today)),
      };
    });
  }

  /** Whom a session may be planned with, by name. */
  async practitioners(): Promise<PractitionersAnswer> {
    const people = await this.uow.read(activePeople);
    return { items: people.map(({ id, name }) => ({ id, name })) };
  }

  /** What the needs of each day exceed; stock counts where the sessions take it from. */
  private async shortages(
    db: Reader,
    needs: Awaited<ReturnType<typeof plannedNeeds>>,
    now: Instant,
    today: Day,
  ): Promise<{ readonly day: Day; readonly answer: AgendaShortageAnswer }[]> {
    const wanted = new Set(
      needs.flatMap(({ materials }) => materials.flatMap(({ itemIds }) => itemIds)),
    );
    if (wanted.size === 0) return [];
    const condition = sql`balance.item_id IN ${inList([...wanted])}`;
    const stock = await readStock(db, { now, condition });
    const siteOf = (locationId: string) => stock.locations.outermost(locationId);
    const items = await itemsById(db, [...wanted]);
    const supplies = suppliesOf(stock.rows, siteOf, today, stock.settings.timeZone);
    const found = shortagesOf(
      needs.flatMap(({ day, roomId, materials }) =>
        materials
          .filter(({ itemIds }) => itemIds.length > 0)
          .map((one) => ({ ...one, day, siteId: roomId === null ? null : siteOf(roomId) })),
      ),
      supplies,
      items,
    );
    return found.map((shortage) => ({
      day: shortage.day,
      answer: shortageAnswer(shortage, items, stock.locations),
    }));
  }
}

function shortageAnswer(
  { siteId, itemIds, needed, usable, short }: Shortage,
  items: ReadonlyMap<string, Item>,
  locations: LocationTree,
): AgendaShortageAnswer {
  const [itemId = '', ...otherItemIds] = itemIds;
  const item = items.get(itemId);
  return {
    siteId,
    siteName: siteId === null ? null : (locations.get(siteId)?.name ?? null),
    itemId,
    itemName: item?.name ?? '',
    otherItemIds,
    unit: item?.unit ?? 'piece',
    needed: toUnits(needed),
    usable: toUnits(usable),
    short: toUnits(short),
  };
}

function sessionsOf(course: CourseAnswer): AgendaSessionAnswer[] {
  const {
    id: courseId,
    patientId,
    patientCode,
    protocolId,
    protocolName,
    protocolVersion,
  } = course;
  return course.sessions
    .filter(({ sessionId }) => sessionId !== null || course.status === 'running')
    .map((session) => ({
      courseId,
      n: session.n,
      of: course.progress.of,
      patientId,
      patientCode,
      protocolId,
      protocolName,
      protocolVersion,
      day: session.performedOn ?? session.dueOn,
      plannedAt: session.plannedAt,
      latestOn: session.latestOn,
      roomId: session.roomId,
      roomName: session.roomName,
      practitionerId: session.practitionerId,
      practitionerName: session.practitionerName,
      status: session.sessionId === null ? ('planned' as const) : ('performed' as const),
      sessionId: session.sessionId,
      bars: session.bars,
    }));
}

/** Whether even the days that the practice lets pass are over. */
function isOverdue({ latestOn }: AgendaSessionAnswer, today: Day): boolean {
  return latestOn !== null && latestOn < today;
}

function byTime(a: AgendaSessionAnswer, b: AgendaSessionAnswer): number {
  const [first, second] = [a.plannedAt ?? '~', b.plannedAt ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return (a.patientCode ?? '') < (b.patientCode ?? '') ? -1 : 1;
}
