import { describe, expect, test } from '@jest/globals';
import { isOutside } from '../src/features/courses/course-length';
import {
  bodyOf,
  type FormulaValues,
  formOf,
  isComplete,
  newOwnMaterial,
  sumOf,
} from '../src/features/formulas/formula-values';

const BLOOD = { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' };

/** A formula of one tube and the patient's blood, as it is typed. */
function values(details: Partial<FormulaValues> = {}): FormulaValues {
  const group = { id: 'tubes', name: 'Tubes', unit: 'piece' as const };
  return {
    ...formOf(null, []),
    name: 'PRP',
    form: 'plasma',
    components: [{ key: 'a', kind: 'group', item: null, group, quantity: 2, tolerance: null }],
    ownMaterial: { name: BLOOD, volume: 18 },
    finalQuantity: 4,
    containerCapacity: 5,
    ...details,
  };
}

describe('the patient’s own material in a formula', () => {
  test('counts as what goes in, and is sent as it was typed', () => {
    expect(sumOf(values())).toBe(18);
    expect(isComplete(values())).toBe(true);
    const name = { ...BLOOD, en: ' own blood ' };
    expect(bodyOf(values({ ownMaterial: { name, volume: 18 } })).ownMaterial).toEqual({
      name: BLOOD,
      volume: 18,
    });
  });

  test.each([
    ['no volume', { name: BLOOD, volume: null }],
    ['no name in one language', { name: { ...BLOOD, es: ' ' }, volume: 18 }],
    ['nothing yet', newOwnMaterial()],
  ])('is not whole with %s', (_, ownMaterial) => {
    expect(isComplete(values({ ownMaterial }))).toBe(false);
  });

  test('goes into nothing that is measured in grams, and is taken out when nobody wants it', () => {
    const inGrams = values({ unit: 'g', ownMaterial: newOwnMaterial() });
    expect([sumOf(inGrams), isComplete(inGrams)]).toEqual([0, true]);
    expect(bodyOf(inGrams).ownMaterial).toBeNull();
    expect(bodyOf(values({ ownMaterial: null })).ownMaterial).toBeNull();
  });
});

test.each([
  [3, 4, 6, true],
  [4, 4, 6, false],
  [6, 4, 6, false],
  [7, 4, 6, true],
  [1, null, 6, false],
  [7, null, 6, true],
  [60, 4, null, false],
  [60, null, null, false],
])('%i sessions, where the protocol wants %p to %p, ask for a reason: %s', (...row) => {
  const [sessions, minimum, maximum, outside] = row;
  expect(isOutside(sessions, { minimum, maximum, needsDays: false })).toBe(outside);
});
