import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addHours, dayAt, daysBetween } from '../src/kernel/calendar.js';
import { catalog } from './catalog/index.js';
import { Replay } from './practice/replay.js';
import { thousandths } from './practice/shelves.js';
import { TIME_ZONE } from './practice/working-days.js';
import { makePractice } from './practice.js';
import { protocols } from './protocols.js';
import type { Practice, PracticeEvent } from './types.js';

const NOW = new Date('2026-11-23T15:30:00.000Z');
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const practice = makePractice(NOW);
const replay = new Replay(practice);
const byId = new Map(catalog.map((item) => [item.id, item]));

type EventOf<K extends PracticeEvent['kind']> = Extract<PracticeEvent, { kind: K }>;

function eventsOf<K extends PracticeEvent['kind']>(from: Practice, kind: K): EventOf<K>[] {
  return from.events.filter((event): event is EventOf<K> => event.kind === kind);
}

function lotsOf(from: Practice): Map<string, string | null> {
  const lines = eventsOf(from, 'receipt').flatMap(({ body }) => body.lines);
  return new Map(lines.map((l) => [`lot:${l.itemId}:${l.lotNumber}`, l.expiresOn]));
}

/** What must hold of the practice whatever the moment it is made for. */
function checkAlways(made: Practice, now: Date): void {
  const times = made.events.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect((times.at(-1) ?? '') <= now.toISOString()).toBe(true);
  const today = dayAt(now.toISOString(), TIME_ZONE);
  const todays = eventsOf(made, 'session').filter(({ at }) => dayAt(at, TIME_ZONE) === today);
  expect(todays).toHaveLength(2);
  expect(lotsOf(made).size).toBeGreaterThanOrEqual(200);
  new Replay(made);
}

describe('the demo practice', () => {
  test('is the same to the byte for the same moment', () => {
    expect(JSON.stringify(makePractice(new Date(NOW)))).toBe(JSON.stringify(practice));
  });

  test('stands on a real catalog, forty patients and two hundred lots', () => {
    checkAlways(practice, NOW);
    expect(practice.items).toHaveLength(catalog.length);
    expect(practice.patients).toHaveLength(40);
  });

  test('can be made for any moment, and every session finds its materials', () => {
    const moments = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2031-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (now) => checkAlways(makePractice(now), now)),
      { numRuns: 4, seed: 2026 },
    );
  });

  test.each([
    ['just after midnight', '2026-11-22T23:00:20.000Z'],
    ['on a Sunday', '2026-11-22T10:00:00.000Z'],
    ['on the night the clocks go back', '2026-10-25T01:30:00.000Z'],
    ['on the first of the year', '2027-01-01T08:00:00.000Z'],
  ])('can be made %s', (_when, at) => {
    checkAlways(makePractice(new Date(at)), new Date(at));
  });

  test('gives every document an id of its own, made at its time', () => {
    const documents = practice.events.flatMap(({ at, body }) =>
      'id' in body ? [{ at, body }] : [],
    );
    expect(new Set(documents.map(({ body }) => body.id)).size).toBe(documents.length);
    for (const { at, body } of documents) {
      expect(body.id).toMatch(UUID_V7);
      expect(Number.parseInt(body.id.replace(/-/g, '').slice(0, 12), 16)).toBe(Date.parse(at));
    }
  });
});

