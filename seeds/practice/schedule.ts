import { addDays, type Day, dayAt, daysBetween, type Instant } from '../../src/kernel/calendar.js';
import { seedItem } from '../catalog/index.js';
import { usualItemOf } from '../groups.js';
import { patients } from '../people.js';
import { protocols } from '../protocols.js';
import { PRACTICE_SEED, type Random, streamOf } from '../random.js';
import type { By, Material, PatientBody, SeedProtocol, SiteKey } from '../types.js';
import { minutesInto, TIME_ZONE, weekday, workingDays } from './working-days.js';

/** A session before stock is looked at. */
export interface PlannedSession {
  at: Instant;
  day: Day;
  by: By;
  site: SiteKey;
  patient: PatientBody;
  protocol: SeedProtocol;
  zones: string[];
  lines: Material[];
  course: Course;
  /** Which session of the course it is. */
  n: number;
}

/** A patient's planned row of sessions. */
export interface Course {
  readonly startsOn: Day;
  patient: PatientBody;
  protocol: SeedProtocol;
  /** How many sessions are behind the patient. */
  done: number;
  due: Day;
}

interface Diary {
  random: Random;
  courses: Course[];
  finished: { patientId: string; protocol: SeedProtocol; on: Day }[];
  lastSeen: Map<string, Day>;
  /** The protocols that some course followed. */
  begun: Set<string>;
}

/** About six months. */
export const DAYS_OF_SESSIONS = 183;
const REST_DAYS = 3;
/** Starting times of a working day, in minutes after midnight. */
const SLOTS = [545, 590, 635, 680, 725, 855, 900, 945, 990, 1035];

const comoPatients = patients.slice(30);
const painPatients = new Set(patients.filter((_, i) => i % 9 < 4).map(({ id }) => id));

function patientsOf(site: SiteKey): PatientBody[] {
  return site === 'como' ? comoPatients : patients.slice(0, 30);
}

/** Como opens on Tuesdays and Thursdays, when the doctor is there. */
export function isComoDay(day: Day): boolean {
  return weekday(day) === 2 || weekday(day) === 4;
}

function suits(protocol: SeedProtocol, patient: PatientBody, site: SiteKey, day: Day): boolean {
  const forPain = protocol.key.startsWith('pain-');
  if (!protocol.sites.includes(site) || forPain !== painPatients.has(patient.id)) return false;
  return !(protocol.doctorOnly && isComoDay(day));
}

function isRested(diary: Diary, patientId: string, day: Day): boolean {
  const last = diary.lastSeen.get(patientId);
  return last === undefined || daysBetween(last, day) >= REST_DAYS;
}

/** The patient's next course: none that is under way or ended within two months. */
function startCourse(diary: Diary, site: SiteKey, day: Day): Course | null {
  const waiting = patientsOf(site)
    .filter(({ id }) => isRested(diary, id, day))
    .filter(({ id }) => diary.courses.filter(({ patient }) => patient.id === id).length < 2)
    .sort((a, b) => seenBefore(diary, a, b));
  for (const patient of waiting) {
    const barred = new Set([
      ...diary.courses.filter((c) => c.patient.id === patient.id).map((c) => c.protocol.key),
      ...diary.finished
        .filter((c) => c.patientId === patient.id && daysBetween(c.on, day) < 60)
        .map((c) => c.protocol.key),
    ]);
    const open = protocols.filter((p) => suits(p, patient, site, day) && !barred.has(p.key));
    if (open.length === 0) continue;
    // Every treatment of the practice is to be seen in its history.
    const protocol = diary.random.weighted(open, ({ key, weight }) =>
      diary.begun.has(key) ? weight : weight * 8,
    );
    diary.begun.add(protocol.key);
    const course = { startsOn: day, patient, protocol, done: 0, due: day };
    diary.courses.push(course);
    return course;
  }
  return null;
}

function seenBefore(diary: Diary, a: PatientBody, b: PatientBody): number {
  const [seenA, seenB] = [diary.lastSeen.get(a.id) ?? '', diary.lastSeen.get(b.id) ?? ''];
  if (seenA === seenB) return a.code < b.code ? -1 : 1;
  return seenA < seenB ? -1 : 1;
}

/** Who is due today, most overdue first; new courses begin while there are fewer than wanted. */
function coursesToday(diary: Diary, site: SiteKey, day: Day, wanted: number): Course[] {
  const here = new Set(patientsOf(site).map(({ id }) => id));
  const chosen: Course[] = [];
  const due = diary.courses
    .filter(({ patient, due }) => here.has(patient.id) && due <= day)
    .filter(({ protocol }) => !(protocol.doctorOnly && isComoDay(day)))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  for (const course of due) {
    if (chosen.length < wanted && isRested(diary, course.patient.id, day)) {
      chosen.push(course);
      diary.lastSeen.set(course.patient.id, day);
    }
  }
  while (chosen.length < wanted) {
    const course = startCourse(diary, site, day);
    if (!course) break;
    chosen.push(course);
    diary.lastSeen.set(course.patient.id, day);
  }
  return chosen;
}

function advance(diary: Diary, course: Course, day: Day): void {
  const gap = course.protocol.gaps[course.done];
  course.done += 1;
  if (gap !== undefined) {
    course.due = addDays(day, gap);
    return;
  }
  diary.courses.splice(diary.courses.indexOf(course), 1);
  diary.finished.push({ patientId: course.patient.id, protocol: course.protocol, on: day });
}

