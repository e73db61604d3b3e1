import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { itemOf } from '../../test/harness/samples.js';
import { Problem } from '../kernel/problems.js';
import { deltasOf } from '../ledger/posting.rules.js';
import type { LotRow } from '../lots/lots.js';
import type { DisposalRequest, DisposalRequestLine, DisposalState } from './disposal.js';
import { decideDisposal } from './disposals.rules.js';

const SIZE = itemOf().containerQuantity;
const ROOM = { id: 'room', kind: 'location', lotId: null, open: true } as const;
const VIAL = { id: 'vial', kind: 'container', lotId: 'A', open: true } as const;

function stateOf(onHand: Record<string, number>, details: Partial<DisposalState> = {}) {
  const lots = ['A', 'B', 'C'].map((id) => [id, { id, item_id: 'lidocaine', lot_number: id }]);
  const state: DisposalState = {
    actorId: 'nurse',
    place: ROOM,
    supplierKnown: true,
    lots: new Map(lots as [string, LotRow][]),
    items: new Map([['lidocaine', itemOf()]]),
    costs: new Map([['A', { total: 5_000, containers: 1 }]]),
    available: new Map(Object.entries(onHand)),
    onHand: new Map(Object.entries(onHand)),
    unusable: new Map(),
    people: new Set(['nurse', 'doctor']),
    ...details,
  };
  return state;
}

function lineOf(details: Partial<DisposalRequestLine>): DisposalRequestLine {
  return {
    lotId: 'A',
    quantity: null,
    counted: null,
    difference: null,
    reason: 'broken',
    note: null,
    method: null,
    witnessId: null,
    ...details,
  };
}

function requestOf(
  kind: DisposalRequest['kind'],
  lines: readonly Partial<DisposalRequestLine>[],
  placeId = 'room',
): DisposalRequest {
  const supplierId = kind === 'return' ? 'supplier' : null;
  const happenedAt = null;
  return { id: 'doc', kind, placeId, supplierId, happenedAt, lines: lines.map(lineOf) };
}