describe('its past sessions', () => {
  const voided = new Set(eventsOf(practice, 'void').map(({ body }) => body.sessionId));
  const sessions = eventsOf(practice, 'session').filter(({ body }) => !voided.has(body.id));

  test('cover six months of working days with four to nine a day', () => {
    const perDay = new Map<string, number>();
    for (const { at } of sessions) {
      const day = dayAt(at, TIME_ZONE);
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    perDay.delete(dayAt(NOW.toISOString(), TIME_ZONE));
    const counts = [...perDay.values()];
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...counts)).toBeLessThanOrEqual(9);
    const days = [...perDay.keys()].sort();
    expect(daysBetween(days[0] ?? '', days.at(-1) ?? '')).toBeGreaterThan(175);
  });

  test('are spaced: no patient is treated again within three days', () => {
    const last = new Map<string, string>();
    for (const { body } of sessions) {
      const day = dayAt(body.performedAt, TIME_ZONE);
      const before = last.get(body.patientId);
      if (before) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(3);
      last.set(body.patientId, day);
    }
  });

  test('follow every protocol at both sites, by nurse and doctor', () => {
    const used = new Set(sessions.map(({ body }) => body.protocolId));
    expect(protocols.filter(({ id }) => !used.has(id)).map(({ key }) => key)).toEqual([]);
    expect(new Set(sessions.map(({ body }) => body.locationId)).size).toBe(2);
    expect(new Set(sessions.map(({ by }) => by))).toEqual(new Set(['nurse', 'doctor']));
  });

  test('name nothing twice, and no cosmetic where a needle injects', () => {
    for (const { body } of sessions) {
      const ids = body.lines.map(({ itemId }) => itemId);
      expect(new Set(ids).size).toBe(ids.length);
      const cosmetics = ids.filter((id) => byId.get(id)?.regulatoryClass === 'cosmetic');
      if (body.route === 'intradermal') expect(cosmetics).toEqual([]);
    }
  });

  test('hold three that were voided, and one incident that a doctor recorded', () => {
    expect(voided.size).toBe(3);
    const incidents = sessions.filter(({ body }) =>
      body.lines.some(({ incidentReason }) => incidentReason !== undefined),
    );
    expect(incidents.map(({ by }) => by)).toEqual(['doctor']);
  });
});

describe('its stock at the end', () => {
  const at = NOW.toISOString();
  const today = dayAt(at, TIME_ZONE);
  const standing = replay.standing(at);
  const reasons = new Map<string, number>();
  for (const { because } of standing) {
    if (because) reasons.set(because, (reasons.get(because) ?? 0) + 1);
  }

  test('has lots that expired, are held, or end within thirty days', () => {
    expect(reasons.get('expired')).toBeGreaterThanOrEqual(5);
    expect(reasons.get('held')).toBeGreaterThanOrEqual(5);
    const soon = standing.filter(
      ({ position: { expiresOn }, because }) =>
        because === null && expiresOn !== null && expiresOn <= addDays(today, 30),
    );
    expect(soon.length).toBeGreaterThanOrEqual(8);
    expect(standing.some(({ position }) => position.expiresOn === null)).toBe(true);
  });

  test('has open containers, two near their limit and one past it', () => {
    const open = standing.filter(({ position }) => position.placeKind === 'container');
    expect(open.length).toBeGreaterThanOrEqual(6);
    const ending = open.filter(
      ({ position: { discardAt }, because }) =>
        because === null && discardAt !== null && discardAt <= addHours(at, 24),
    );
    expect(ending.length).toBeGreaterThanOrEqual(2);
    expect(reasons.get('in-use-expired')).toBeGreaterThanOrEqual(1);
    expect(reasons.get('in-use-expired')).toBeLessThanOrEqual(4);
  });

  test('is below the reorder point for a few items, and nowhere enormous', () => {
    const usable = new Map<string, number>();
    for (const { position, available, because } of standing) {
      if (because !== null) continue;
      usable.set(position.itemId, (usable.get(position.itemId) ?? 0) + available);
    }
    const low = catalog.filter(
      ({ id, reorderPoint }) =>
        reorderPoint !== null && (usable.get(id) ?? 0) < thousandths(reorderPoint),
    );
    expect(low.length).toBeGreaterThanOrEqual(3);
    expect(low.length).toBeLessThanOrEqual(20);
    const enormous = catalog.filter(
      ({ id, reorderUpTo }) =>
        reorderUpTo !== null && (usable.get(id) ?? 0) > 2.5 * thousandths(reorderUpTo),
    );
    expect(enormous.map(({ key }) => key)).toEqual([]);
  });
});
