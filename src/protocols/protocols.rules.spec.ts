import { expect, test } from '@jest/globals';
import { type Material, materialFaults } from './protocols.rules.js';

const items = new Map([
  ['lidocaine', { unit: 'mL' as const }],
  ['needle', { unit: 'piece' as const }],
]);

test.each<[string, Material[], string[]]>([
  ['no materials are no fault', [], []],
  [
    'parts of millilitres and whole pieces are right',
    [
      { itemId: 'lidocaine', quantity: 1500 },
      { itemId: 'needle', quantity: 2000 },
    ],
    [],
  ],
  ['half a needle is not', [{ itemId: 'needle', quantity: 500 }], ['/materials/0/quantity']],
  [
    'an item must be known',
    [
      { itemId: 'needle', quantity: 1000 },
      { itemId: 'unheard-of', quantity: 1000 },
    ],
    ['/materials/1/itemId'],
  ],
  [
    'an item is named once',
    [
      { itemId: 'lidocaine', quantity: 1000 },
      { itemId: 'lidocaine', quantity: 2000 },
    ],
    ['/materials/1/itemId'],
  ],
])('%s', (_, materials, pointers) => {
  expect(materialFaults(materials, items).map(({ pointer }) => pointer)).toEqual(pointers);
});
