import { addDays, type Day, dayAt, type Instant, startOfDay } from '../../src/kernel/calendar.js';
import { seedItem } from '../catalog/index.js';
import { places } from '../places.js';
import { PRACTICE_SEED, streamOf } from '../random.js';
import type { Appointment, PracticeEvent, SiteKey } from '../types.js';
import { Deliveries } from './deliveries.js';
import { Demand } from './demand.js';
import { Journal } from './journal.js';
import { type Arrival, openingStock } from './opening-stock.js';
import { deliveryDays, Purchasing } from './purchasing.js';
import {
  DELIVERED_FOR_OPENINGS,
  MISTAKES,
  OPENINGS,
  openedAtOf,
  QUARANTINES,
  type Quarantine,
  RUNNING_LOW,
  TROLLEY_RUN,
} from './scenes.js';
import { isComoDay, type PlannedSession, planSessions } from './schedule.js';
import { type Lot, Shelves } from './shelves.js';
import { TreatmentRooms } from './treatment-rooms.js';
import { minutesInto, plusMinutes, TIME_ZONE, workingDays } from './working-days.js';

/** The first receipts lie this far back: about seven months. */
const DAYS_OF_HISTORY = 213;
const PAST_THE_LIMIT = 'Oltre il limite d’uso dopo l’apertura.';

/** Something at a time of its own, between the mornings. */
interface Timed {
  at: Instant;
  run: () => void;
}

/** Lives through the practice's seven months, day by day. */
export class History {
  private readonly today: Day;
  private readonly days: Day[];
  private readonly deliveryDays: Set<Day>;
  private readonly sessions: PlannedSession[];
  private readonly toCome: PlannedSession[];
  private readonly journal = new Journal();
  private readonly shelves = new Shelves();
  private readonly random = streamOf(PRACTICE_SEED, 'history');
  private readonly demand: Demand;
  private readonly deliveries: Deliveries;
  private readonly purchasing: Purchasing;
  private readonly rooms: TreatmentRooms;
  private readonly arrivals: Arrival[];
  /** Containers that the morning round overlooks. */
  private readonly overlooked = new Set<string>();
  private readonly quarantined = new Map<Quarantine, Lot>();

  constructor(private readonly now: Instant) {
    const { shelves, journal, random } = this;
    this.today = dayAt(now, TIME_ZONE);
    this.days = workingDays(addDays(this.today, -DAYS_OF_HISTORY), addDays(this.today, -1));
    this.deliveryDays = deliveryDays(this.days);
    const { done, toCome } = planSessions(now);
    this.sessions = done;
    this.toCome = toCome;
    this.demand = new Demand(this.sessions);
    this.deliveries = new Deliveries(shelves, journal, streamOf(PRACTICE_SEED, 'deliveries'));
    const { demand, deliveries } = this;
    const from = addDays(this.today, -RUNNING_LOW.days);
    this.rooms = new TreatmentRooms(shelves, journal, random);
    this.purchasing = new Purchasing({
      shelves,
      journal,
      deliveries,
      demand,
      random,
      runningLow: (item, day) => day >= from && RUNNING_LOW.itemIds.has(item.id),
    });
    this.arrivals = [
      ...openingStock(demand, this.days, this.today, random),
      ...this.arrivalsForOpenings(),
    ];
  }

  write(): PracticeEvent[] {
    const timed = this.timed();
    for (const day of this.days) {
      const midnight = startOfDay(day, TIME_ZONE);
      this.runUntil(timed, midnight);
      this.morning(day);
    }
    this.runUntil(timed, plusMinutes(this.now, 1));
    for (const session of this.toCome) this.rooms.plan(session, this.now);
    return this.journal.sorted();
  }

  /** When, where and with whom the sessions to come are planned. */
  appointments(): Appointment[] {
    return this.toCome.map((session) => {
      const { n, at, site, by, protocol } = session;
      const [usual, other = usual] = places[site].rooms;
      const roomId = protocol.doctorOnly ? other : usual;
      return { courseId: this.rooms.courseId(session), n, plannedAt: at, roomId, practitioner: by };
    });
  }

  private runUntil(timed: Timed[], until: Instant): void {
    while (timed[0] && timed[0].at < until) timed.shift()?.run();
  }

  /** The working day this many days ago, or the last one before it. */
  private dayAgo(daysAgo: number): Day {
    const limit = addDays(this.today, -daysAgo);
    return this.days.findLast((day) => day <= limit) ?? limit;
  }

