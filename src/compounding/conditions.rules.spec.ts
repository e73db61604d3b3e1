import { describe, expect, test } from '@jest/globals';
import type { CompatibilityEntry, PairVerdict, Standing } from './compatibility.rules.js';
import { type Confirmation, conditionOf, conditionsOf, isConfirmed } from './conditions.rules.js';

const AT = '2026-03-02T10:00:00.000Z';

function entry(details: Partial<CompatibilityEntry> = {}): CompatibilityEntry {
  return {
    id: 'entry',
    firstKey: 'substance:a',
    secondKey: 'substance:b',
    verdict: 'conditional',
    condition: 'Only clear',
    reference: 'Leaflet',
    enteredBy: 'doctor',
    enteredAt: AT,
    ...details,
  };
}

function pair(verdict: Standing, entries: CompatibilityEntry[] = [entry()]): PairVerdict {
  return { itemIds: ['a', 'b'], verdict, entries };
}

function confirmation(details: Partial<Confirmation> = {}): Confirmation {
  return { itemIds: ['a', 'b'], condition: 'Only clear', at: AT, by: 'nurse', ...details };
}

describe('the condition of a pair', () => {
  test.each<[string, PairVerdict, string | null]>([
    ['that is compatible', pair('compatible', [entry({ verdict: 'compatible' })]), null],
    ['that nobody knows', pair('unknown'), null],
    ['that must not be mixed', pair('incompatible'), null],
    ['under one', pair('conditional'), 'Only clear'],
    [
      'under two, whichever was entered first',
      pair('conditional', [entry(), entry({ condition: 'Cold' }), entry()]),
      'Cold; Only clear',
    ],
    [
      'beside what is always compatible',
      pair('conditional', [entry({ verdict: 'compatible', condition: 'A remark' }), entry()]),
      'Only clear',
    ],
  ])('%s', (_, of, text) => {
    expect(conditionOf(of)).toBe(text);
  });
});

describe('a condition is confirmed', () => {
  test.each<[string, Confirmation[], boolean]>([
    ['by nobody', [], false],
    ['as it was read', [confirmation()], true],
    ['of the pair in the other order', [confirmation({ itemIds: ['b', 'a'] })], true],
    ['not of another pair', [confirmation({ itemIds: ['a', 'c'] })], false],
    ['not as it reads since', [confirmation({ condition: 'Only when cold' })], false],
    [
      'once, whatever was confirmed before',
      [confirmation({ condition: 'x' }), confirmation()],
      true,
    ],
  ])('%s', (_, confirmations, confirmed) => {
    const [condition] = conditionsOf([pair('conditional')], confirmations);
    expect(condition).toMatchObject({ text: 'Only clear', reference: 'Leaflet' });
    expect(condition?.confirmation !== null).toBe(confirmed);
    expect(isConfirmed(confirmation(), confirmations)).toBe(confirmed);
  });

  test('only where there is one', () => {
    expect(conditionsOf([pair('compatible', []), pair('unknown', [])], [])).toEqual([]);
  });
});
