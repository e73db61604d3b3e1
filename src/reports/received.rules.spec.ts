import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addedUp, linesOf, type Portion, type ReceivedNames, totalsOf } from './received.rules.js';

const item = (id: string, name: string) => ({ id, name, unit: 'mL' as const, manufacturer: null });
const lot = (id: string, itemId: string) => ({ id, itemId, lotNumber: id, expiresOn: null });
const NAMES: ReceivedNames = {
  items: new Map([
    ['lido', item('lido', 'Lidocaine')],
    ['ket', item('ket', 'ketoprofen')],
    ['mix', item('mix', 'Cocktail')],
  ]),
  lots: new Map([
    ['L1', lot('L1', 'lido')],
    ['K1', lot('K1', 'ket')],
    ['M1', lot('M1', 'mix')],
  ]),
};
const of = (sessionId: string, lotId: string, quantity: number) => ({ sessionId, lotId, quantity });
const GIVEN = [of('s1', 'M1', 3000), of('s1', 'L1', 500), of('s2', 'L1', 250)];
const MIXED = [
  { ...of('s1', 'K1', 2000), preparationLotId: 'M1' },
  { ...of('s1', 'L1', 1000), preparationLotId: 'M1' },
];

describe('what a patient received', () => {
  test('shows a preparation with the lots it was made of', () => {
    const lines = linesOf(
      GIVEN.filter(({ sessionId }) => sessionId === 's1'),
      MIXED,
      NAMES,
    );
    expect(lines).toMatchObject([
      {
        itemName: 'Cocktail',
        quantity: 3,
        components: [
          { lotId: 'K1', quantity: 2 },
          { lotId: 'L1', quantity: 1 },
        ],
      },
      { itemName: 'Lidocaine', quantity: 0.5, components: [] },
    ]);
  });

  test('adds up each maker’s lot over sessions and mixtures, and names no mixture as a lot', () => {
    expect(totalsOf(GIVEN, MIXED, NAMES)).toMatchObject([
      { itemName: 'ketoprofen', lotId: 'K1', quantity: 2, sessions: 1 },
      { itemName: 'Lidocaine', lotId: 'L1', quantity: 1.75, sessions: 2 },
    ]);
  });

  test('adds up the ways by which a lot came into the same mixture', () => {
    const twice = [...MIXED, { ...of('s1', 'K1', 250), preparationLotId: 'M1' }];
    expect(addedUp(twice).map(({ lotId, quantity }) => [lotId, quantity])).toEqual([
      ['K1', 2250],
      ['L1', 1000],
    ]);
  });

  test('adds up to what the sessions gave, to the thousandth', () => {
    const portion = fc.record({
      sessionId: fc.constantFrom('s1', 's2', 's3'),
      lotId: fc.constantFrom('L1', 'K1'),
      quantity: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(portion, { maxLength: 40 }), (given: Portion[]) => {
        const whole = given.reduce((total, { quantity }) => total + quantity, 0);
        const totals = totalsOf(given, [], NAMES);
        const added = totals.reduce(
          (total, { quantity }) => total + Math.round(quantity * 1000),
          0,
        );
        expect(added).toBe(whole);
      }),
    );
  });
});
