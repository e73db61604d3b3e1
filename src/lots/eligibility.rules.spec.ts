import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openOf, positionOf } from '../../test/harness/samples.js';
import { dayAt } from '../kernel/calendar.js';
import { discardAt, type Moment, unusableBecause } from './eligibility.rules.js';

const ROME = 'Europe/Rome';

function momentAt(at: string, timeZone = ROME, held: readonly string[] = []): Moment {
  return {
    at,
    day: dayAt(at, timeZone),
    isLocationHeld: (id) => held.includes(id),
    patientId: null,
  };
}

describe('a lot', () => {
  test.each([
    ['the last instant of its day in winter', '2026-01-31', '2026-01-31T22:59:59.999Z', null],
    ['the next instant in winter', '2026-01-31', '2026-01-31T23:00:00.000Z', 'expired'],
    ['the last instant of its day in summer', '2026-07-31', '2026-07-31T21:59:59.999Z', null],
    ['the next instant in summer', '2026-07-31', '2026-07-31T22:00:00.000Z', 'expired'],
    ['the day summer time begins', '2026-03-29', '2026-03-29T21:59:59.999Z', null],
    ['after the short day', '2026-03-29', '2026-03-29T22:00:00.000Z', 'expired'],
    ['the day summer time ends', '2026-10-25', '2026-10-25T22:59:59.999Z', null],
    ['after the long day', '2026-10-25', '2026-10-25T23:00:00.000Z', 'expired'],
    ['no day', null, '2099-01-01T00:00:00.000Z', null],
  ])('is judged by its expiry: %s', (_, expiresOn, at, because) => {
    expect(unusableBecause(positionOf({ expiresOn }), momentAt(at))).toBe(because);
  });

  test('expires by the day of the clinic, not of the server', () => {
    const lot = positionOf({ expiresOn: '2026-05-31' });
    const at = '2026-06-01T02:00:00.000Z';
    expect(unusableBecause(lot, momentAt(at, 'America/Sao_Paulo'))).toBeNull();
    expect(unusableBecause(lot, momentAt(at, ROME))).toBe('expired');
  });

  test.each(['held', 'recalled'] as const)('that is %s is not used', (holdKind) => {
    const at = momentAt('2026-03-01T09:00:00.000Z');
    expect(unusableBecause(positionOf({ holdKind }), at)).toBe(holdKind);
  });

  test('in a held location is not used, also from a container kept there', () => {
    const at = momentAt('2026-03-02T09:00:00.000Z', ROME, ['fridge']);
    expect(unusableBecause(positionOf({ placeId: 'fridge' }), at)).toBe('location-held');
    expect(unusableBecause(openOf({ locationId: 'fridge' }), at)).toBe('location-held');
    expect(unusableBecause(positionOf(), at)).toBeNull();
  });
});

describe('an open container', () => {
  const vial = openOf({ openedAt: '2026-03-01T14:00:00Z', discardAt: '2026-03-02T14:00:00.000Z' });

  test.each([
    ['2026-03-02T13:59:59.999Z', null],
    ['2026-03-02T14:00:00.000Z', null],
    ['2026-03-02T14:00:00.001Z', 'in-use-expired'],
    ['2026-03-02T14:01:00.000Z', 'in-use-expired'],
  ])('to be discarded at 14:00 is judged at %s', (at, because) => {
    expect(unusableBecause(vial, momentAt(at))).toBe(because);
  });

  test('opened nobody knows when is never used', () => {
    const unknown = openOf({ openedAt: null, discardAt: null });
    expect(unusableBecause(unknown, momentAt('2026-03-01T09:00:00.000Z'))).toBe('in-use-expired');
  });
});

test('of several reasons the first in the list is told', () => {
  const all = { expiresOn: '2026-02-28', holdKind: 'held', locationId: 'fridge' } as const;
  const late = momentAt('2026-04-01T09:00:00.000Z', ROME, ['fridge']);
  expect(unusableBecause(openOf(all), late)).toBe('expired');
  expect(unusableBecause(openOf({ ...all, expiresOn: null }), late)).toBe('in-use-expired');
  expect(unusableBecause(positionOf({ ...all, expiresOn: null }), late)).toBe('held');
  expect(unusableBecause(positionOf({ locationId: 'fridge' }), late)).toBe('location-held');
});

describe('the time to discard', () => {
  const opened = '2026-03-01T09:00:00.000Z';

  test.each([
    ['the limit when it comes first', 24, '2026-12-31', '2026-03-02T09:00:00.000Z'],
    [
      'the end of the expiry day when it comes first',
      672,
      '2026-03-10',
      '2026-03-10T22:59:59.999Z',
    ],
    ['the end of the day summer time begins', 672, '2026-03-29', '2026-03-29T09:00:00.000Z'],
    ['the limit of a lot without expiry', 672, null, '2026-03-29T09:00:00.000Z'],
  ])('is %s', (_, hours, expiresOn, expected) => {
    expect(discardAt(opened, hours, expiresOn, ROME)).toBe(expected);
  });

  test('is unknown when the opening is', () => {
    expect(discardAt(null, 672, '2026-12-31', ROME)).toBeNull();
  });

  test('never lies after the expiry: what may be drawn from a container could be used sealed', () => {
    const instant = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const day = instant.map((text) => text.slice(0, 10));
    fc.assert(
      fc.property(instant, day, fc.integer({ min: 1, max: 2000 }), (openedAt, expiresOn, hours) => {
        const limit = discardAt(openedAt, hours, expiresOn, ROME);
        const container = openOf({ openedAt, discardAt: limit, expiresOn: null });
        const moment = momentAt(limit ?? '');
        expect(unusableBecause(container, moment)).toBeNull();
        expect(unusableBecause(positionOf({ expiresOn }), moment)).toBeNull();
      }),
    );
  });
});

describe('a preparation', () => {
  const made = positionOf({
    preparationId: 'prep',
    useUntil: '2026-03-02T14:00:00.000Z',
    forPatientId: 'anna',
  });
  const at = (instant: string, patientId: string | null = 'anna') => ({
    ...momentAt(instant),
    patientId,
  });

  test.each([
    ['2026-03-02T14:00:00.000Z', null],
    ['2026-03-02T14:00:00.001Z', 'beyond-use'],
    ['2026-03-02T14:01:00.000Z', 'beyond-use'],
  ])('usable until 14:00 is judged at %s', (instant, because) => {
    expect(unusableBecause(made, at(instant))).toBe(because);
  });

  test.each([
    ['for whom it was made', 'anna', null],
    ['for somebody else', 'berta', 'other-patient'],
    ['when nobody is in view', null, null],
  ])('is used only for its patient: %s', (_, patientId, because) => {
    expect(unusableBecause(made, at('2026-03-02T13:00:00.000Z', patientId))).toBe(because);
  });

  test('made as stock is for everybody', () => {
    const stock = { ...made, forPatientId: null };
    expect(unusableBecause(stock, at('2026-03-02T13:00:00.000Z', 'berta'))).toBeNull();
  });

  test('is not used before its release, and a hold is told first', () => {
    const now = at('2026-03-02T13:00:00.000Z');
    expect(unusableBecause({ ...made, released: 0 }, now)).toBe('not-released');
    expect(unusableBecause({ ...made, released: 0, holdKind: 'held' }, now)).toBe('held');
  });
});
