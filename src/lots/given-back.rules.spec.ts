import { describe, expect, test } from '@jest/globals';
import type { ContainerRow } from './containers.store.js';
import { planGivingBack, type TouchedContainer } from './given-back.rules.js';

function container(details: Partial<ContainerRow> = {}): ContainerRow {
  return {
    id: 'vial',
    lot_id: 'A',
    location_id: 'room',
    quantity: 10_000,
    opened_at: '2026-03-01T08:00:00.000Z',
    opened_by: 'maria',
    discard_at: '2026-03-29T08:00:00.000Z',
    opening_id: 'opening',
    session_id: 'session',
    closed_at: null,
    closed_because: null,
    ...details,
  };
}

function plan(touched: TouchedContainer) {
  const { wasted, sealedAgain } = planGivingBack(
    [touched],
    (row) => row.session_id === 'session',
    (lotId) => `item of ${lotId}`,
  );
  return { wasted, sealedAgain: sealedAgain.map(({ id }) => id) };
}

describe('a container that was drawn from for a use that is taken back', () => {
  test('is sealed again when it was opened for that use and is full again', () => {
    expect(plan({ container: container(), balance: 10_000, returned: 2_000 })).toEqual({
      wasted: [],
      sealedAgain: ['vial'],
    });
  });

  test.each([
    ['others drew from it', container(), 9_999],
    ['it was opened for another use', container({ session_id: 'another' }), 10_000],
    ['it was opened by hand', container({ session_id: null }), 10_000],
  ])('stays open when %s', (_, row, balance) => {
    expect(plan({ container: row, balance, returned: 2_000 })).toEqual({
      wasted: [],
      sealedAgain: [],
    });
  });

  test('that was discarded since gets nothing back: it is wasted', () => {
    const gone = container({ closed_at: '2026-03-02T08:00:00.000Z', closed_because: 'discarded' });
    expect(plan({ container: gone, balance: 2_000, returned: 2_000 })).toEqual({
      wasted: [{ lotId: 'A', itemId: 'item of A', from: 'vial', to: '@waste', quantity: 2_000 }],
      sealedAgain: [],
    });
    expect(plan({ container: gone, balance: 10_000, returned: 10_000 }).sealedAgain).toEqual([]);
  });
});
