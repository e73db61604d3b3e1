import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormulaContent, FormulaStatus, FormulaVersion } from './formula.js';
import {
  approvalFaults,
  contentFaults,
  isOwnWork,
  type KnownIngredient,
  versionInView,
} from './formula.rules.js';

function ingredient(details: Partial<KnownIngredient> = {}): KnownIngredient {
  const itemId = 'lidocaine';
  return { itemId, groupId: null, quantity: 2000, tolerance: 100, unit: 'mL', ...details };
}

function contentOf(details: Partial<FormulaContent> = {}): FormulaContent {
  return {
    name: 'Lidocaine in saline',
    strength: null,
    form: 'solution',
    unit: 'mL',
    components: [ingredient()],
    diluent: ingredient({ itemId: 'saline', quantity: 3000 }),
    ownMaterial: null,
    finalQuantity: 5000,
    containerKind: 'syringe',
    containerCapacity: 5000,
    equipment: [],
    steps: ['Draw it up'],
    compatibilityReferences: [],
    storage: 'room',
    beyondUseHours: null,
    beyondUseBasis: null,
    labelText: { it: 'sì', es: 'sí', en: 'yes' },
    source: null,
    notes: null,
    ...details,
  };
}

const saline = ingredient({ itemId: 'saline', quantity: 3000 });
const tube = ingredient({ itemId: 'tube', unit: 'piece', tolerance: 0 });
const ownMaterial = { name: { it: 'sangue', es: 'sangre', en: 'blood' }, volume: 18_000 };

describe('A formula holds together', () => {
  test.each<[string, Partial<FormulaContent>, KnownIngredient[], string[]]>([
    ['when its parts make the whole', {}, [ingredient(), saline], []],
    ['not when they make less', {}, [ingredient()], ['/finalQuantity']],
    [
      'nor when they make more',
      { finalQuantity: 4999 },
      [ingredient(), saline],
      ['/finalQuantity'],
    ],
    [
      'with a powder, when the liquids make no more than the whole',
      {},
      [ingredient(), ingredient({ itemId: 'powder', unit: 'g', quantity: 500 })],
      [],
    ],
    [
      'not when they make more than that',
      { finalQuantity: 1000 },
      [ingredient(), ingredient({ itemId: 'powder', unit: 'g', quantity: 500 })],
      ['/finalQuantity'],
    ],
    [
      'not in a syringe that is too small',
      { containerCapacity: 4999 },
      [ingredient(), saline],
      ['/containerCapacity'],
    ],
    [
      'not when a part is both item and group',
      {},
      [ingredient({ groupId: 'group' }), saline],
      ['/components/0'],
    ],
    ['not when it is neither', {}, [ingredient({ itemId: null }), saline], ['/components/0']],
    [
      'not when nobody knows the item',
      {},
      [ingredient({ unit: null }), saline],
      ['/components/0/itemId'],
    ],
    [
      'not when nobody knows the group of the diluent',
      {},
      [ingredient(), ingredient({ itemId: null, groupId: 'group', unit: null })],
      ['/diluent/groupId'],
    ],
    ['not when a part is named twice', {}, [ingredient(), ingredient()], ['/diluent']],
    [
      'not with half a piece',
      {},
      [ingredient(), ingredient({ itemId: 'filter', unit: 'piece', quantity: 1500 })],
      ['/diluent/quantity'],
    ],
    [
      'not with a tolerance as large as the quantity',
      {},
      [ingredient({ tolerance: 2000 }), saline],
      ['/components/0/tolerance'],
    ],
    [
      'not when it is a part of itself',
      {},
      [ingredient({ itemId: 'itself' }), saline],
      ['/components/0/itemId'],
    ],
    [
      'not with a limit of its own that nobody explains',
      { beyondUseHours: 12 },
      [ingredient(), saline],
      ['/beyondUseBasis'],
    ],
    [
      'with one that somebody does',
      { beyondUseHours: 12, beyondUseBasis: 'Leaflet' },
      [ingredient(), saline],
      [],
    ],
    [
      'with own material, of which only a part comes out',
      { ownMaterial, components: [ingredient()], diluent: null, finalQuantity: 4000 },
      [tube],
      [],
    ],
    [
      'not when more comes out than own material and components make',
      {
        ownMaterial,
        components: [ingredient(), ingredient()],
        diluent: null,
        finalQuantity: 20_001,
        containerCapacity: 30_000,
      },
      [tube, ingredient()],
      ['/finalQuantity'],
    ],
    [
      'not with own material in what is measured in grams',
      { ownMaterial, unit: 'g', components: [ingredient()], diluent: null },
      [tube],
      ['/ownMaterial'],
    ],
  ])('%s', (_, details, known, pointers) => {
    const faults = contentFaults(contentOf(details), known, 'itself');
    expect(faults.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('to the thousandth, whatever it is divided into', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: -2, max: 2 }), (quantities, off) => {
        const known = quantities.map((quantity, index) =>
          ingredient({ itemId: `item ${index}`, quantity, tolerance: 0 }),
        );
        const sum = quantities.reduce((total, quantity) => total + quantity, 0);
        const content = contentOf({
          components: known,
          diluent: null,
          finalQuantity: sum + off,
          containerCapacity: sum + 10,
        });
        expect(contentFaults(content, known, null)).toHaveLength(off === 0 ? 0 : 1);
      }),
    );
  });
});

test('a doctor approves what says how it is made, and a label in every language', () => {
  expect(approvalFaults(contentOf())).toEqual([]);
  const bare = contentOf({ steps: [], labelText: { it: '', es: 'sí', en: '' } });
  expect(approvalFaults(bare).map(({ pointer }) => pointer)).toEqual([
    '/steps',
    '/labelText/it',
    '/labelText/en',
  ]);
});

test.each([
  ['author', true],
  ['editor', true],
  ['other', false],
])('the %s wrote in it: %s', (person, own) => {
  expect(isOwnWork({ authorId: 'author', editors: ['author', 'editor'] }, person)).toBe(own);
});

test('the valid version is shown before the newest', () => {
  const versionOf = (version: number, status: FormulaStatus) =>
    ({ version, status }) as FormulaVersion;
  const [old, valid, draft] = [
    versionOf(1, 'retired'),
    versionOf(2, 'approved'),
    versionOf(3, 'draft'),
  ];
  expect(versionInView([old, valid, draft])).toBe(valid);
  expect(versionInView([old, draft])).toBe(draft);
  expect(versionInView([draft, old])).toBe(draft);
  expect(versionInView([])).toBeUndefined();
});
