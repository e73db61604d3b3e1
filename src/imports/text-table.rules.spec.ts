import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeText,
  delimiterOf,
  MOST_ROWS,
  readCsv,
  UnreadableTable,
} from './text-table.rules.js';

describe('The text of a file', () => {
  test.each<[string, Buffer, string | null]>([
    ['UTF-8', Buffer.from('più'), 'più'],
    ['UTF-8 with its mark', Buffer.from('\ufeffpiù'), 'più'],
    ['Latin-1', Buffer.from('più', 'latin1'), 'più'],
    ['Windows-1252', Buffer.from([0x80, 0x20, 0x96]), '€ –'],
    ['UTF-16', Buffer.from('\ufeffpiù', 'utf16le'), 'più'],
    ['UTF-16, big end first', Buffer.from('\ufeffpiù', 'utf16le').swap16(), 'più'],
    ['no text at all', Buffer.from([0x89, 0x50, 0x00, 0x01]), null],
  ])('is read from %s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });
});

describe('A table', () => {
  test.each([
    ['a;b;c', ';'],
    ['a,b,c', ','],
    ['a\tb', '\t'],
    ['a|b|c', '|'],
    ['"a,b,c";d', ';'],
    ['a', ';'],
    ['', ';'],
  ])('whose first line is %p is separated by %p', (line, expected) => {
    expect(delimiterOf(`${line}\nx,y,z,w`)).toBe(expected);
  });

  test('has its rows under the numbers that a spreadsheet shows, without the empty ones', () => {
    const table = readCsv(Buffer.from('Name;Unit;;\r\n\r\nA;mL\r\n;;\r\n"B; ""b""";g;more\r\n'));
    expect(table.header).toEqual(['Name', 'Unit']);
    expect(table.rows).toEqual([
      { number: 3, cells: ['A', 'mL'] },
      { number: 5, cells: ['B; "b"', 'g', 'more'] },
    ]);
  });

  test('of as many rows as may come is read, of one more is not', () => {
    const rows = (count: number) => Buffer.from(`a;b\n${'1;2\n'.repeat(count)}`);
    expect(readCsv(rows(MOST_ROWS)).rows).toHaveLength(MOST_ROWS);
    expect(() => readCsv(rows(MOST_ROWS + 1))).toThrow(UnreadableTable);
  });

  test('is read, or is unreadable: whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(readCsv(Buffer.from(bytes)).header.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableTable);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
