import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/calendar.js';
import type { PlannedSession, Spacing } from './course.js';
import {
  bound,
  dayOf,
  freed,
  intervalWarning,
  latestDay,
  leewayOf,
  moved,
  nextPlanned,
  planSessions,
  progressOf,
  statusOf,
  warningsOf,
} from './course.rules.js';

const WEEKLY: Spacing = { min: 7, max: 10 };
const FOUR_WEEKLY = planSessions('2026-10-12', [WEEKLY, WEEKLY, WEEKLY]);

const days = (sessions: readonly PlannedSession[]) => sessions.map(dayOf);
const anySpacing = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
  .map(([min, more]): Spacing => ({ min, max: more === null ? null : min + more }));
const anyStart = fc.integer({ min: 0, max: 4000 }).map((later) => addDays('2026-01-01', later));
const anyCourse = fc
  .tuple(anyStart, fc.array(anySpacing, { maxLength: 10 }))
  .map(([start, spacings]) => planSessions(start, spacings));

describe('a new course', () => {
  test('plans each session as soon as the protocol allows, over both changes of the clock', () => {
    expect(days(FOUR_WEEKLY)).toEqual(['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02']);
    const monthly = planSessions('2027-03-08', [WEEKLY, WEEKLY, { min: 30, max: null }]);
    expect(days(monthly)).toEqual(['2027-03-08', '2027-03-15', '2027-03-22', '2027-04-21']);
  });

  test('keeps every spacing of any protocol', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anySpacing, { maxLength: 10 }), (start, spacings) => {
        const planned = days(planSessions(start, spacings));
        expect(planned).toHaveLength(spacings.length + 1);
        for (const [index, spacing] of spacings.entries()) {
          const [before = '', after = ''] = planned.slice(index);
          expect(daysBetween(before, after)).toBe(spacing.min);
        }
        expect(
          warningsOf({ ended: null, sessions: planSessions(start, spacings) }, start, 0),
        ).toEqual([]);
      }),
    );
  });
});

describe('a session that was logged', () => {
  test('takes the next place, and what follows is due after it', () => {
    const first = bound(FOUR_WEEKLY, 'a', '2026-10-14');
    expect(days(first)).toEqual(['2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04']);
    expect(progressOf(first)).toEqual({ done: 1, of: 4 });
    expect(nextPlanned(first)).toMatchObject({ n: 2, dueOn: '2026-10-21' });
  });

  test('comes where its day belongs when it is recorded late', () => {
    const late = bound(bound(FOUR_WEEKLY, 'second', '2026-10-20'), 'first', '2026-10-12');
    expect(late.map(({ sessionId }) => sessionId)).toEqual(['first', 'second', null, null]);
    expect(nextPlanned(late)?.dueOn).toBe('2026-10-27');
  });

  test('makes room again when it is voided: the course is as it was', () => {
    fc.assert(
      fc.property(anyCourse, anyStart, (sessions, day) => {
        expect(freed(bound(sessions, 'a', day), 'a')).toEqual(sessions);
      }),
    );
  });

  test('is counted whatever the order in which sessions are logged and voided', () => {
    const logged = bound(
      bound(bound(FOUR_WEEKLY, 'a', '2026-10-12'), 'b', '2026-10-19'),
      'c',
      '2026-10-26',
    );
    const without = freed(logged, 'a');
    expect(progressOf(without)).toEqual({ done: 2, of: 4 });
    expect(without.map(({ sessionId }) => sessionId)).toEqual(['b', 'c', null, null]);
  });
});

describe('a planned session', () => {
  test('that is moved stays where it was put, and those after it follow', () => {
    const later = moved(FOUR_WEEKLY, 2, { dueOn: '2026-10-22', plannedTime: '10:00' });
    expect(days(later)).toEqual(['2026-10-12', '2026-10-22', '2026-10-29', '2026-11-05']);
    expect(later[1]).toMatchObject({ moved: true, plannedTime: '10:00' });
    expect(days(bound(later, 'a', '2026-10-13'))).toEqual([
      '2026-10-13',
      '2026-10-22',
      '2026-10-29',
      '2026-11-05',
    ]);
  });

  test('that only gets a room is not moved', () => {
    const roomed = moved(FOUR_WEEKLY, 2, { roomId: 'room' });
    expect(roomed[1]).toMatchObject({ roomId: 'room', moved: false });
    expect(days(roomed)).toEqual(days(FOUR_WEEKLY));
  });
});

