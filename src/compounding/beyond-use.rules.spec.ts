import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openOf, positionOf, SETTINGS } from '../../test/harness/samples.js';
import { addHours } from '../kernel/calendar.js';
import type { Position } from '../lots/eligibility.rules.js';
import { beyondUse } from './beyond-use.rules.js';
import type { Plan } from './preparation.js';

const START = '2026-03-02T10:00:00.000Z';

function planOf(limitHours: number | null = null): Plan {
  return {
    formulaId: 'formula',
    formulaVersion: 1,
    itemId: 'mixture',
    name: 'Mixture',
    strength: null,
    form: null,
    unit: 'mL',
    patientId: null,
    prescriberId: 'doctor',
    locationId: 'room',
    startedAt: START,
    volume: 2_000,
    containers: 1,
    containerCapacity: 5_000,
    storage: 'room',
    limitHours,
    components: [],
    ownMaterial: null,
  };
}

const picked = (position: Position, opened: Position | null = null) => ({ position, opened });
const until = (plan: Plan, ...picks: ReturnType<typeof picked>[]) =>
  beyondUse(plan, picks, SETTINGS);

describe('a preparation may be used until', () => {
  test('4 h from its start, when nothing ends before', () => {
    expect(until(planOf(), picked(positionOf()))).toMatchObject({
      code: 'immediate-use',
      useUntil: '2026-03-02T14:00:00.000Z',
      hours: 4,
      since: START,
    });
  });

  test("its formula's own limit", () => {
    expect(until(planOf(12))).toMatchObject({ code: 'formula-limit', hours: 12 });
  });

  test("the end of a component's last day, as the clinic has it", () => {
    const vial = positionOf({ expiresOn: '2026-03-02' });
    expect(until(planOf(24), picked(vial))).toMatchObject({
      code: 'component-expiry',
      useUntil: '2026-03-02T22:59:59.999Z',
      expiresOn: '2026-03-02',
      lotNumber: 'A',
    });
  });

  test.each([
    ['was open', picked(openOf({ discardAt: '2026-03-02T11:30:00.000Z' }))],
    [
      'is opened for it',
      picked(positionOf(), openOf({ openedAt: START, discardAt: '2026-03-02T11:30:00.000Z' })),
    ],
  ])('the discard time of a container that %s', (_, pick) => {
    expect(until(planOf(), pick)).toMatchObject({
      code: 'open-container',
      useUntil: '2026-03-02T11:30:00.000Z',
      since: (pick.opened ?? pick.position).openedAt,
    });
  });

  test('the beyond-use time of a component that is a preparation itself', () => {
    const made = positionOf({ preparationId: 'first', useUntil: '2026-03-02T12:00:00.000Z' });
    expect(until(planOf(), picked(made))).toMatchObject({
      code: 'component-preparation',
      useUntil: '2026-03-02T12:00:00.000Z',
    });
  });

  test('the earliest of all, whatever the order in which they were taken', () => {
    const hours = fc.integer({ min: 1, max: 72 });
    fc.assert(
      fc.property(hours, fc.array(hours, { maxLength: 6 }), (limit, lives) => {
        const picks = lives.map((life) =>
          picked(openOf({ expiresOn: null, discardAt: addHours(START, life) })),
        );
        const earliest = addHours(START, Math.min(limit, ...lives));
        expect(until(planOf(limit), ...picks).useUntil).toBe(earliest);
        expect(until(planOf(limit), ...[...picks].reverse()).useUntil).toBe(earliest);
      }),
    );
  });
});