/** The problem by which a decision is refused. */
function refusalOf(decide: () => unknown): Problem {
  try {
    decide();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('a waste', () => {
  test.each([
    ['a whole container', 10_000, 10_000],
    ['a thousandth of one', 1, 10_000],
    ['one and a bit', 10_001, 20_000],
    ['three', 30_000, 30_000],
  ])('of sealed stock takes whole containers: %s', (_, quantity, gone) => {
    const decided = decideDisposal(requestOf('waste', [{ quantity }]), stateOf({ A: 30_000 }));
    expect(decided.postings).toEqual([
      { lotId: 'A', itemId: 'lidocaine', from: 'room', to: '@waste', quantity: gone },
    ]);
    expect(decided.lines[0]?.requested).toBe(gone === quantity ? null : quantity);
  });

  test.each([
    ['some of it', [2_500], 7_000, null],
    ['all of it', [7_000], 7_000, 'broken'],
    ['all of it in parts', [3_000, 4_000], 7_000, 'broken'],
  ])('of an open container takes any quantity: %s', (_, quantities, onHand, closes) => {
    const lines = quantities.map((quantity) => ({ quantity }));
    const state = stateOf({ A: onHand }, { place: VIAL });
    expect(decideDisposal(requestOf('waste', lines, 'vial'), state).closes).toBe(closes);
  });

  test('names every short lot, its lines added up', () => {
    const lines = [
      { quantity: 10_000 },
      { lotId: 'B', quantity: 10_000 },
      { lotId: 'B', quantity: 10_000 },
      { lotId: 'C', quantity: 5_000 },
    ];
    const state = stateOf({ A: 10_000, B: 10_000 });
    const problem = refusalOf(() => decideDisposal(requestOf('waste', lines), state));
    expect(problem).toMatchObject({ type: '/problems/disposals/short', status: 409 });
    expect(problem.facts.shortages).toMatchObject([
      { lotNumber: 'B', requested: 20, available: 10 },
      { lotNumber: 'C', requested: 10, available: 0 },
    ]);
  });
});

describe('a line is refused', () => {
  const table: [string, DisposalRequest['kind'], Partial<DisposalRequestLine>, object, string][] = [
    ['with an unknown lot', 'waste', { lotId: 'Z', quantity: 1 }, {}, 'lotId'],
    ['with another lot than in it', 'waste', { lotId: 'B', quantity: 1 }, { place: VIAL }, 'lotId'],
    ['for other reasons unsaid', 'waste', { quantity: 1, reason: 'other' }, {}, 'note'],
    ['before oneself', 'waste', { quantity: 1, witnessId: 'nurse' }, {}, 'witness'],
    ['before nobody', 'waste', { quantity: 1, witnessId: 'ghost' }, {}, 'witness'],
    ['when a part is returned', 'return', { quantity: 1 }, {}, 'quantity'],
    ['when a part is found', 'adjustment', { difference: 1 }, {}, 'difference'],
    ['when a part is counted', 'adjustment', { counted: 1 }, {}, 'countedQuantity'],
    ['when both are said', 'adjustment', { counted: 0, difference: 1 }, {}, 'countedQuantity'],
    ['when neither is said', 'adjustment', {}, {}, 'countedQuantity'],
    [
      'for half a piece',
      'waste',
      { quantity: 500 },
      { place: VIAL, items: new Map([['lidocaine', itemOf({ unit: 'piece' })]]) },
      'quantity',
    ],
  ];
  test.each(table)('%s', (_, kind, line, details, member) => {
    const state = stateOf({ A: 50_000 }, details);
    const problem = refusalOf(() => decideDisposal(requestOf(kind, [line]), state));
    expect(problem.status).toBe(422);
    expect(problem.facts.errors).toMatchObject([{ pointer: `/lines/0/${member}` }]);
  });

  test('nothing is returned from an open container, or to nobody', () => {
    const state = stateOf({ A: 10_000 }, { place: VIAL, supplierKnown: false });
    const request = requestOf('return', [{ quantity: 10_000 }], 'vial');
    expect(refusalOf(() => decideDisposal(request, state)).facts.errors).toMatchObject([
      { pointer: '/locationId' },
      { pointer: '/supplierId' },
    ]);
  });
});

describe('any waste, return or adjustment', () => {
  const lotId = fc.constantFrom('A', 'B', 'C');
  const containers = fc.integer({ min: 1, max: 6 });
  const onHand = fc.record({ A: fc.nat(8), B: fc.nat(8), C: fc.nat(8) });
  const stocked = (counts: Record<string, number>) =>
    stateOf(Object.fromEntries(Object.entries(counts).map(([lot, n]) => [lot, n * SIZE])));

  test('takes exactly what it says, or nothing, and never more than there is', () => {
    const lines = fc.array(fc.record({ lotId, containers }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('waste', 'return'), lines, onHand, (kind, said, counts) => {
        const state = stocked(counts);
        const wanted = new Map<string, number>();
        for (const line of said) {
          wanted.set(line.lotId, (wanted.get(line.lotId) ?? 0) + line.containers * SIZE);
        }
        const enough = [...wanted].every(([lot, n]) => n <= (state.onHand.get(lot) ?? 0));
        const request = requestOf(
          kind,
          said.map((line) => ({ lotId: line.lotId, quantity: line.containers * SIZE })),
        );
        if (!enough) {
          expect(refusalOf(() => decideDisposal(request, state)).status).toBe(409);
          return;
        }
        const deltas = deltasOf(decideDisposal(request, state).postings);
        expect(new Map(deltas.map((d) => [d.lotId, -d.quantity]))).toEqual(wanted);
      }),
    );
  });

  test('that counts leaves what was counted', () => {
    const counted = fc.record({ A: fc.nat(8), B: fc.nat(8), C: fc.nat(8) });
    fc.assert(
      fc.property(counted, onHand, (found, counts) => {
        const state = stocked(counts);
        const lines = Object.entries(found).map(([lot, n]) => ({ lotId: lot, counted: n * SIZE }));
        const { postings } = decideDisposal(requestOf('adjustment', lines), state);
        const after = new Map(state.onHand);
        for (const delta of deltasOf(postings)) {
          after.set(delta.lotId, (after.get(delta.lotId) ?? 0) + delta.quantity);
        }
        expect(Object.fromEntries(after)).toEqual(
          Object.fromEntries(lines.map((line) => [line.lotId, line.counted])),
        );
      }),
    );
  });
});
