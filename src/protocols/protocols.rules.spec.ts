import { describe, expect, test } from '@jest/globals';
import { type Material, PROTOCOL_DEFAULTS, type ProtocolKind } from './protocol.js';
import { comesTooLate, materialFaults, numberFaults, techniquesOf } from './protocols.rules.js';

const items = new Map([
  ['lidocaine', { unit: 'mL' as const }],
  ['needle', { unit: 'piece' as const }],
]);
const groups = new Map([
  ['disinfectants', { unit: 'mL' as const }],
  ['tips', { unit: 'piece' as const }],
]);

const item = (itemId: string, quantity: number): Material => ({
  itemId,
  groupId: null,
  quantity,
  optional: false,
});
const group = (groupId: string, quantity: number): Material => ({
  itemId: null,
  groupId,
  quantity,
  optional: true,
});

describe('materialFaults', () => {
  test.each<[string, Material[], string[]]>([
    ['no materials are no fault', [], []],
    [
      'parts of millilitres and whole pieces are right',
      [item('lidocaine', 1500), item('needle', 2000), group('disinfectants', 500)],
      [],
    ],
    ['half a needle is not', [item('needle', 500)], ['/materials/0/quantity']],
    ['nor half of any tip', [group('tips', 1500)], ['/materials/0/quantity']],
    [
      'an item must be known, and a group as well',
      [item('needle', 1000), item('tips', 1000), group('needle', 1000)],
      ['/materials/1/itemId', '/materials/2/groupId'],
    ],
    [
      'each is named once',
      [item('lidocaine', 1000), group('tips', 1000), item('lidocaine', 2000), group('tips', 1000)],
      ['/materials/2/itemId', '/materials/3/groupId'],
    ],
    [
      'a line names an item or a group, not both and not neither',
      [
        { ...item('lidocaine', 1000), groupId: 'tips' },
        { ...item('lidocaine', 1000), itemId: null },
      ],
      ['/materials/0', '/materials/1'],
    ],
  ])('%s', (_, materials, pointers) => {
    const found = materialFaults(materials, items, groups).map(({ pointer }) => pointer);
    expect(found).toEqual(pointers);
  });
});

test('numberFaults point at every span that ends before it begins', () => {
  const back = { min: 3, max: 2 };
  const faults = numberFaults({
    ...PROTOCOL_DEFAULTS,
    sessions: { minimum: null, maximum: null, spacingDays: back, phases: [] },
    maintenance: { spacingDays: back, note: null },
    durationMinutes: back,
    expectedReactions: [{ reaction: 'redness', days: back, note: null }],
    perPoint: { depth: back, dose: { min: 50, max: 50 } },
  });
  expect(faults.map(({ pointer }) => pointer)).toEqual([
    '/sessions/spacingDays/max',
    '/maintenance/spacingDays/max',
    '/durationMinutes/max',
    '/perPoint/depthMm/max',
    '/expectedReactions/0/days/max',
  ]);
  expect(numberFaults(PROTOCOL_DEFAULTS)).toEqual([]);
});

test.each<[string | null, string[], string[]]>([
  ['nappage', [], ['nappage']],
  ['nappage', ['papule', 'nappage', 'papule'], ['nappage', 'papule']],
  [null, ['papule'], ['papule']],
])('the usual technique %s comes first among %j', (technique, techniques, all) => {
  expect(techniquesOf(technique, techniques)).toEqual(all);
});

test.each<[ProtocolKind, ProtocolKind[], boolean]>([
  ['technology', ['mesotherapy'], true],
  ['regenerative', ['technology', 'mesotherapy'], true],
  ['mesotherapy', ['mesotherapy', 'technology'], false],
  ['technology', ['technology', 'regenerative'], false],
  ['other', [], false],
])('%s after %j comes too late: %s', (kind, earlier, late) => {
  expect(comesTooLate(kind, earlier)).toBe(late);
});
