import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { itemOf } from '../../test/harness/samples.js';
import {
  differenceOf,
  freeComponents,
  inputOf,
  linesOf,
  mixedComponents,
  resultOf,
  scaled,
  scaledComponent,
  scaledPieces,
  verdictOf,
} from './amounts.rules.js';
import type { PlannedComponent, Take } from './preparation.js';

function takeOf(itemId: string, quantity: number): Take {
  const nothing = { lotId: null, containerId: null, reason: null, judged: false };
  return { ...nothing, id: `${itemId}-${quantity}`, itemId, quantity };
}

function wanted(details: Partial<PlannedComponent> = {}): PlannedComponent {
  return {
    name: 'Lidocaine',
    itemIds: ['lidocaine'],
    unit: 'mL',
    required: 2_000,
    tolerance: 100,
    roundedFrom: null,
    ...details,
  };
}

describe('scaling', () => {
  test.each([
    ['to the same volume', 2_000, 3_000, 3_000, 2_000],
    ['to the double', 2_000, 6_000, 3_000, 4_000],
    ['to the nearest thousandth, up', 2_000, 4_000, 3_000, 2_667],
    ['to the nearest thousandth, down', 1_000, 4_000, 3_000, 1_333],
    ['a half goes up', 1, 1, 2, 1],
    ['of nothing', 0, 4_000, 3_000, 0],
    ['of more than a number holds exactly', 1_000_000_000, 999_999_999, 1_000_000_000, 999_999_999],
  ])('%s', (_, quantity, volume, whole, result) => {
    expect(scaled(quantity, volume, whole)).toBe(result);
  });

  test('never makes a whole of more than its parts but for their roundings', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), amount, (parts, volume) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const sum = parts.reduce((all, part) => all + scaled(part, volume, whole), 0);
        expect(Math.abs(sum - volume)).toBeLessThanOrEqual(parts.length / 2);
      }),
    );
  });
});

describe('scaling what is counted', () => {
  const kit = {
    name: 'Kit',
    itemIds: ['kit'],
    unit: 'piece' as const,
    quantity: 1_000,
    tolerance: 0,
  };
  const volume = fc.integer({ min: 1, max: 10_000_000 });
  const pieces = fc.integer({ min: 1, max: 1000 }).map((count) => count * 1000);

  test.each([
    ['to the same volume', 4_000, 1_000, null],
    ['to three times the volume', 12_000, 3_000, null],
    ['to half of it: one is opened all the same', 2_000, 1_000, 500],
    ['to a third', 1_333, 1_000, 334],
    ['to one and a half', 6_000, 2_000, 1_500],
    ['to a thousandth more: it does not suffice', 4_001, 2_000, 1_001],
  ])('%s', (_, wanted, required, roundedFrom) => {
    expect(scaledComponent(kit, wanted, 4_000)).toMatchObject({ required, roundedFrom });
  });

  test('asks for whole pieces, enough of them and none too many', () => {
    fc.assert(
      fc.property(pieces, volume, volume, (quantity, wanted, whole) => {
        const scale = scaledPieces(quantity, wanted, whole);
        expect(scale.pieces % 1000).toBe(0);
        // In whole numbers: pieces × whole against quantity × wanted.
        const asked = BigInt(scale.pieces) * BigInt(whole);
        const exact = BigInt(quantity) * BigInt(wanted);
        expect(asked >= exact).toBe(true);
        expect(asked - 1000n * BigInt(whole) < exact).toBe(true);
        expect(scale.exact).toBeLessThanOrEqual(scale.pieces);
      }),
    );
  });

  test('tells of the rounding when there is some, and keeps the tolerance whole', () => {
    fc.assert(
      fc.property(pieces, pieces, volume, volume, (quantity, tolerance, wanted, whole) => {
        const { required, roundedFrom, ...component } = scaledComponent(
          { ...kit, quantity, tolerance },
          wanted,
          whole,
        );
        // What would suffice, to the thousandth.
        const exact = (BigInt(quantity) * BigInt(wanted) + BigInt(whole) - 1n) / BigInt(whole);
        expect(roundedFrom).toBe(exact % 1000n === 0n ? null : Number(exact));
        expect(required).toBeGreaterThan(0);
        expect(component.tolerance % 1000).toBe(0);
      }),
    );
  });

  test('leaves what is measured as it is', () => {
    expect(scaledComponent({ ...kit, unit: 'mL', tolerance: 300 }, 2_000, 4_000)).toMatchObject({
      required: 500,
      tolerance: 150,
      roundedFrom: null,
    });
  });
});

