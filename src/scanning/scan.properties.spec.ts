import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { APPLICATION_IDENTIFIERS, identifierAt } from './application-identifiers.rules.js';
import { SET_82 } from './character-sets.rules.js';
import { mod10 } from './check-characters.rules.js';
import { readDigitalLink, writeDigitalLink } from './digital-link.rules.js';
import { GS, readElements, writeElements } from './element-string.rules.js';
import { FAULT_REASONS, Fault, isFault } from './fault.rules.js';
import { MAX_SCAN, readScan } from './scan.rules.js';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => String.fromCharCode(...array));
/** Text that looks enough like a code to get far into the reading. */
const likeACode = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']d2',
        ']C1',
        ']Q1',
        ']E0',
        ']A0',
        ']e0',
        '|]e0',
        GS,
        '{GS}',
        '\r\n',
        '(',
        ')',
      ),
      fc.constantFrom('0109520123456788', '17270630', '10LOT', '02', '37', '21', 'MSK:C', '8013'),
      fc.constantFrom(
        '+',
        '$$',
        '/',
        '16D',
        '/S',
        '*',
        'https://',
        '/01/',
        '?',
        '&',
        '=',
        '%',
        '#',
      ),
      fc.constantFrom(...APPLICATION_IDENTIFIERS.keys()),
      fc.string({ maxLength: 8 }),
      fc.nat().map(String),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const anything = fc.oneof(anyText, bytes, likeACode);

function expectAnswer(scan: ReturnType<typeof readScan>): void {
  if (scan instanceof Fault) {
    expect(FAULT_REASONS).toContain(scan.reason);
    expect(scan.detail).not.toBe('');
  } else {
    expect(scan.expiresOn ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(scan.gtin ?? '00000000000000').toMatch(/^\d{14}$/);
  }
}

describe('any text whatever', () => {
  test('is read or refused, never thrown at, and always the same way', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 2000, max: 2200 }), (data, year) => {
        const scan = readScan(data, [], year);
        expectAnswer(scan);
        expect(readScan(data, [], year)).toEqual(scan);
      }),
      { numRuns: 2000 },
    );
  });

  test('after any other texts, too', () => {
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 4 }), (data, after) => {
        expectAnswer(readScan(data, after, 2026));
      }),
      { numRuns: 1000 },
    );
  });

  test('behind every symbology identifier', () => {
    const code = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
    const modifier = fc.constantFrom(...'0123456789ABCDEFXm');
    fc.assert(
      fc.property(code, modifier, anything, (letter, number, data) => {
        expectAnswer(readScan(`]${letter}${number}${data}`, [], 2026));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('long texts', () => {
  const repeated = [
    '0',
    '1',
    '10',
    '17',
    '01',
    GS,
    '|',
    '^]',
    '(01)',
    '+',
    '$',
    '/',
    'https://a/',
    '\r\n',
    '%',
    ' ',
    '&1=',
    '91A|',
    '\\',
    ']',
    '|]',
  ];

  test.each(repeated)('%j over and over is answered', (piece) => {
    for (const prefix of ['', ']d2', ']Q1', '+', 'https://a/01/', ']d20109520123456788']) {
      const text = prefix + piece.repeat(3 * MAX_SCAN);
      expectAnswer(readScan(text.slice(0, MAX_SCAN), [], 2026));
      expect(readScan(text.slice(0, MAX_SCAN + 1), [], 2026)).toMatchObject({ reason: 'too-long' });
      expect(readScan('A', [text.slice(0, 10_240)], 2026)).toMatchObject({ reason: 'too-long' });
    }
  });

  test('take no more steps than they have characters', () => {
    const element = fc.constantFrom(`91A${GS}`, '0109520123456788', `10LOT${GS}`, '17270630');
    fc.assert(
      fc.property(fc.array(element, { maxLength: 300 }), bytes, (elements, tail) => {
        const text = elements.join('') + tail;
        let steps = 0;
        let reached = -1;
        readElements(text, 2026, (within, at) => {
          steps += 1;
          // Every step begins beyond the one before: nothing is looked at twice.
          expect(at).toBeGreaterThan(reached);
          reached = at;
          return identifierAt(within, at);
        });
        expect(steps).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('what is written is read again', () => {
  const value = (max: number) =>
    fc.string({ unit: fc.constantFrom(...SET_82), minLength: 1, maxLength: max });
  const gtin = fc.stringMatching(/^\d{13}$/).map((digits) => digits + mod10(digits));
  const date = fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
    )
    .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(''));
  const product = fc
    .record({
      '01': gtin,
      '10': value(20),
      '17': date,
      '21': value(20),
      '240': value(30),
      '7003': fc.constant('2706301430'),
    })
    .chain((all) => fc.shuffledSubarray(Object.keys(all)).map((names) => ({ all, names })))
    .map(({ all, names }) => {
      const chosen = ['01', ...names.filter((ai) => ai !== '01')];
      return chosen.map((ai) => ({ ai, value: all[ai as keyof typeof all] }));
    });

  test('as an element string, in any order', () => {
    fc.assert(
      fc.property(product, (elements) => {
        expect(readElements(writeElements(elements), 2026)).toEqual(elements);
        const scan = readScan(`]d2${writeElements([...elements].reverse())}`, [], 2026);
        expect(isFault(scan) ? scan.detail : scan.elements).toEqual(
          Object.fromEntries(elements.map(({ ai, value: text }) => [ai, text])),
        );
      }),
    );
  });

  test('as a Digital Link', () => {
    const order = ['01', '10', '21'];
    fc.assert(
      fc.property(product, (elements) => {
        const sorted = [
          ...elements.filter(({ ai }) => order.includes(ai)).sort((a, b) => (a.ai < b.ai ? -1 : 1)),
          ...elements.filter(({ ai }) => !order.includes(ai)),
        ];
        expect(readDigitalLink(writeDigitalLink('a.example', sorted), 2026)).toEqual(sorted);
      }),
    );
  });
});
