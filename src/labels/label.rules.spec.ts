import { describe, expect, test } from '@jest/globals';
import { readHouseCode } from '../scanning/house-code.rules.js';
import { type LabelFacts, labelOf } from './label.rules.js';

const VIAL: LabelFacts = {
  kind: 'container',
  id: '01936b6e-7c1a-7a3b-8f00-0123456789ab',
  itemName: 'Procaína 2 %',
  lotNumber: 'AB-12',
  expiresOn: '2027-06-30',
  openedAt: '2026-07-01T22:30:00.000Z',
  discardAt: '2026-07-29T22:30:00.000Z',
};

describe('A label', () => {
  test.each([
    [
      'it',
      [
        'Lotto: AB-12',
        'Scade: 30/06/2027',
        'Aperto: 02/07/2026 00:30',
        'Gettare: 30/07/2026 00:30',
      ],
    ],
    [
      'es',
      [
        'Lote: AB-12',
        'Caduca: 30/06/2027',
        'Abierto: 02/07/2026 00:30',
        'Desechar: 30/07/2026 00:30',
      ],
    ],
    [
      'en',
      [
        'Lot: AB-12',
        'Expires: 30/06/2027',
        'Opened: 02/07/2026 00:30',
        'Discard: 30/07/2026 00:30',
      ],
    ],
  ] as const)(
    'says in %s, in the time of the practice, what somebody must know',
    (language, lines) => {
      const label = labelOf(VIAL, language, 'Europe/Rome');
      expect(label).toMatchObject({ title: 'Procaína 2 %', lines });
      expect(readHouseCode(label.code)).toEqual({ kind: 'container', id: VIAL.id });
    },
  );

  test('of a lot has no times, and of a container whose opening nobody knows says so', () => {
    const lot = labelOf({ ...VIAL, kind: 'lot', expiresOn: null }, 'en', 'Europe/Rome');
    expect(lot.lines).toEqual(['Lot: AB-12']);
    expect(readHouseCode(lot.code)).toMatchObject({ kind: 'lot' });
    const unknown = labelOf({ ...VIAL, openedAt: null, discardAt: null }, 'it', 'Europe/Rome');
    expect(unknown.lines.slice(2)).toEqual(['Aperto: non noto', 'Gettare: mai usare']);
  });
});
