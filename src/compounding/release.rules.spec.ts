import { describe, expect, test } from '@jest/globals';
import { Problem } from '../kernel/problems.js';
import { type Awaiting, checkRefusal, lastLook, releaseRefusal } from './release.rules.js';

const NOW = '2026-03-02T14:00:00.000Z';
const LATE = '2026-03-02T14:01:00.000Z';

function step(details: Partial<Awaiting['transitions'][number]> = {}) {
  const nothing = { visualPassed: null, visualNote: null };
  return { state: 'prepared' as const, at: NOW, by: 'nurse', ...nothing, ...details };
}

function awaiting(details: Partial<Awaiting> = {}): Awaiting {
  return {
    state: 'prepared',
    transitions: [step()],
    makers: new Set(['nurse']),
    missing: [],
    held: [],
    useUntil: NOW,
    ...details,
  };
}

const typeOf = (problem: Problem | null) =>
  problem?.type.replace('/problems/compounding/', '') ?? null;
const HELD = { lotId: 'A', lotNumber: 'A', because: 'held' } as const;

describe('a check', () => {
  test.each([
    ['by another person in time', {}, 'doctor', NOW, null],
    ['by who made it', {}, 'nurse', NOW, 'same-person'],
    ['a minute too late', {}, 'doctor', LATE, 'beyond-use'],
    ['of what a held lot is in', { held: [HELD] }, 'doctor', NOW, 'component-held'],
    ['of a draft', { state: 'draft' as const }, 'doctor', NOW, 'incomplete'],
    ['a second time', { state: 'checked' as const }, 'doctor', NOW, 'wrong-state'],
    ['by who made it, of what is held', { held: [HELD] }, 'nurse', NOW, 'same-person'],
    ['of what is held, too late', { held: [HELD] }, 'doctor', LATE, 'component-held'],
  ])('%s', (_, details, actor, now, type) => {
    expect(typeOf(checkRefusal(awaiting(details), actor, now))).toBe(type);
  });
});

describe('a release', () => {
  const checked = (details: Partial<Awaiting> = {}) => awaiting({ state: 'checked', ...details });
  const failed = [step({ visualPassed: 0, visualNote: 'Cloudy' })];

  test.each([
    ['of what was checked', checked(), NOW, null],
    ['of what was only prepared', awaiting({ missing: ['checker'] }), NOW, 'incomplete'],
    ['without a prescriber', checked({ missing: ['prescriber'] }), NOW, 'incomplete'],
    ['of what was released', awaiting({ state: 'released' }), NOW, 'wrong-state'],
    ['of what a held lot is in', checked({ held: [HELD] }), NOW, 'component-held'],
    ['a minute too late', checked(), LATE, 'beyond-use'],
    ['of what looked cloudy', checked({ transitions: failed }), NOW, 'visual-check-failed'],
  ])('%s', (_, state, now, type) => {
    expect(typeOf(releaseRefusal(state, now))).toBe(type);
  });

  test('goes by the last look', () => {
    const again = [...failed, step({ by: 'doctor', visualPassed: 1 }), step()];
    expect(lastLook(again)).toMatchObject({ by: 'doctor', visualPassed: 1 });
    expect(releaseRefusal(checked({ transitions: again }), NOW)).toBeNull();
    expect(lastLook([step()])).toBeNull();
  });
});