  private arrivalsForOpenings(): Arrival[] {
    const { daysAgo, containers } = DELIVERED_FOR_OPENINGS;
    return OPENINGS.map(({ key, site }) => {
      const wanted = { item: seedItem(key), containers, otherLot: true };
      return { day: this.dayAgo(daysAgo), site, wanted };
    });
  }

  private timed(): Timed[] {
    const mistaken = this.mistakenSessions();
    const sessions = this.sessions.map((session): Timed => {
      const reason = mistaken.get(session);
      return {
        at: session.at,
        run: () => {
          if (reason !== undefined) this.rooms.mistake(session, reason);
          this.rooms.session(session);
        },
      };
    });
    const openings = OPENINGS.map((opening): Timed => {
      const at = openedAtOf(opening, this.now, this.today);
      return {
        at,
        run: () => {
          const id = this.rooms.openContainer(
            seedItem(opening.key).id,
            opening.site,
            at,
            opening.by,
          );
          if (opening.hoursLeft[0] < 0) this.overlooked.add(id);
        },
      };
    });
    return [...sessions, ...openings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  private mistakenSessions(): Map<PlannedSession, string> {
    const candidates = this.sessions.filter(({ by, day }) => by === 'nurse' && day < this.today);
    return new Map(
      MISTAKES.flatMap(({ part, reason }) => {
        const session = candidates[Math.floor(part * candidates.length)];
        return session ? [[session, reason] as const] : [];
      }),
    );
  }

  /** Before the first patient: discard, receive, quarantine, supply both sites. */
  private morning(day: Day): void {
    this.journal.beginDay(day);
    for (const site of ['milano', 'como'] as const) {
      if (site === 'milano' || isComoDay(day)) this.discardPastLimit(day, site);
      const wanted = this.arrivals.filter((a) => a.day === day && a.site === site);
      if (wanted.length === 0) continue;
      const by = site === 'como' ? 'doctor' : 'admin';
      this.deliveries.receive(
        site,
        wanted.map((arrival) => arrival.wanted),
        by,
      );
    }
    for (const quarantine of QUARANTINES) this.quarantine(quarantine, day);
    this.supply(day);
  }

  private discardPastLimit(day: Day, site: SiteKey): void {
    const opening = minutesInto(day, 430);
    for (const { id, discardAt } of this.shelves.openAt(site)) {
      if (discardAt > opening || this.overlooked.has(id)) continue;
      const at = this.journal.next();
      const by = site === 'como' ? 'doctor' : 'nurse';
      const body = { containerId: id, reason: PAST_THE_LIMIT };
      this.journal.add({ at, by, kind: 'discard', body });
      this.shelves.discard(id);
    }
  }

  private quarantine(quarantine: Quarantine, day: Day): void {
    const { key, site, containers, by, reason, released } = quarantine;
    if (day === this.dayAgo(quarantine.daysAgo)) {
      const wanted = { item: seedItem(key), containers, otherLot: true };
      const [lot] = this.deliveries.receive(site, [wanted], by);
      if (!lot) throw new Error(`Nothing arrived to quarantine: ${key}.`);
      lot.held = true;
      this.quarantined.set(quarantine, lot);
      const body = { lotId: lot.ref, reason };
      this.journal.add({ at: this.journal.next(), by, kind: 'hold', body });
    }
    const lot = this.quarantined.get(quarantine);
    if (lot && released && day === this.dayAgo(released.daysAgo)) {
      lot.held = false;
      const body = { lotId: lot.ref, reason: released.reason };
      this.journal.add({ at: this.journal.next(), by: 'admin', kind: 'release', body });
    }
  }

  private supply(day: Day): void {
    const start = dayAt(this.sessions[0]?.at ?? this.now, TIME_ZONE);
    if (day < addDays(start, -7)) return;
    if (this.deliveryDays.has(day)) {
      const next = this.days.find((d) => d > day && this.deliveryDays.has(d)) ?? this.today;
      this.purchasing.supplyMilano(day, next);
      if (this.random.chance(35)) {
        this.purchasing.restockTrolley(TROLLEY_RUN.items, day, TROLLEY_RUN.from, TROLLEY_RUN.to);
      }
    }
    if (isComoDay(day)) {
      const ahead = this.days.filter((d) => d > day && isComoDay(d));
      this.purchasing.supplyComo(day, ahead[1] ?? this.today);
    }
  }
}
