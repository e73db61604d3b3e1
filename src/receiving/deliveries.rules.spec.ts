import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { progressOf, stateOf } from './deliveries.rules.js';

const item = fc.constantFrom('a', 'b', 'c', 'd');
const containers = fc.nat({ max: 20 });
const expectations = fc.uniqueArray(
  fc.record({ itemId: item, containers: fc.integer({ min: 1, max: 20 }) }),
  { selector: ({ itemId }) => itemId },
);
const arrivals = fc.array(fc.record({ itemId: item, received: containers, damaged: containers }));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('The progress of a delivery', () => {
  test('adds up: expected and over is what came and what is short', () => {
    fc.assert(
      fc.property(expectations, arrivals, (expected, arrived) => {
        const lines = progressOf(expected, arrived);
        for (const line of lines) {
          expect(line.expected + line.over).toBe(line.received + line.damaged + line.short);
          expect(line.over === 0 || line.short === 0).toBe(true);
        }
        expect(sum(lines.map((line) => line.received))).toBe(
          sum(arrived.map((one) => one.received)),
        );
        expect(sum(lines.map((line) => line.damaged))).toBe(sum(arrived.map((one) => one.damaged)));
        expect(lines.slice(0, expected.length).map((line) => line.itemId)).toEqual(
          expected.map((one) => one.itemId),
        );
      }),
    );
  });

  test('decides the state: open while anything is short, unless cancelled', () => {
    const expected = [{ itemId: 'a', containers: 2 }];
    const having = (received: number, damaged: number) =>
      progressOf(expected, [{ itemId: 'a', received, damaged }]);
    expect(stateOf(false, progressOf(expected, []))).toBe('open');
    expect(stateOf(false, having(1, 0))).toBe('open');
    expect(stateOf(false, having(1, 1))).toBe('received');
    expect(stateOf(false, having(3, 0))).toBe('received');
    expect(stateOf(true, having(1, 0))).toBe('cancelled');
  });
});
