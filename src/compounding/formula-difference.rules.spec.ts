import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ComparedContent,
  differencesOf,
  type FormulaDifference,
  type NamedIngredient,
} from './formula-difference.rules.js';

function ingredient(details: Partial<NamedIngredient> = {}): NamedIngredient {
  return {
    itemId: 'lidocaine',
    groupId: null,
    name: 'Lidocaine',
    unit: 'mL',
    quantity: 2000,
    tolerance: 100,
    ...details,
  };
}

function contentOf(details: Partial<ComparedContent> = {}): ComparedContent {
  return {
    name: 'Mixture',
    strength: null,
    form: 'solution',
    unit: 'mL',
    components: [ingredient()],
    diluent: null,
    ownMaterial: null,
    finalQuantity: 2000,
    containerKind: 'syringe',
    containerCapacity: 5000,
    equipment: [],
    steps: [],
    compatibilityReferences: [],
    storage: 'room',
    beyondUseHours: null,
    beyondUseBasis: null,
    labelText: { it: 'a', es: 'b', en: 'c' },
    source: null,
    notes: null,
    ...details,
  };
}

/** The sides alone, as one reads them. */
const sides = ({ field, subject, member, from, to }: FormulaDifference) =>
  [field, subject, member, from, to] as const;

const zinc = ingredient({ itemId: 'zinc', name: 'Zinc' });
const group = ingredient({ itemId: null, groupId: 'silica', name: 'Silica' });

describe('Between two versions', () => {
  test.each<[string, Partial<ComparedContent>, ReturnType<typeof sides>[]]>([
    ['nothing differs', {}, []],
    ['a text differs', { form: 'gel' }, [['form', null, null, 'solution', 'gel']]],
    ['a text came', { strength: '1 %' }, [['strength', null, null, null, '1 %']]],
    ['a quantity is in units', { finalQuantity: 2500 }, [['finalQuantity', null, null, 2, 2.5]]],
    [
      'hours came with their reason',
      { beyondUseHours: 2, beyondUseBasis: 'Leaflet' },
      [
        ['beyondUseBasis', null, null, null, 'Leaflet'],
        ['beyondUseHours', null, null, null, 2],
      ],
    ],
    [
      'one language of the label differs',
      { labelText: { it: 'a', es: 'B', en: 'c' } },
      [['labelText', 'es', null, 'b', 'B']],
    ],
    [
      'an ingredient was exchanged for another',
      { components: [zinc] },
      [
        ['components', 'Lidocaine', null, 2, null],
        ['components', 'Zinc', null, null, 2],
      ],
    ],
    [
      'an ingredient has another quantity and tolerance',
      { components: [ingredient({ quantity: 1500, tolerance: 50 })] },
      [
        ['components', 'Lidocaine', 'quantity', 2, 1.5],
        ['components', 'Lidocaine', 'tolerance', 0.1, 0.05],
      ],
    ],
    ['a group came as diluent', { diluent: group }, [['diluent', 'Silica', null, null, 2]]],
    [
      'own material came',
      { ownMaterial: { name: { it: 'sangue', es: 'sangre', en: 'blood' }, volume: 18_000 } },
      [
        ['ownMaterial', 'it', null, null, 'sangue'],
        ['ownMaterial', 'es', null, null, 'sangre'],
        ['ownMaterial', 'en', null, null, 'blood'],
        ['ownMaterial', null, null, null, 18],
      ],
    ],
    ['the order of components is nothing', { components: [ingredient()] }, []],
  ])('%s', (_, details, expected) => {
    expect(differencesOf(contentOf(), contentOf(details)).map(sides)).toEqual(expected);
  });

  test('a step that came in between moves the others, and that is no difference', () => {
    const [from, to] = [
      contentOf({ steps: ['a', 'b', 'c'] }),
      contentOf({ steps: ['a', 'x', 'b'] }),
    ];
    expect(differencesOf(from, to).map(sides)).toEqual([
      ['steps', '2', null, null, 'x'],
      ['steps', '3', null, 'c', null],
    ]);
  });

  test('taking out what went and putting in what came gives the later list', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const found = differencesOf(contentOf({ steps: before }), contentOf({ steps: after }));
        const gone = new Set(found.flatMap(({ subject, to }) => (to === null ? [subject] : [])));
        const came = found.filter(({ to }) => to !== null);
        const rebuilt: string[] = before.filter((_, index) => !gone.has(String(index + 1)));
        for (const { subject, to } of came) rebuilt.splice(Number(subject) - 1, 0, String(to));
        expect(rebuilt).toEqual(after);
      }),
    );
  });

  test('each way round the same things differ', () => {
    const parts = fc.subarray([ingredient(), zinc, group]);
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const count = (from: NamedIngredient[], to: NamedIngredient[]) =>
          differencesOf(contentOf({ components: from }), contentOf({ components: to })).length;
        expect(count(before, after)).toBe(count(after, before));
        expect(count(before, before)).toBe(0);
      }),
    );
  });
});
