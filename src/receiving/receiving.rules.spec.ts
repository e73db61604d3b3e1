import { describe, expect, test } from '@jest/globals';
import { itemOf } from '../../test/harness/samples.js';
import { Problem } from '../kernel/problems.js';
import type { LotRow } from '../lots/lots.js';
import type { ReceiptLineDto } from './receiving.dto.js';
import { decideReceipt, type ReceivingState } from './receiving.rules.js';

const AT = '2026-03-10T09:00:00.000Z';

function lineOf(details: Partial<ReceiptLineDto> = {}): ReceiptLineDto {
  return {
    itemId: 'lidocaine',
    lotNumber: 'L1',
    expiresOn: '2026-12-31',
    containers: 3,
    ...details,
  };
}

function lotOf(details: Partial<LotRow> = {}): LotRow {
  return {
    id: 'known',
    item_id: 'lidocaine',
    lot_number: 'L1',
    expires_on: '2026-12-31',
    expires_raw: '2026-12',
    first_received_at: '2026-01-01T08:00:00.000Z',
    hold_kind: null,
    hold_reason: null,
    held_at: null,
    held_by: null,
    ...details,
  };
}

function decide(lines: readonly ReceiptLineDto[], details: Partial<ReceivingState> = {}) {
  const items = [
    itemOf(),
    itemOf({ id: 'saline' }),
    itemOf({ id: 'gauze', expiryRequired: false }),
  ];
  const state: ReceivingState = {
    items: new Map(items.map((item) => [item.id, item])),
    lots: [],
    locationId: 'fridge',
    receivedAt: AT,
    receivedOn: '2026-03-10',
    expiryWarningDays: 30,
    ...details,
  };
  let made = 0;
  return decideReceipt(lines, state, () => {
    made += 1;
    return `lot-${made}`;
  });
}

function refusal(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('a delivery', () => {
  test('brings whole containers of a new lot from the supplier to the place', () => {
    const { newLots, postings, lines } = decide([lineOf()]);
    expect(newLots).toEqual([
      {
        id: 'lot-1',
        item_id: 'lidocaine',
        lot_number: 'L1',
        expires_on: '2026-12-31',
        expires_raw: '2026-12-31',
        first_received_at: AT,
      },
    ]);
    expect(postings).toEqual([
      { lotId: 'lot-1', itemId: 'lidocaine', from: '@supplier', to: 'fridge', quantity: 30_000 },
    ]);
    expect(lines).toMatchObject([{ lotId: 'lot-1', containers: 3, quantity: 30_000 }]);
  });

  test('with a month means its last day, and keeps what the label says', () => {
    const { newLots } = decide([lineOf({ expiresOn: '2028-02' })]);
    expect(newLots).toMatchObject([{ expires_on: '2028-02-29', expires_raw: '2028-02' }]);
  });

  test('of a lot in the book adds to it', () => {
    const { newLots, postings } = decide([lineOf({ expiresOn: '2026-12' })], { lots: [lotOf()] });
    expect(newLots).toEqual([]);
    expect(postings).toMatchObject([{ lotId: 'known' }]);
  });

  test('of one lot on two lines makes it once', () => {
    const { newLots, postings } = decide([lineOf(), lineOf({ containers: 1 })]);
    expect(newLots).toHaveLength(1);
    expect(postings).toMatchObject([
      { lotId: 'lot-1', quantity: 30_000 },
      { lotId: 'lot-1', quantity: 10_000 },
    ]);
  });

  test('of the same lot number under another item makes another lot', () => {
    const { newLots } = decide([lineOf(), lineOf({ itemId: 'saline' })], { lots: [lotOf()] });
    expect(newLots).toMatchObject([{ id: 'lot-1', item_id: 'saline', lot_number: 'L1' }]);
  });

  test.each([
    ['the book', [lineOf({ expiresOn: '2026-11-30' })], [lotOf()], 0],
    ['an earlier line', [lineOf(), lineOf({ expiresOn: '2026-11-30' })], [], 1],
    ['a lot without one', [lineOf({ expiresOn: '2026-11-30' })], [lotOf({ expires_on: null })], 0],
  ])('with another expiry than %s is refused', (_, lines, lots, line) => {
    const problem = refusal(() => decide(lines, { lots }));
    expect(problem).toMatchObject({ type: '/problems/receiving/expiry-differs', status: 409 });
    expect(problem.facts).toMatchObject({ line, typedExpiresOn: '2026-11-30' });
  });

  test('is refused with everything that is unknown or missing', () => {
    const lines = [
      lineOf({ itemId: 'unheard-of' }),
      lineOf({ expiresOn: null }),
      lineOf({ itemId: 'gauze', expiresOn: null }),
    ];
    expect(refusal(() => decide(lines)).facts.errors).toEqual([
      { pointer: '/lines/0/itemId', detail: 'is not a known item' },
      { pointer: '/lines/1/expiresOn', detail: 'is needed for this item' },
    ]);
  });

  test('without expiry is taken where the item needs none', () => {
    const { newLots, warnings } = decide([lineOf({ itemId: 'gauze', expiresOn: undefined })]);
    expect(newLots).toMatchObject([{ expires_on: null, expires_raw: null }]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['2026-03-09', ['expired']],
    ['2026-03-10', ['expiring']],
    ['2026-04-09', ['expiring']],
    ['2026-04-10', []],
  ])('that expires on %s is taken with %p', (expiresOn, expected) => {
    const { warnings } = decide([lineOf({ expiresOn })]);
    expect(warnings.map((warning) => warning.code)).toEqual(expected);
  });

  test('of a held lot is taken, and says so', () => {
    const { warnings } = decide([lineOf()], { lots: [lotOf({ hold_kind: 'held' })] });
    expect(warnings).toMatchObject([{ code: 'held', lotId: 'known' }]);
  });
});