test.each([
  [0, 'none'],
  [1, 'under'],
  [1_899, 'under'],
  [1_900, 'within'],
  [2_100, 'within'],
  [2_101, 'over'],
] as const)('%d of 2.000 ± 0.100 is %s', (taken, verdict) => {
  expect(verdictOf(taken, 2_000, 100)).toBe(verdict);
});

describe('a take belongs', () => {
  const saline = wanted({ itemIds: ['saline', 'water'], required: 1_000, tolerance: 0 });
  const diluent = wanted({ itemIds: ['saline'], required: 5_000, tolerance: 0 });

  test('to the component that wants its item', () => {
    const takes = [takeOf('saline', 1_000), takeOf('lidocaine', 500), takeOf('other', 1)];
    expect(linesOf([wanted(), saline], takes)).toEqual([1, 0, null]);
  });

  test('to the first that has room for it, and else to the last', () => {
    const takes = [takeOf('saline', 1_000), takeOf('saline', 5_000), takeOf('saline', 1)];
    expect(linesOf([saline, diluent], takes)).toEqual([0, 1, 1]);
  });

  test('in a free mixture to its own item, and what was taken is what is wanted', () => {
    const items = new Map([['lidocaine', itemOf()]]);
    const takes = [takeOf('lidocaine', 700), takeOf('lidocaine', 300)];
    const components = freeComponents(takes, items);
    expect(components).toMatchObject([{ name: 'Lidocaine', required: 1_000 }]);
    const [mixed] = mixedComponents(components, takes, linesOf(components, takes), true);
    expect(mixed).toMatchObject({ required: null, taken: 1_000, verdict: 'within' });
  });
});

describe('what went in', () => {
  const takes = [takeOf('lidocaine', 2_000), takeOf('powder', 500)];
  const powder = wanted({ itemIds: ['powder'], unit: 'g', required: 500 });
  const components = [wanted(), powder];
  const mixed = mixedComponents(components, takes, linesOf(components, takes), false);

  test('counts what is measured as the mixture is: powder adds no volume', () => {
    expect(inputOf(mixed, 'mL')).toBe(2_000);
  });

  test.each([
    ['nothing is said', { output: null, waste: null }, { output: 2_000, waste: 0 }, 0],
    ['only the waste', { output: null, waste: 150 }, { output: 1_850, waste: 150 }, 0],
    ['both', { output: 1_800, waste: 150 }, { output: 1_800, waste: 150 }, 50],
    ['more came out', { output: 2_050, waste: 0 }, { output: 2_050, waste: 0 }, -50],
    [
      'more was lost than there was',
      { output: null, waste: 2_500 },
      { output: 0, waste: 2_500 },
      -500,
    ],
  ])('and what came out, when %s', (_, said, result, difference) => {
    expect(resultOf(2_000, said)).toEqual(result);
    expect(differenceOf(2_000, result)).toBe(difference);
  });

  test.each([
    ['nothing is said', null, null, { output: 400, waste: 1_600 }],
    ['only what came out', 500, null, { output: 500, waste: 1_500 }],
    ['only the waste', null, 1_550, { output: 450, waste: 1_550 }],
    ['both', 500, 1_400, { output: 500, waste: 1_400 }],
    ['more came out than went in', 2_100, null, { output: 2_100, waste: 0 }],
  ])('and of own material, of which 400 are wanted, when %s', (_, output, waste, result) => {
    expect(resultOf(2_000, { output, waste }, 400)).toEqual(result);
  });
});
