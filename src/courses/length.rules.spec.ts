import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/calendar.js';
import { bound, dayOf, moved, planSessions, progressOf } from './course.rules.js';
import { addedSpacing, isOutside, limitsOf, resized } from './length.rules.js';

const WEEKLY = { min: 7, max: 10 };
const MONTHLY = { min: 30, max: 45 };
const PLAN = { minimum: 4, maximum: 6, spacingDays: WEEKLY, phases: [] };
const VERSION = { sessions: PLAN, maintenance: { spacingDays: MONTHLY, note: null } };
const THREE = planSessions('2026-10-12', [WEEKLY, WEEKLY]);

const days = (sessions: readonly Parameters<typeof dayOf>[0][]) => sessions.map(dayOf);

describe('what the protocol wants', () => {
  test.each([
    [3, true],
    [4, false],
    [6, false],
    [7, true],
  ])('%i sessions of 4 to 6 are outside: %s', (sessions, outside) => {
    expect(isOutside(sessions, limitsOf({ continuesId: null }, VERSION))).toBe(outside);
  });

  test('is nothing where it names no number, and of maintenance', () => {
    const nothing = { minimum: null, maximum: null };
    expect(limitsOf({ continuesId: null }, { sessions: null })).toEqual(nothing);
    expect(limitsOf({ continuesId: null }, undefined)).toEqual(nothing);
    expect(limitsOf({ continuesId: 'course' }, VERSION)).toEqual(nothing);
    expect(isOutside(60, nothing)).toBe(false);
  });
});

describe('a session that is added comes', () => {
  const course = { continuesId: null, sessions: THREE };
  const open = { ...VERSION, sessions: { ...PLAN, spacingDays: null } };

  test('as long after the last as the protocol says, in its phase', () => {
    expect(addedSpacing(course, VERSION, 4, 3)).toEqual(WEEKLY);
    const phases = [{ sessions: 4, spacingDays: { min: 3, max: 5 } }];
    const inPhase = { ...VERSION, sessions: { ...PLAN, phases } };
    expect(addedSpacing(course, inPhase, 4, null)).toEqual({ min: 3, max: 5 });
    expect(addedSpacing(course, inPhase, 5, null)).toEqual(WEEKLY);
    expect(addedSpacing({ ...course, continuesId: 'course' }, VERSION, 4, null)).toEqual(MONTHLY);
  });

  test('as the doctor says, or as the sessions before, where the protocol says nothing', () => {
    expect(addedSpacing(course, open, 4, 14)).toEqual({ min: 14, max: null });
    expect(addedSpacing(course, open, 4, null)).toEqual(WEEKLY);
    const single = { ...course, sessions: planSessions('2026-10-12', []) };
    expect(addedSpacing(single, open, 2, null)).toBeNull();
    expect(addedSpacing(single, undefined, 2, null)).toBeNull();
  });
});

describe('a course of another length', () => {
  test('goes on at its end, at the time, in the room and with the person of the last', () => {
    const place = { plannedTime: '10:00', roomId: 'room', practitionerId: 'doctor' };
    const longer = resized(moved(THREE, 3, { ...place, dueOn: '2026-10-28' }), 5, [
      WEEKLY,
      MONTHLY,
    ]);
    expect(days(longer)).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-28',
      '2026-11-04',
      '2026-12-04',
    ]);
    expect(longer[4]).toMatchObject({ n: 5, ...place, moved: false, spacing: MONTHLY });
  });

  test('drops what is to come at its end', () => {
    expect(days(resized(THREE, 1, []))).toEqual(['2026-10-12']);
  });

  const anySpacings = fc.array(
    fc.integer({ min: 1, max: 40 }).map((min) => ({ min, max: null })),
    { maxLength: 8 },
  );

  test('keeps what was performed and every spacing, and is itself again when taken back', () => {
    fc.assert(
      fc.property(anySpacings, anySpacings, fc.nat(), (before, added, seed) => {
        const planned = planSessions('2026-10-12', before);
        const done = seed % (planned.length + 1);
        const begun = Array.from({ length: done }).reduce<typeof planned>(
          (sessions, _, index) => bound(sessions, `s${index}`, addDays('2026-10-12', index * 8)),
          planned,
        );
        const count = begun.length + added.length;
        const longer = resized(begun, count, added);
        expect(progressOf(longer)).toEqual({ done, of: count });
        for (const [index, { min }] of added.entries()) {
          const [one, other] = longer.slice(begun.length + index - 1);
          expect(one && other && daysBetween(dayOf(one), dayOf(other))).toBe(min);
        }
        expect(resized(longer, begun.length, [])).toEqual(begun);
      }),
    );
  });
});