/** What replaces a material now and then, in so many of a hundred sessions. */
const SUBSTITUTES: [usual: string, instead: string, percent: number][] = [
  ['chlorhexidine-2', 'povidone-iodine-10', 12],
  ['lidocaine-prilocaine-30', 'lidocaine-cream-4', 15],
  ['needle-30-4', 'needle-32-4', 5],
];

/** What a session takes: the usual item of each group; what is optional, for seven in ten. */
function linesOf(protocol: SeedProtocol, site: SiteKey, random: Random): Material[] {
  const lines = protocol.materials
    .filter(({ optional = false }) => !optional || random.chance(70))
    .map(({ itemId, groupId = '', quantity }) => ({
      itemId: itemId ?? usualItemOf(groupId),
      quantity,
    }));
  for (const line of lines) {
    if (line.itemId === seedItem('needle-30-4').id && random.chance(25)) line.quantity += 1;
    if (line.itemId === seedItem('lidocaine-1-50').id && random.chance(20)) line.quantity -= 0.5;
    for (const [usual, instead, percent] of SUBSTITUTES) {
      if (line.itemId === seedItem(usual).id && site === 'milano' && random.chance(percent)) {
        line.itemId = seedItem(instead).id;
      }
    }
  }
  return lines;
}

function byWhom(protocol: SeedProtocol, site: SiteKey, day: Day, random: Random): By {
  if (site === 'como' || protocol.doctorOnly) return 'doctor';
  return !isComoDay(day) && random.chance(20) ? 'doctor' : 'nurse';
}

function sessionOf(diary: Diary, course: Course, site: SiteKey, at: Instant): PlannedSession {
  const { protocol, patient } = course;
  const day = dayAt(at, TIME_ZONE);
  const zones = protocol.zones.filter((_, i) => i === 0 || diary.random.chance(35));
  return {
    at,
    day,
    by: byWhom(protocol, site, day, diary.random),
    site,
    patient,
    protocol,
    zones,
    lines: linesOf(protocol, site, diary.random),
    course,
    n: course.done + 1,
  };
}

function sessionsOfDay(diary: Diary, site: SiteKey, day: Day): PlannedSession[] {
  const { random } = diary;
  const wanted =
    site === 'como' ? random.int(2, 3) : isComoDay(day) ? random.int(3, 4) : random.int(4, 6);
  const slots = [...SLOTS];
  while (slots.length > wanted) slots.splice(random.int(0, slots.length - 1), 1);
  return coursesToday(diary, site, day, wanted).map((course, i) => {
    const at = minutesInto(day, (slots[i] ?? 0) + random.int(0, 14));
    const session = sessionOf(diary, course, site, at);
    advance(diary, course, day);
    return session;
  });
}

/** When today's two sessions took place: in the morning or, before that, earlier than `now`. */
function timesToday(today: Day, now: Instant): Instant[] {
  const usual = [minutesInto(today, 550), minutesInto(today, 625)];
  if (minutesInto(today, 645) <= now) return usual;
  const start = Date.parse(minutesInto(today, 0));
  const passed = Date.parse(now) - start;
  return [0.4, 0.8].map((part) => new Date(start + Math.floor(part * passed)).toISOString());
}

/** When today's sessions that are still to come are planned: the day's plan, whatever the hour is. */
const STILL_TODAY = [695, 725, 870, 960, 1035];

/** The coming days that have their appointments already. */
const DAYS_AHEAD = 14;

function stillToday(diary: Diary, today: Day): PlannedSession[] {
  return coursesToday(diary, 'milano', today, STILL_TODAY.length).map((course, i) => {
    const at = minutesInto(today, STILL_TODAY[i] ?? 0);
    const session = sessionOf(diary, course, 'milano', at);
    advance(diary, course, today);
    return session;
  });
}

/** What was done, and what the coming days hold. */
export interface Schedule {
  readonly done: PlannedSession[];
  readonly toCome: PlannedSession[];
}

/**
 * The sessions of the past six months and two of today, in order of time, none after `now`, and
 * those planned for the rest of today and two weeks. Courses keep the intervals of their protocol,
 * or wait a little longer for a free slot.
 */
export function planSessions(now: Instant): Schedule {
  const today = dayAt(now, TIME_ZONE);
  const diary: Diary = {
    random: streamOf(PRACTICE_SEED, 'schedule'),
    courses: [],
    finished: [],
    lastSeen: new Map(),
    begun: new Set(),
  };
  const days = workingDays(addDays(today, -DAYS_OF_SESSIONS), addDays(today, -1));
  const past = days.flatMap((day) => sessionsOfBothSites(diary, day));
  const times = timesToday(today, now);
  const courses = coursesToday(diary, 'milano', today, times.length);
  const last = courses.map((course, i) => {
    const session = sessionOf(diary, course, 'milano', times[i] ?? now);
    advance(diary, course, today);
    return session;
  });
  const ahead = workingDays(addDays(today, 1), addDays(today, DAYS_AHEAD));
  const toCome = [
    ...stillToday(diary, today),
    ...ahead.flatMap((day) => sessionsOfBothSites(diary, day)),
  ];
  return { done: [...past, ...last].sort(byTime), toCome: toCome.sort(byTime) };
}

function sessionsOfBothSites(diary: Diary, day: Day): PlannedSession[] {
  return [
    ...sessionsOfDay(diary, 'milano', day),
    ...(isComoDay(day) ? sessionsOfDay(diary, 'como', day) : []),
  ];
}

function byTime(a: PlannedSession, b: PlannedSession): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
