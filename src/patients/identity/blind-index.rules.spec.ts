import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexedWords, soughtWords, tellingWords, wordsOf } from './blind-index.rules.js';

const finds = (name: string, typed: string) => {
  const indexed = new Set(indexedWords({ name }));
  return soughtWords({ name: typed }).every((word) => indexed.has(word));
};

describe('a name', () => {
  test.each([
    ['Nicolò Pètrini', 'nicolo petrini'],
    ['Nicolò Pètrini', 'PETRINI'],
    ["Chiara D'Angelo", "d'angelo"],
    ["Chiara D'Angelo", 'D’Angelo chiara'],
    ["Chiara D'Angelo", 'dangelo'],
    ["Chiara D'Angelo", 'Angelo'],
    ['Maria-Luisa Øster', 'maria luisa'],
    ['Maria-Luisa Øster', 'Marialuisa oster'],
    ['Begoña Muñoz Ibáñez', 'munoz  ibanez'],
    ['Jürgen Weiß', 'weiss'],
  ])('%s is found by %s', (name, typed) => {
    expect(finds(name, typed)).toBe(true);
  });

  test.each([
    ['Nicolò Pètrini', 'Petri'],
    ['Nicolò Pètrini', 'Petrini Anna'],
    ['Anna Rossi', 'Rosa'],
  ])('%s is not found by %s', (name, typed) => {
    expect(finds(name, typed)).toBe(false);
  });

  test('is found by itself, however it is written', () => {
    const letters = fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (name) => {
        for (const typed of [name, name.toUpperCase(), name.normalize('NFD'), ` ${name} `]) {
          expect(finds(name, typed)).toBe(true);
        }
      }),
    );
  });
});

test('a day of birth and a phone are other words than names', () => {
  expect(soughtWords({ name: '1980', birthDate: '1980-02-01', phone: '1980' })).toEqual([
    'name:1980',
    'birthDate:1980-02-01',
    'phone:1980',
  ]);
});

test.each(['+39 333 123 4567', '0039-3331234567', '333/1234567', '(333) 1234567'])(
  'a phone is the same one as %s',
  (phone) => {
    expect(soughtWords({ phone })).toEqual(['phone:331234567']);
  },
);

test('a text tells by its longer words', () => {
  expect(wordsOf('  Per  la Sig.ra ROSSI ')).toEqual(['per', 'la', 'sigra', 'rossi']);
  expect(tellingWords('la Rossi, di Pò')).toEqual(['name:rossi']);
});
