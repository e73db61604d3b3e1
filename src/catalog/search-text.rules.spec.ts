import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, likePatterns, searchText } from './search-text.rules.js';

describe('fold', () => {
  test.each([
    ['Procaína  2 %', 'procaina 2 %'],
    ['  ÁCIDO HIALURÓNICO ', 'acido hialuronico'],
    ['Ago 30G\n× 4 mm', 'ago 30g × 4 mm'],
    ['ﬁller', 'filler'],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('searching', () => {
  test('the parts stand on lines of their own, so that no word runs over two of them', () => {
    expect(searchText('Lidocaína', null, 'ACME')).toBe('lidocaina\nacme');
  });

  test.each([
    ['', []],
    ['  ', []],
    ['Lido 2', ['%lido%', '%2%']],
    ['2%', ['%2\\%%']],
    ['a_b\\c', ['%a\\_b\\\\c%']],
  ])('%j becomes %j', (search, patterns) => {
    expect(likePatterns(search)).toEqual(patterns);
  });
});
