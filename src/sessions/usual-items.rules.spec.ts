import { expect, test } from '@jest/globals';
import type { SessionLineAnswer } from './sessions.dto.js';
import { usualItems } from './usual-items.rules.js';

function session(...lines: [itemId: string, quantity: number][]) {
  return { lines: lines.map(([itemId, quantity]) => ({ itemId, quantity }) as SessionLineAnswer) };
}

test('the usual items are those used most, each with its usual quantity', () => {
  const sessions = [
    session(['gauze', 1], ['lidocaine', 3]),
    session(['lidocaine', 2], ['needle', 1]),
    session(['needle', 1], ['lidocaine', 2]),
  ];
  expect(usualItems(sessions)).toEqual([
    { itemId: 'lidocaine', quantity: 2, uses: 3 },
    { itemId: 'needle', quantity: 1, uses: 2 },
    { itemId: 'gauze', quantity: 1, uses: 1 },
  ]);
});

test('among equals the one used last comes first, and so does the quantity used last', () => {
  const sessions = [
    session(['new', 5]),
    session(['old', 1]),
    session(['old', 2]),
    session(['new', 4]),
  ];
  expect(usualItems(sessions)).toEqual([
    { itemId: 'new', quantity: 5, uses: 2 },
    { itemId: 'old', quantity: 1, uses: 2 },
  ]);
});

test('an item named on two lines of one session was used in one session', () => {
  expect(usualItems([session(['lidocaine', 0.1], ['lidocaine', 0.2])])).toEqual([
    { itemId: 'lidocaine', quantity: 0.3, uses: 1 },
  ]);
});
