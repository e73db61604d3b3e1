import { describe, expect, test } from '@jest/globals';
import { itemOf } from '../../test/harness/samples.js';
import { Problem } from '../kernel/problems.js';
import type { LotRow } from '../lots/lots.js';
import type { ReceiptLineDto } from './receiving.dto.js';
import { decideReceipt, type ReceivingState, serialKey } from './receiving.rules.js';

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
    quarantine_reason: null,
    typed_at: null,
    typed_by: null,
    confirmed_at: null,
    confirmed_by: null,
    preparation_id: null,
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
    owners: [],
    lots: [],
    serials: new Map(),
    locationId: 'fridge',
    receivedAt: AT,
    receivedOn: '2026-03-10',
    recordedAt: AT,
    actorId: 'anna',
    expiryWarningDays: 30,
    receiveExpired: 'warn',
    isScanned: () => false,
    order: null,
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
        typed_at: AT,
        typed_by: 'anna',
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

  test.each(['held', 'recalled'] as const)('of a %s lot comes in by quarantine only', (kind) => {
    const lots = [lotOf({ hold_kind: kind })];
    const problem = refusal(() => decide([lineOf()], { lots }));
    expect(problem).toMatchObject({ type: '/problems/receiving/unusable-lot', status: 409 });
    expect(problem.facts).toMatchObject({ line: 0, lotNumber: 'L1', because: kind });
    const line = lineOf({ quarantine: true, reason: 'ordered before the hold' });
    const { holds, warnings } = decide([line], { lots });
    expect(holds.size).toBe(0);
    expect(warnings).toMatchObject([{ code: 'held', lotId: 'known' }]);
  });

  test.each([
    ['warn', false, null],
    ['refuse', false, 'refused'],
    ['refuse', true, null],
    ['quarantine', false, 'Expired when it was received'],
  ] as const)(
    'of an expired lot, with %s and quarantine %p: %p',
    (receiveExpired, quarantine, expected) => {
      const line = lineOf({ expiresOn: '2026-03-09', quarantine, reason: 'for the supplier' });
      const act = () => decide([line], { receiveExpired });
      if (expected === 'refused') {
        expect(refusal(act).facts).toMatchObject({ because: 'expired' });
      } else {
        expect(act().holds.get('lot-1') ?? null).toBe(expected);
      }
    },
  );

  test('of a good lot goes into quarantine when somebody says so, with a reason', () => {
    const { holds, warnings } = decide([lineOf({ quarantine: true, reason: 'came warm' })]);
    expect([...holds]).toEqual([['lot-1', 'came warm']]);
    expect(warnings).toMatchObject([{ code: 'quarantined', lotId: 'lot-1' }]);
    expect(refusal(() => decide([lineOf({ quarantine: true })])).facts.errors).toEqual([
      { pointer: '/lines/0/reason', detail: 'is needed for the quarantine' },
    ]);
  });

  test('that was scanned is not typed, and confirms the same lot that was', () => {
    const isScanned = () => true;
    expect(decide([lineOf()], { isScanned }).newLots).toMatchObject([
      { typed_at: null, typed_by: null },
    ]);
    const lots = [lotOf({ typed_at: AT, typed_by: 'anna' })];
    expect(decide([lineOf()], { lots })).toMatchObject({ confirmed: [], lines: [{ typed: true }] });
    const scanned = decide([lineOf()], { lots, isScanned });
    expect(scanned).toMatchObject({ confirmed: ['known'], lines: [{ typed: false }] });
  });

  test('of cases counts the containers in them, and the broken ones apart', () => {
    const identifier = { scheme: 'gtin' as const, value: '18012345678908' };
    const owners = [{ itemId: 'lidocaine', scheme: 'gtin', containers: 12 }];
    const line = lineOf({ containers: undefined, packs: 2, identifier, damaged: 3 });
    const { lines, postings } = decide([line], { owners });
    expect(lines).toMatchObject([{ containers: 21, damaged: 3, quantity: 210_000 }]);
    expect(postings).toMatchObject([{ quantity: 210_000 }]);
    const broken = decide([{ ...line, damaged: 24 }], { owners });
    expect(broken).toMatchObject({ postings: [], lines: [{ containers: 0, damaged: 24 }] });
  });

  test.each<[string, Partial<ReceiptLineDto>, string]>([
    ['neither containers nor packs', { containers: undefined }, '/containers'],
    ['both', { packs: 1, identifier: { scheme: 'gtin', value: '1' } }, '/containers'],
    ['packs without a code', { containers: undefined, packs: 1 }, '/identifier'],
    ['a code of nothing', { identifier: { scheme: 'gtin', value: '1' } }, '/identifier'],
    ['more broken than came', { damaged: 4 }, '/damaged'],
    ['more serials than packages', { serials: ['a', 'b', 'c', 'd'] }, '/serials'],
  ])('that says %s is refused', (_, details, pointer) => {
    const { errors } = refusal(() => decide([lineOf(details)])).facts as {
      errors: { pointer: string }[];
    };
    expect(errors.map((error) => error.pointer)).toContain(`/lines/0${pointer}`);
  });

  test('brings each package once', () => {
    const serials = new Map([[serialKey('lidocaine', 'S1'), 'receipt-1']]);
    const before = refusal(() => decide([lineOf({ serials: ['S1'] })], { serials }));
    expect(before.type).toBe('/problems/receiving/serial-received');
    expect(before.facts).toMatchObject({ serial: 'S1', receiptId: 'receipt-1' });
    const twice = [lineOf({ serials: ['S2'] }), lineOf({ serials: ['S2'] })];
    expect(refusal(() => decide(twice)).facts).toMatchObject({ line: 1, receiptId: null });
    const other = [lineOf({ serials: ['S2'] }), lineOf({ itemId: 'saline', serials: ['S2'] })];
    expect(decide(other, { serials }).lines).toHaveLength(2);
  });
});
