import { addDays, type Instant } from '../../src/kernel/calendar.js';
import { seedItem } from '../catalog/index.js';
import { seedDevice } from '../devices.js';
import { patients } from '../people.js';
import { places } from '../places.js';
import { PRACTICE_SEED, type Random, streamOf } from '../random.js';
import type { By, SessionBody, SessionLine, SiteKey } from '../types.js';
import type { Journal } from './journal.js';
import { INCIDENT } from './scenes.js';
import type { Course, PlannedSession } from './schedule.js';
import { itemWithId, type Shelves, thousandths } from './shelves.js';
import { plusMinutes } from './working-days.js';

/** What happens to the patients: takes from the shelves and writes the sessions down. */
export class TreatmentRooms {
  private incidentRecorded = false;
  private readonly courseIds = new Map<Course, string>();
  /** Apart, so that planning changes nothing else of the history. */
  private readonly ids = streamOf(PRACTICE_SEED, 'courses');

  constructor(
    private readonly shelves: Shelves,
    private readonly journal: Journal,
    private readonly random: Random,
  ) {}

  /** Opens what a session will need, shortly before it; a container is opened once, by hand. */
  session(session: PlannedSession): void {
    const { at, site, lines, by } = session;
    this.plan(session, plusMinutes(at, -8));
    this.openFor(session);
    for (const line of lines) this.shelves.use(line, site, at);
    const body: SessionBody = { ...this.sessionBody(session), courseId: this.courseId(session) };
    body.lines.push(...this.incident(session));
    this.journal.add({ at, by, kind: 'session', body });
  }

  /** Plans the course that the session is the first of. */
  plan({ course, n, by }: PlannedSession, at: Instant): void {
    if (n > 1) return;
    const { patient, protocol, startsOn } = course;
    const id = this.ids.id(at);
    this.courseIds.set(course, id);
    const [everyDays] = protocol.gaps;
    const body = {
      id,
      patientId: patient.id,
      protocolId: protocol.id,
      startsOn,
      sessions: protocol.gaps.length + 1,
      ...(everyDays !== undefined && { everyDays }),
    };
    this.journal.add({ at, by, kind: 'course', body });
  }

  /** The course that a planned session belongs to, once it was planned. */
  courseId({ course }: PlannedSession): string {
    const id = this.courseIds.get(course);
    if (id === undefined) throw new Error('The course was not planned.');
    return id;
  }

  /** The one session that used an expired ampoule; it takes the whole of it. */
  private incident({ day, protocol, site }: PlannedSession): SessionLine[] {
    const { key, quantity, protocolKey, daysLate, reason } = INCIDENT;
    if (this.incidentRecorded || protocol.key !== protocolKey) return [];
    const item = seedItem(key);
    const late = this.shelves
      .sealedOf(item.id, site)
      .find(({ lot }) => lot.expiresOn !== null && lot.expiresOn <= addDays(day, -daysLate));
    if (!late) return [];
    this.incidentRecorded = true;
    this.shelves.takeFrom(late, thousandths(quantity));
    return [{ itemId: item.id, quantity, lotId: late.lot.ref, incidentReason: reason }];
  }

  private openFor({ at, site, lines, by }: PlannedSession): void {
    let secondsBefore = 150;
    for (const { itemId, quantity } of lines) {
      if (itemWithId(itemId).containerUse === 'single') continue;
      const open = () =>
        this.shelves
          .openAt(site, itemId)
          .filter((o) => !o.lot.held && o.discardAt > at)
          .reduce((sum, o) => sum + o.remaining, 0);
      while (open() < thousandths(quantity)) {
        this.openContainer(itemId, site, plusMinutes(at, -secondsBefore / 60), by);
        secondsBefore -= 15;
      }
    }
  }

  openContainer(itemId: string, site: SiteKey, at: Instant, by: By): string {
    const id = this.random.id(at);
    const { lot, locationId } = this.shelves.openNext(itemId, site, at, id);
    const body = { id, lotId: lot.ref, locationId, openedAt: at };
    this.journal.add({ at, by, kind: 'container', body });
    return id;
  }

  /** Logs the session for another patient a few minutes earlier, and voids that. */
  mistake(session: PlannedSession, reason: string): void {
    const at = plusMinutes(session.at, -6);
    const others = patients.filter(({ id }) => id !== session.patient.id);
    const wrong = { ...session, at, patient: this.random.pick(others) };
    this.openFor(wrong);
    const body = this.sessionBody(wrong);
    this.shelves.withoutTrace(() => {
      for (const line of wrong.lines) this.shelves.use(line, wrong.site, at);
    });
    this.journal.add({ at, by: session.by, kind: 'session', body });
    const voidBody = { sessionId: body.id, reason };
    this.journal.add({ at: plusMinutes(at, 2), by: session.by, kind: 'void', body: voidBody });
  }

  private sessionBody(session: PlannedSession): SessionBody {
    const { at, site, patient, protocol, zones, lines } = session;
    return {
      id: this.random.id(at),
      patientId: patient.id,
      performedAt: at,
      locationId: places[site].site,
      protocolId: protocol.id,
      technique: protocol.technique,
      route: protocol.route,
      zones,
      deviceIds: protocol.devices
        .map(seedDevice)
        .filter((device) => device.site === site)
        .map(({ id }) => id),
      lines: lines.map(({ itemId, quantity }) => ({ itemId, quantity })),
    };
  }
}
