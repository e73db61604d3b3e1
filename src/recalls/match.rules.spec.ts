import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bare,
  blurred,
  deviceProposals,
  lotProposals,
  type MatchItem,
  type MatchLot,
} from './match.rules.js';

const ITEMS: readonly MatchItem[] = [
  {
    id: 'lidocaine',
    name: 'Lidocaina 2 % fiala 10 mL',
    manufacturer: 'Farma',
    codes: ['09520123456788', '035911025'],
  },
  { id: 'vitamin', name: 'Vitamina C 500 mg', manufacturer: null, codes: [] },
];

const LOTS: readonly MatchLot[] = [
  { id: 'L1', itemId: 'lidocaine', lotNumber: 'LID-24A' },
  { id: 'L2', itemId: 'lidocaine', lotNumber: 'LID-24B' },
  { id: 'V1', itemId: 'vitamin', lotNumber: 'B0815' },
  { id: 'V2', itemId: 'vitamin', lotNumber: '77' },
];

function proposed(text: string, more: { identifiers?: string[]; lotNumbers?: string[] } = {}) {
  const notice = { text, identifiers: [], lotNumbers: [], ...more };
  return lotProposals(notice, ITEMS, LOTS).map(({ id, certainty }) => `${id} ${certainty}`);
}

describe('a notice means', () => {
  test.each([
    [
      'the lot of which it names the number and a code of the item',
      'AIFA: ritiro lotto LID-24A, AIC 035911025',
      ['L1 identifier'],
    ],
    ['the same, with the A of an AIC', 'A.I.C. A035911025, lotto n. LID24A.', ['L1 identifier']],
    ['the same, with a GTIN of 13 digits', 'EAN 9520123456788 (LID/24A)', ['L1 identifier']],
    [
      'the lot of which it names the number',
      'Lotti interessati: lid-24a; lid-24b',
      ['L1 exact-lot', 'L2 exact-lot'],
    ],
    [
      'a lot whose number it has nearly, when it names the item',
      'Vitamina C 500 mg lotto BO8I5',
      ['V1 similar-text'],
    ],
    [
      'every lot of an item whose code it names without a number',
      'AIC 035911025: tutti i lotti',
      ['L1 similar-text', 'L2 similar-text'],
    ],
    ['nothing when only a name is the same', 'Lidocaina 2 % fiala 10 mL: nuovo prezzo', []],
    ['nothing when the number only looks like one', 'Altro prodotto, lotto BO8I5', []],
    ['nothing when it says nothing', 'Gentile cliente', []],
    ['a short number only when it is exactly that', 'Vitamina C 500 mg lotto 7', []],
  ])('%s', (_, text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });

  test('what was typed or scanned beside it, too', () => {
    expect(proposed('', { identifiers: ['09520123456788'], lotNumbers: ['LID-24B'] })).toEqual([
      'L2 identifier',
    ]);
  });

  test('says what speaks for it', () => {
    const notice = { text: 'LID-24A AIC 035911025', identifiers: [], lotNumbers: [] };
    expect(lotProposals(notice, ITEMS, LOTS)[0]?.matched).toEqual(['035911025', 'LID-24A']);
  });

  test('a device by its serial number, or by its name', () => {
    const devices = [
      { id: 'gun', name: 'Pistor Eliance', serialNumber: 'SN-4711' },
      { id: 'pen', name: 'Dermapen 4', serialNumber: 'D4-1' },
    ];
    const found = (text: string) =>
      deviceProposals({ text, identifiers: [], lotNumbers: [] }, devices).map(
        ({ id, certainty }) => `${id} ${certainty}`,
      );
    expect(found('matricola SN4711')).toEqual(['gun exact-lot']);
    expect(found('tutti i Dermapen 4')).toEqual(['pen similar-text']);
    expect(found('nulla')).toEqual([]);
  });

  test('whatever the text, every lot named in it is proposed, and none twice', () => {
    const number = fc.stringMatching(/^[A-Z0-9]{4,10}$/).filter((text) => /\d/.test(text));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), fc.string(), (numbers, noise) => {
        const lots = [...new Set(numbers)].map((lotNumber) => ({
          id: lotNumber,
          itemId: 'vitamin',
          lotNumber,
        }));
        const text = `${noise} ${numbers.join(', ')}`;
        const found = lotProposals({ text, identifiers: [], lotNumbers: [] }, ITEMS, lots);
        const ids = found.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of lots) expect(ids).toContain(id);
      }),
    );
  });
});

test.each([
  ['ab-12/c', 'AB12C'],
  [' Lot 7 ', 'LOT7'],
])('%p is bare %p', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

test('signs that look alike are the same when blurred', () => {
  expect(blurred('B0815')).toBe(blurred('8OBI5'));
  expect(blurred('A1')).not.toBe(blurred('A7'));
});
