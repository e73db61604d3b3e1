import { describe, expect, test } from '@jest/globals';
import { AI_ROWS, type AiRow } from './ai-table.rules.js';
import {
  APPLICATION_IDENTIFIERS,
  identifierAt,
  valueFault,
} from './application-identifiers.rules.js';
import { mod10 } from './check-characters.rules.js';
import { Fault } from './fault.rules.js';

/** A text that passes the check, where not just any text does. */
const PASSING: Readonly<Record<string, string>> = {
  checkPair: '1987654Ad4X4bL5ttr2310c2K',
  prefix: '9520ABC',
  iban: 'GB82WEST12345698765432',
  date: '280229',
  dateOrMonth: '270200',
  longDate: '20240229',
  time: '2359',
  hour: '23',
  anyTime: '9999',
  minutes: '5959',
  zero: '0',
  positive: '1',
  noZeroFirst: '10',
  winding: '9',
  flag: '1',
  sex: '2',
  medium: '80',
  birthOrder: '1/2',
  minus: '-',
  importer: '_',
  country: 'IT',
  threes: '380',
  latitude: '1800000000',
  longitude: '3600000000',
  pieces: '0203',
  percent: 'Via%20Roma',
};

const SET = { n: '1234567890', x: 'aZ09-_/!', y: 'AZ09-/#', z: 'aZ09-_' };

/** A valid value of one part of a format, as long as it may be. */
function partSample(part: string): string {
  const [, set = 'n', , length, checks = ''] =
    /^([nxyz])(\.\.)?(\d+)\??(?::(.+))?$/.exec(part) ?? [];
  const max = Number(length);
  const text = SET[set as keyof typeof SET].repeat(Math.ceil(max / 6)).slice(0, max);
  const [check] = checks.split(',');
  if (!check) return text;
  if (check === 'mod10') return text.slice(0, -1) + mod10(text.slice(0, -1));
  const passing = PASSING[check] ?? '';
  return part.includes('..') ? passing : passing.padStart(max, '0');
}

const sampleOf = ({ format }: AiRow) => format.split(' ').map(partSample).join('');
const rowsByAi = AI_ROWS.map((row) => ({ ...row, ai: row.ai.slice(0, row.ai.indexOf('-') >>> 0) }));

function faultOf(ai: string, value: string): Fault | null {
  const identifier = APPLICATION_IDENTIFIERS.get(ai);
  if (!identifier) throw new Error(`No AI ${ai}`);
  return valueFault(identifier, value, 2026);
}

const reasonOf = (ai: string, value: string) => faultOf(ai, value)?.reason ?? null;

describe('the table of application identifiers', () => {
  test('holds each one once, and none begins another', () => {
    const count = AI_ROWS.reduce((sum, { ai }) => {
      const [first, last = first] = ai.split('-').map(Number);
      return sum + (Number(last) - Number(first)) + 1;
    }, 0);
    expect(APPLICATION_IDENTIFIERS.size).toBe(count);
    expect(count).toBeGreaterThan(500);
    for (const ai of APPLICATION_IDENTIFIERS.keys()) {
      expect(identifierAt(`${ai}123456`, 0)?.ai).toBe(ai);
    }
  });

  test('names only identifiers that it holds', () => {
    const names = [...APPLICATION_IDENTIFIERS.keys()];
    for (const { needs, bars, key } of APPLICATION_IDENTIFIERS.values()) {
      for (const name of [...needs, bars, ...(key ?? [])].flat().filter((text) => text !== '')) {
        const shape = new RegExp(`^${name.replaceAll('n', '\\d')}$`);
        expect(names.some((ai) => shape.test(ai))).toBe(true);
      }
    }
  });

  test.each(['00', '01', '02', '03', '11', '17', '20', '3103', '3695', '410', '417'])(
    '%s ends by its length',
    (ai) => expect(APPLICATION_IDENTIFIERS.get(ai)?.fixed).toBe(true),
  );

  test.each(['10', '21', '30', '37', '240', '402', '422', '7003', '8003', '8017', '99'])(
    '%s ends by a separator',
    (ai) => expect(APPLICATION_IDENTIFIERS.get(ai)?.fixed).toBe(false),
  );
});

describe.each(rowsByAi)('AI $ai ($title)', (row) => {
  test('takes a value of its format', () => {
    expect(faultOf(row.ai, sampleOf(row))).toBeNull();
  });

  test('takes none that is longer, shorter or of other characters', () => {
    const identifier = APPLICATION_IDENTIFIERS.get(row.ai);
    const { min = 0, max = 0 } = identifier ?? {};
    expect(reasonOf(row.ai, '1'.repeat(max + 1))).toBe('length');
    expect(reasonOf(row.ai, '1'.repeat(min - 1))).toBe('length');
    for (const strange of ['~', 'è', ' ', '\u001d', '\0']) {
      const value = strange + sampleOf(row).slice(strange.length);
      expect(reasonOf(row.ai, value)).toBe('characters');
    }
  });
});

describe('the content of a value', () => {
  test.each([
    ['01', '09520123456780', 'check-digit'],
    ['00', '006141411234567891', 'check-digit'],
    ['414', '9520123456789', 'check-digit'],
    ['253', '9520123456780A', 'check-digit'],
    ['8003', '19520123456788', 'value'],
    ['8013', '1987654Ad4X4bL5ttr2310c2L', 'check-digit'],
    ['8013', 'A987654Ad4X4bL5ttr2310c2K', 'check-digit'],
    ['8007', 'GB82WEST12345698765433', 'check-digit'],
    ['8006', '095201234567880302', 'value'],
    ['8006', '095201234567880002', 'value'],
    ['8004', '952AASSET7', 'value'],
    ['8008', '27063024', 'time'],
    ['8008', '2706302359595', 'length'],
    ['8008', '270630235960', 'time'],
    ['8008', '270630231', 'time'],
    ['7003', '2706302360', 'time'],
    ['7003', '2713302359', 'date'],
    ['7007', '270630270631', 'date'],
    ['7258', '1-2', 'value'],
    ['4307', 'it', 'value'],
    ['4302', 'Via%2', 'value'],
    ['4321', '2', 'value'],
    ['4330', '000123+', 'value'],
    ['423', '3801', 'value'],
    ['8011', '01', 'value'],
    ['8001', '00000000000011', 'value'],
  ])('AI %s with %s is refused for its %s', (ai, value, reason) => {
    expect(reasonOf(ai, value)).toBe(reason);
  });

  test.each([
    ['17', '000001', 'date'],
    ['17', '260000', 'date'],
    ['17', '261300', 'date'],
    ['17', '260431', 'date'],
    ['17', '260230', 'date'],
    ['17', '280229', null],
    ['17', '000229', null],
    ['17', '260400', null],
    ['15', '261231', null],
    ['7006', '260400', 'date'],
    ['4324', '2604009999', null],
    ['4324', '2604002400', 'time'],
  ])('AI %s with %s is a date, or is not: %s', (ai, value, reason) => {
    expect(reasonOf(ai, value)).toBe(reason);
  });

  test('is refused for a single wrong digit wherever a check digit guards it', () => {
    const gtin = '09520123456788';
    for (let at = 0; at < gtin.length; at += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const value = gtin.slice(0, at) + digit + gtin.slice(at + 1);
        expect(reasonOf('01', value)).toBe(value === gtin ? null : 'check-digit');
      }
    }
  });
});
