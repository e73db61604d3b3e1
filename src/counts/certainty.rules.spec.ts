import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DOUBTS, type Evidence, leastCertain, uncertainty } from './certainty.rules.js';

const NOW = '2026-03-01T09:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** A sealed, scanned lot that was counted just now and has not moved since. */
function evidenceOf(details: Partial<Evidence> = {}): Evidence {
  return {
    lotId: 'A',
    placeId: 'shelf',
    lotNumber: 'A',
    countedAt: NOW,
    movedAt: daysAgo(1),
    moves: 0,
    openContainer: false,
    typed: false,
    variances: 0,
    ...details,
  };
}

describe('the book', () => {
  test.each<[string, Partial<Evidence>, number, string[]]>([
    ['of what was just counted', {}, 0, []],
    ['of an open container', { openContainer: true }, 10, ['open-container']],
    ['of what moved once', { moves: 1 }, 2, ['moved']],
    ['of what moves all the time', { moves: 99 }, 20, ['moved']],
    ['of what differed once', { variances: 1 }, 4, ['varied-before']],
    ['of what always differs', { variances: 9 }, 12, ['varied-before']],
    ['of what was typed', { typed: true }, 5, ['typed']],
    ['of what was never counted', { countedAt: null }, 3, ['never-counted']],
    ['six days later', { countedAt: daysAgo(6.9), movedAt: daysAgo(20) }, 0, []],
    ['a week later', { countedAt: daysAgo(7), movedAt: daysAgo(20) }, 1, ['idle']],
    ['a year later', { countedAt: daysAgo(365), movedAt: daysAgo(400) }, 12, ['idle']],
    [
      'after a move this week',
      { countedAt: daysAgo(365), movedAt: daysAgo(2), moves: 1 },
      2,
      ['moved'],
    ],
    [
      'of everything at once',
      { openContainer: true, moves: 4, typed: true, countedAt: null, movedAt: daysAgo(15) },
      28,
      ['open-container', 'moved', 'typed', 'never-counted', 'idle'],
    ],
  ])('%s is so uncertain', (_, details, points, doubts) => {
    expect(uncertainty(evidenceOf(details), NOW)).toEqual({ points, doubts });
  });

  test('is more uncertain the more it has against it, and says why', () => {
    const evidence = fc.record({
      moves: fc.nat(30),
      variances: fc.nat(5),
      openContainer: fc.boolean(),
      typed: fc.boolean(),
      days: fc.nat(200),
    });
    fc.assert(
      fc.property(evidence, ({ days, ...details }) => {
        const calm = evidenceOf({ ...details, movedAt: daysAgo(days), countedAt: daysAgo(days) });
        const { points, doubts } = uncertainty(calm, NOW);
        const worse = [{ openContainer: true }, { typed: true }, { moves: calm.moves + 1 }];
        for (const change of worse) {
          expect(uncertainty({ ...calm, ...change }, NOW).points).toBeGreaterThanOrEqual(points);
        }
        expect(points > 0).toBe(doubts.length > 0);
        for (const doubt of doubts) expect(DOUBTS).toContain(doubt);
      }),
    );
  });
});

test('the least certain come first, ties by lot number and place, and no more than asked', () => {
  const spots = [
    evidenceOf({ lotNumber: 'C', lotId: 'c' }),
    evidenceOf({ lotNumber: 'B', lotId: 'b', placeId: 'z' }),
    evidenceOf({ lotNumber: 'B', lotId: 'b', placeId: 'a' }),
    evidenceOf({ lotNumber: 'Z', lotId: 'z', openContainer: true }),
  ];
  const chosen = leastCertain(spots, 3, NOW).map(({ spot }) => `${spot.lotNumber} ${spot.placeId}`);
  expect(chosen).toEqual(['Z shelf', 'B a', 'B z']);
  expect(leastCertain(spots, 9, NOW)).toHaveLength(4);
});
