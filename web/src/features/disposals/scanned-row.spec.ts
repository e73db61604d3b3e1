import { expect, test } from '@jest/globals';
import type { DisposalKind, Scan, StockRow } from '../../api/types';
import type { DraftLine } from './drafts';
import { scannedRow } from './scanned-row';

const row = (lotId: string, placeId: string, more: Partial<StockRow> = {}) =>
  ({
    lotId,
    placeId,
    placeKind: 'location',
    quantity: 20,
    containers: 4,
    unusableBecause: null,
    ...more,
  }) as StockRow;

const ROWS = [
  row('A', 'room'),
  row('B', 'room'),
  row('B', 'fridge'),
  row('C', 'fridge', { unusableBecause: 'expired' }),
  row('A', 'open-a', { placeKind: 'container', quantity: 3 }),
];

const scanOf = (lot: string | null, container: string | null = null, containers = 1) =>
  ({
    item: { containers },
    lot: lot && { id: lot },
    container: container && { id: container },
  }) as unknown as Scan;

const lineOf = (of: StockRow, quantity: number | null = null): DraftLine => ({
  row: of,
  quantity,
  reason: null,
  note: '',
});

test.each<[string, Scan, DraftLine[], DisposalKind, object]>([
  ['a package', scanOf('A'), [], 'waste', { kind: 'line', line: { quantity: 5 } }],
  ['a case of two', scanOf('A', null, 2), [], 'waste', { line: { quantity: 10 } }],
  [
    'one more of its line',
    scanOf('A'),
    [lineOf(row('A', 'room'), 5)],
    'return',
    { line: { quantity: 10 } },
  ],
  [
    'more than there are',
    scanOf('A'),
    [lineOf(row('A', 'room'), 20)],
    'waste',
    { line: { quantity: 20 } },
  ],
  ['an expired one: all of it', scanOf('C'), [], 'waste', { line: { quantity: 20 } }],
  ['one whose book is wrong', scanOf('A'), [], 'adjustment', { line: { quantity: null } }],
  ['an open container', scanOf('A', 'open-a'), [], 'waste', { line: { quantity: null } }],
  ['an open container to return', scanOf('A', 'open-a'), [], 'return', { kind: 'open' }],
  ['an unknown lot', scanOf(null), [], 'waste', { kind: 'unknown' }],
  ['a lot that is gone', scanOf('Z'), [], 'waste', { kind: 'gone' }],
  ['a lot in two places', scanOf('B'), [], 'waste', { kind: 'several' }],
  [
    'a lot in two places, one of them the document’s',
    scanOf('B'),
    [lineOf(row('A', 'room'), 5)],
    'waste',
    { kind: 'line', line: { row: { placeId: 'room' } } },
  ],
  [
    'a lot of another place',
    scanOf('C'),
    [lineOf(row('A', 'room'), 5)],
    'waste',
    { kind: 'elsewhere' },
  ],
])('a scan of %s', (_, scan, lines, kind, expected) => {
  expect(scannedRow(scan, ROWS, lines, kind)).toMatchObject(expected);
});
