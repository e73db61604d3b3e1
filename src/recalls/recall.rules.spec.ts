import { describe, expect, test } from '@jest/globals';
import { dueAt, holdsStock, scopeFault } from './recall.rules.js';

describe('A notice that names nothing of the catalog', () => {
  const line = { itemId: 'lidocaine' };

  test.each([
    ['a scope', { scope: [line] }, null],
    ['a scope, signed as not affected', { scope: [line], noAffectedStock: 'Verdi' }, null],
    ['a scope, and products besides', { scope: [line], products: 'Botox' }, null],
    ['nothing at all', { scope: [] }, '/scope'],
    ['products, unsigned', { scope: [], products: 'Botox' }, '/scope'],
    ['a signature without products', { scope: [], noAffectedStock: 'Verdi' }, '/products'],
    ['null for both', { scope: [], products: null, noAffectedStock: null }, '/scope'],
    ['products and a signature', { scope: [], products: 'Botox', noAffectedStock: 'Verdi' }, null],
  ])('with %s', (_, notice, pointer) => {
    expect(scopeFault(notice)?.pointer ?? null).toBe(pointer);
  });
});

describe('A recall', () => {
  test.each([
    [1, '2026-03-02T08:00:00.000Z'],
    [2, '2026-03-03T08:00:00.000Z'],
    [3, '2026-03-06T08:00:00.000Z'],
  ] as const)('of class %i is due by its hours, whatever day it is', (recallClass, due) => {
    const hours = { recallHoursClass1: 24, recallHoursClass2: 48, recallHoursClass3: 120 };
    expect(dueAt('2026-03-01T08:00:00.000Z', recallClass, hours)).toBe(due);
  });

  test.each([
    ['withdrawal', false, true],
    ['ban-of-use', false, true],
    ['seizure', false, true],
    ['sampling', false, false],
    ['withdrawal', true, false],
    ['sampling', true, false],
  ] as const)('by %s, as a drill %p, holds stock: %p', (measure, drill, held) => {
    expect(holdsStock(measure, drill)).toBe(held);
  });
});
