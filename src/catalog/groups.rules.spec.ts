import { expect, test } from '@jest/globals';
import { memberFaults } from './groups.rules.js';

const items = new Map([
  ['chlorhexidine', { unit: 'mL' as const }],
  ['povidone-iodine', { unit: 'mL' as const }],
  ['cream', { unit: 'g' as const }],
]);

test.each<[string, string[], string[]]>([
  ['items of one unit make a group', ['chlorhexidine', 'povidone-iodine'], []],
  ['one item is a group as well', ['cream'], []],
  [
    'grams do not go with millilitres',
    ['chlorhexidine', 'cream', 'povidone-iodine'],
    ['/itemIds/1: is measured in g, the group in mL'],
  ],
  ['an item is named once', ['cream', 'cream'], ['/itemIds/1: is named twice']],
  [
    'the first known item gives the unit',
    ['unheard-of', 'cream', 'chlorhexidine'],
    ['/itemIds/0: is not a known item', '/itemIds/2: is measured in mL, the group in g'],
  ],
])('%s', (_, itemIds, faults) => {
  const found = memberFaults(itemIds, items).map(({ pointer, detail }) => `${pointer}: ${detail}`);
  expect(found).toEqual(faults);
});