describe('an interval', () => {
  const one = bound(FOUR_WEEKLY, 'a', '2026-10-12');

  test.each([
    ['2026-10-18', 0, 'interval-short', 6],
    ['2026-10-19', 0, undefined, undefined],
    ['2026-10-22', 0, undefined, undefined],
    ['2026-10-23', 0, 'interval-long', 11],
    ['2026-10-16', 2, 'interval-short', 4],
    ['2026-10-17', 2, undefined, undefined],
    ['2026-10-24', 2, undefined, undefined],
    ['2026-10-25', 2, 'interval-long', 13],
    ['2026-10-15', 30, 'interval-short', 3],
    ['2026-10-26', 30, 'interval-long', 14],
  ])('up to %s is told, with %i days of tolerance, as %p', (day, tolerance, code, elapsed) => {
    const warning = intervalWarning(one, day, tolerance);
    expect(warning?.code).toBe(code);
    expect(warning?.days).toBe(elapsed);
  });

  test('is counted in days of the calendar over a change of the clock', () => {
    const october = bound(planSessions('2026-10-19', [WEEKLY]), 'a', '2026-10-19');
    expect(intervalWarning(october, '2026-10-26', 0)).toBeNull();
    const march = bound(planSessions('2027-03-22', [WEEKLY]), 'a', '2027-03-22');
    expect(intervalWarning(march, '2027-03-29', 0)).toBeNull();
  });

  test('is not asked of the first session', () => {
    expect(intervalWarning(FOUR_WEEKLY, '2027-01-01', 0)).toBeNull();
  });

  test('outside the protocol stays told of the course', () => {
    const sessions = bound(one, 'b', '2026-10-15');
    expect(warningsOf({ ended: null, sessions }, '2026-10-15', 2)).toEqual([
      { code: 'interval-short', n: 2, days: 3, minDays: 7, maxDays: 10, toleranceDays: 2 },
    ]);
  });

  test.each([
    [0, '2026-10-22', '2026-10-23', 11],
    [2, '2026-10-24', '2026-10-25', 13],
  ])('with %i days of tolerance runs out after %s', (tolerance, last, after, days) => {
    expect(warningsOf({ ended: null, sessions: one }, last, tolerance)).toEqual([]);
    expect(warningsOf({ ended: null, sessions: one }, after, tolerance)).toEqual([
      { code: 'overdue', n: 2, days, minDays: 7, maxDays: 10, toleranceDays: tolerance },
    ]);
    const ended = { at: '2026-10-20T08:00:00.000Z', by: 'doctor', reason: 'No effect' };
    expect(warningsOf({ ended, sessions: one }, after, tolerance)).toEqual([]);
  });
});

describe('the tolerance', () => {
  test('lets no two sessions of one day pass, however large it is', () => {
    fc.assert(
      fc.property(anyCourse, fc.integer({ min: 0, max: 365 }), (sessions, tolerance) => {
        fc.pre(sessions.length > 1);
        const begun = bound(sessions, 'a', sessions[0]?.dueOn ?? '');
        const sameDay = intervalWarning(begun, sessions[0]?.dueOn ?? '', tolerance);
        expect(sameDay?.code).toBe('interval-short');
      }),
    );
  });

  test('warns of less, never of more, the larger it is', () => {
    const tolerances = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyCourse, anyStart, tolerances, tolerances, (sessions, day, a, b) => {
        const begun = bound(sessions, 'a', sessions[0]?.dueOn ?? '');
        const told = (tolerance: number) =>
          warningsOf({ ended: null, sessions: begun }, day, tolerance).map(({ n }) => n);
        expect(told(Math.min(a, b))).toEqual(expect.arrayContaining(told(Math.max(a, b))));
      }),
    );
  });

  test.each([
    [null, 2, 2],
    [{ min: 1, max: null }, 2, 0],
    [{ min: 2, max: 6 }, 2, 1],
    [{ min: 7, max: 7 }, 2, 2],
    [{ min: 7, max: 7 }, 9, 3],
    [{ min: 30, max: 45 }, 9, 9],
  ])('of %j with a setting of %i is %i days', (spacing, setting, days) => {
    expect(leewayOf(spacing, setting)).toBe(days);
  });

  test.each([
    ['of the first session, its own day and the tolerance', FOUR_WEEKLY, 1, '2026-10-14'],
    [
      'after a session, the longest interval and the tolerance',
      bound(FOUR_WEEKLY, 'a', '2026-10-12'),
      2,
      '2026-10-24',
    ],
    [
      'of one further on, its own day and the tolerance',
      bound(FOUR_WEEKLY, 'a', '2026-10-12'),
      3,
      '2026-10-28',
    ],
    [
      'of one that was moved later, its own day and the tolerance',
      moved(bound(FOUR_WEEKLY, 'a', '2026-10-12'), 2, { dueOn: '2026-11-01' }),
      2,
      '2026-11-03',
    ],
  ])('decides the last day %s', (_, sessions, n, last) => {
    const session = sessions.find((one) => one.n === n);
    expect(session && latestDay(session, sessions, 2)).toBe(last);
  });
});

test('a course is running, finished or ended', () => {
  const ended = { at: '2026-10-20T08:00:00.000Z', by: 'doctor', reason: 'No effect' };
  const finished = bound(planSessions('2026-10-12', []), 'a', '2026-10-12');
  expect(statusOf({ ended: null, sessions: FOUR_WEEKLY })).toBe('running');
  expect(statusOf({ ended: null, sessions: finished })).toBe('finished');
  expect(statusOf({ ended, sessions: FOUR_WEEKLY })).toBe('ended');
});
