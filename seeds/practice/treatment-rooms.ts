import { addDays, type Instant } from '../../src/kernel/calendar.js';
import { seedItem } from '../catalog/index.js';
import { seedDevice } from '../devices.js';
import { patients } from '../people.js';
import { places } from '../places.js';
import type { Random } from '../random.js';
import type { By, SessionBody, SessionLine, SiteKey } from '../types.js';
import type { Journal } from './journal.js';
import { INCIDENT } from './scenes.js';
import type { PlannedSession } from './schedule.js';
import { itemWithId, type Shelves, thousandths } from './shelves.js';
import { plusMinutes } from './working-days.js';

/** What happens to the patients: takes from the shelves and writes the sessions down. */
export class TreatmentRooms {
  private incidentRecorded = false;

  constructor(
    private readonly shelves: Shelves,
    private readonly journal: Journal,
    private readonly random: Random,
  ) {}

  /** Opens what a session will need, shortly before it; a container is opened once, by hand. */
  session(session: PlannedSession): void {
    const { at, site, lines, by } = session;
    this.openFor(session);
    for (const line of lines) this.shelves.use(line, site, at);
    const body = this.sessionBody(session);
    body.lines.push(...this.incident(session));
    this.journal.add({ at, by, kind: 'session', body });
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
