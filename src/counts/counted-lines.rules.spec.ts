import { describe, expect, test } from '@jest/globals';
import { itemOf } from '../../test/harness/samples.js';
import { Problem } from '../kernel/problems.js';
import type { LotRow } from '../lots/lots.js';
import { type CountedState, readCounted } from './counted-lines.rules.js';
import type { CountedLineDto } from './counts.dto.js';

const NOW = '2026-03-01T09:00:00.000Z';

function stateOf(details: Partial<CountedState> = {}): CountedState {
  const lots = ['A', 'B', 'N'].map((id) => [id, { id, item_id: id === 'N' ? 'needle' : 'vial' }]);
  const at = (locationId: string) => ({ locationId, lotId: null, open: true });
  return {
    openedAt: '2026-03-01T08:00:00.000Z',
    now: NOW,
    toleranceMinutes: 5,
    actorId: 'nurse',
    within: new Set(['room', 'fridge']),
    places: new Map([
      ['room', { kind: 'location', ...at('room') }],
      ['cellar', { kind: 'location', ...at('cellar') }],
      ['opened', { kind: 'container', ...at('fridge'), lotId: 'A' }],
      ['gone', { kind: 'container', ...at('fridge'), lotId: 'A', open: false }],
    ]),
    lots: new Map(lots as [string, LotRow][]),
    items: new Map([
      ['vial', itemOf()],
      ['needle', itemOf({ unit: 'piece', containerQuantity: 1_000 })],
    ]),
    entryCount: 0,
    entries: [],
    ...details,
  };
}

const LINE = { lotId: 'A', placeId: 'room', countedQuantity: 20 };

function refusalOf(lines: readonly CountedLineDto[]): Problem {
  try {
    readCounted(lines, stateOf());
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('a counted line', () => {
  test.each<[string, Partial<CountedLineDto>, object]>([
    ['is of now and of who sends it', {}, { quantity: 20_000, countedAt: NOW, countedBy: 'nurse' }],
    [
      'may be older',
      { countedAt: '2026-03-01T08:30:00.000Z' },
      { countedAt: '2026-03-01T08:30:00.000Z' },
    ],
    ['of a fast clock is of now', { countedAt: '2026-03-01T09:05:00.000Z' }, { countedAt: NOW }],
    ['of a slow clock may come before the count', { countedAt: '2026-03-01T07:55:00.000Z' }, {}],
    ['may find nothing', { countedQuantity: 0 }, { quantity: 0 }],
    ['may be taken back', { countedQuantity: null }, { quantity: null }],
    [
      'may find a part in an open container',
      { placeId: 'opened', countedQuantity: 3.125 },
      { quantity: 3_125 },
    ],
  ])('%s', (_, line, entry) => {
    expect(readCounted([{ ...LINE, ...line }], stateOf())).toMatchObject([entry]);
  });

  test.each<[string, Partial<CountedLineDto>, string]>([
    ['in a place nobody knows', { placeId: 'attic' }, 'placeId'],
    ['in a place outside the count', { placeId: 'cellar' }, 'placeId'],
    ['in a container that was discarded', { placeId: 'gone' }, 'placeId'],
    ['in a container of another lot', { lotId: 'B', placeId: 'opened' }, 'lotId'],
    ['of a part of a sealed container', { countedQuantity: 5 }, 'countedQuantity'],
    ['of half a needle', { lotId: 'N', countedQuantity: 0.5 }, 'countedQuantity'],
    ['of the future', { countedAt: '2026-03-01T09:05:00.001Z' }, 'countedAt'],
    ['of before the count', { countedAt: '2026-03-01T07:54:59.999Z' }, 'countedAt'],
  ])('%s is refused', (_, line, member) => {
    const problem = refusalOf([LINE, { ...LINE, ...line }]);
    expect(problem.status).toBe(422);
    expect(problem.facts.errors).toMatchObject([{ pointer: `/lines/1/${member}` }]);
  });

  test('of an unknown lot asks to receive it, each lot once', () => {
    const ghost = { ...LINE, lotId: 'ghost' };
    expect(refusalOf([ghost, LINE, ghost])).toMatchObject({
      type: '/problems/counts/unknown-lot',
      facts: {
        lotIds: ['ghost'],
        errors: [{ pointer: '/lines/0/lotId' }, { pointer: '/lines/2/lotId' }],
      },
    });
  });

  test('is entered once, in the order of arrival', () => {
    const countedAt = '2026-03-01T08:30:00.000Z';
    const first = readCounted([{ ...LINE, countedAt }], stateOf());
    const state = stateOf({ entryCount: 7, entries: first });
    const second = readCounted([{ ...LINE, countedAt }, LINE, LINE], state);
    expect(second).toMatchObject([{ entry: 7, countedAt: NOW }]);
    const other = readCounted([{ ...LINE, countedAt }], { ...state, actorId: 'doctor' });
    expect(other).toMatchObject([{ entry: 7, countedBy: 'doctor' }]);
  });
});
