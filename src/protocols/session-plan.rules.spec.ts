import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SessionPlan, Spacing } from './protocol.js';
import { planFaults, spacingsOf } from './session-plan.rules.js';

const someDays = { min: 2, max: 6 };
const weekly = { min: 7, max: 7 };
const monthly = { min: 30, max: 30 };
const yearly = { min: 365, max: null };

function planOf(details: Partial<SessionPlan> = {}): SessionPlan {
  return { minimum: null, maximum: null, spacingDays: null, phases: [], ...details };
}

describe('spacingsOf', () => {
  test.each<[string, Partial<SessionPlan>, number, (Spacing | null)[]]>([
    ['one session has nothing before it', { spacingDays: weekly }, 1, []],
    ['six weekly sessions', { spacingDays: weekly }, 6, Array(5).fill(weekly)],
    [
      'two sessions some days apart, then weekly',
      { phases: [{ sessions: 2, spacingDays: someDays }], spacingDays: weekly },
      4,
      [someDays, weekly, weekly],
    ],
    [
      'a phase may have one session, with nothing before it',
      { phases: [{ sessions: 1, spacingDays: someDays }], spacingDays: weekly },
      3,
      [weekly, weekly],
    ],
    [
      'phases follow each other, and may outlast the course',
      {
        phases: [
          { sessions: 2, spacingDays: weekly },
          { sessions: 9, spacingDays: monthly },
        ],
        spacingDays: yearly,
      },
      4,
      [weekly, monthly, monthly],
    ],
    [
      'what a phase leaves open stays open, whatever comes after',
      { phases: [{ sessions: 2, spacingDays: null }], spacingDays: weekly },
      3,
      [null, weekly],
    ],
    ['what nobody says is for the doctor', {}, 3, [null, null]],
  ])('%s', (_, details, sessions, spacings) => {
    expect(spacingsOf(planOf(details), sessions)).toEqual(spacings);
  });

  test('a longer course begins as the shorter one', () => {
    const spacing = fc.option(fc.record({ min: fc.nat(400), max: fc.constant(null) }));
    const phase = fc.record({ sessions: fc.integer({ min: 1, max: 5 }), spacingDays: spacing });
    const plan = fc.record({ phases: fc.array(phase, { maxLength: 4 }), spacingDays: spacing });
    fc.assert(
      fc.property(plan, fc.nat(20), (made, sessions) => {
        const shorter = spacingsOf(made, sessions);
        const longer = spacingsOf(made, sessions + 1);
        expect(longer.slice(0, shorter.length)).toEqual(shorter);
        expect(longer).toHaveLength(sessions);
      }),
    );
  });
});

describe('planFaults', () => {
  test.each<[string, Partial<SessionPlan>, string[]]>([
    ['nothing said is nothing wrong', {}, []],
    [
      'two or three sessions, 21 to 28 days apart',
      { minimum: 2, maximum: 3, spacingDays: { min: 21, max: 28 } },
      [],
    ],
    ['a year or more', { spacingDays: yearly }, []],
    ['the most is not below the least', { minimum: 4, maximum: 3 }, ['/sessions/maximum']],
    [
      'a span does not end before it begins',
      {
        spacingDays: { min: 28, max: 21 },
        phases: [{ sessions: 2, spacingDays: { min: 3, max: 2 } }],
      },
      ['/sessions/spacingDays/max', '/sessions/phases/0/spacingDays/max'],
    ],
    [
      'phases hold no more sessions than there are',
      { maximum: 3, phases: [{ sessions: 4, spacingDays: null }] },
      ['/sessions/phases'],
    ],
  ])('%s', (_, details, pointers) => {
    expect(planFaults(planOf(details)).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
