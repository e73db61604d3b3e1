import { describe, expect, test } from '@jest/globals';
import { Problem } from '../kernel/problems.js';
import { maintenancePlan, spacingsOfCourse } from './planning.rules.js';

const WEEKLY = { min: 7, max: 10 };
const NOTHING = { sessions: null, everyDays: null };

function faults(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.detail;
    throw error;
  }
  return undefined;
}

describe('a course', () => {
  const plan = {
    minimum: 4,
    maximum: null,
    spacingDays: WEEKLY,
    phases: [{ sessions: 2, spacingDays: { min: 3, max: 5 } }],
  };

  test('has the fewest sessions the protocol wants, in its rhythm', () => {
    expect(spacingsOfCourse({ sessions: plan }, NOTHING)).toEqual([
      { min: 3, max: 5 },
      WEEKLY,
      WEEKLY,
    ]);
    expect(spacingsOfCourse({ sessions: plan }, { ...NOTHING, sessions: 6 })).toHaveLength(5);
  });

  test('has the doctor’s interval only where the protocol has none', () => {
    const open = { ...plan, spacingDays: null };
    expect(spacingsOfCourse({ sessions: open }, { sessions: 3, everyDays: 14 })).toEqual([
      { min: 3, max: 5 },
      { min: 14, max: null },
    ]);
    expect(spacingsOfCourse({ sessions: plan }, { sessions: 3, everyDays: 14 })).toEqual([
      { min: 3, max: 5 },
      WEEKLY,
    ]);
  });

  test('is not planned while somebody must still decide', () => {
    expect(faults(() => spacingsOfCourse({ sessions: null }, NOTHING))).toMatch('/sessions');
    const open = { ...plan, spacingDays: null };
    expect(faults(() => spacingsOfCourse({ sessions: open }, NOTHING))).toMatch('/everyDays');
    expect(spacingsOfCourse({ sessions: null }, { sessions: 1, everyDays: null })).toEqual([]);
  });
});

describe('maintenance', () => {
  const monthly = { maintenance: { spacingDays: { min: 30, max: 45 }, note: null } };
  const asOffered = { ...NOTHING, startsOn: null };

  test('begins as soon after the last session as the protocol allows', () => {
    expect(maintenancePlan(monthly, '2026-10-01', asOffered)).toEqual({
      startsOn: '2026-10-31',
      spacings: [],
    });
    const wished = { sessions: 3, everyDays: null, startsOn: '2026-11-20' };
    expect(maintenancePlan(monthly, '2026-10-01', wished)).toEqual({
      startsOn: '2026-11-20',
      spacings: [
        { min: 30, max: 45 },
        { min: 30, max: 45 },
      ],
    });
  });

  test('asks for what the protocol leaves open', () => {
    const open = { maintenance: { spacingDays: null, note: null } };
    expect(faults(() => maintenancePlan(open, '2026-10-01', asOffered))).toMatch('/everyDays');
    const dated = { ...asOffered, startsOn: '2026-12-01' };
    expect(maintenancePlan(open, '2026-10-01', dated).startsOn).toBe('2026-12-01');
  });
});
