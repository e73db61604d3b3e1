import { describe, expect, test } from '@jest/globals';
import { itemOf } from '../../test/harness/samples.js';
import { Problem } from '../kernel/problems.js';
import type { LotRow } from '../lots/lots.js';
import type { TransferDto } from './transfers.dto.js';
import { decideTransfer } from './transfers.rules.js';

function decide(details: Partial<TransferDto>) {
  const lot = { id: 'A', item_id: 'lidocaine', lot_number: 'L1' } as LotRow;
  const dto = { id: 'transfer', fromLocationId: 'room', toLocationId: 'fridge', lines: [] };
  return decideTransfer(
    { ...dto, ...details },
    {
      lots: new Map([[lot.id, lot]]),
      items: new Map([['lidocaine', itemOf()]]),
      isLocation: (id) => ['room', 'fridge'].includes(id),
      available: new Map([['A', 30_000]]),
    },
  );
}

function refusal(details: Partial<TransferDto>): Problem {
  try {
    decide(details);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('a transfer', () => {
  test('carries whole containers from one place to the other', () => {
    expect(decide({ lines: [{ lotId: 'A', quantity: 20 }] })).toEqual([
      { lotId: 'A', itemId: 'lidocaine', from: 'room', to: 'fridge', quantity: 20_000 },
    ]);
  });

  test('of more than there is, on all lines together, says what there is', () => {
    const lines = [20, 20].map((quantity) => ({ lotId: 'A', quantity }));
    const problem = refusal({ lines });
    expect(problem).toMatchObject({ type: '/problems/transfers/short', status: 409 });
    expect(problem.facts.shortages).toEqual([
      { lotId: 'A', lotNumber: 'L1', requested: 40, available: 30 },
    ]);
  });

  test('is refused with everything that is wrong with it', () => {
    const lines = [
      { lotId: 'A', quantity: 5 },
      { lotId: 'B', quantity: 10 },
    ];
    expect(refusal({ lines, fromLocationId: 'attic', toLocationId: 'attic' }).facts.errors).toEqual(
      [
        { pointer: '/fromLocationId', detail: 'is not a known location' },
        { pointer: '/toLocationId', detail: 'is not a known location' },
        { pointer: '/toLocationId', detail: 'is where the stock already stands' },
        { pointer: '/lines/0/quantity', detail: 'must be whole containers of 10 mL' },
        { pointer: '/lines/1/lotId', detail: 'is not a known lot' },
      ],
    );
  });
});
