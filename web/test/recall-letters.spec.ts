import { describe, expect, test } from '@jest/globals';
import { dueSetting, dueSpan } from '../src/features/recalls/due';
import {
  lacking,
  PLACES,
  piecesOf,
  SAMPLE_CODE,
  sampleFacts,
  unknownPlaces,
} from '../src/features/recalls/letter-places';

const facts = sampleFacts('it', 'Studio Ferrario', '2026-03-09');

describe('a letter of a recall', () => {
  test('shows every placeholder filled in, and the words between them as they stand', () => {
    const template = `Gentile {name}, {items} {nome} ${PLACES.map((place) => `{${place}}`).join('')}`;
    const pieces = piecesOf(template, facts);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toBe(
      `Gentile ${SAMPLE_CODE}, ${facts.items} {nome} ${PLACES.map((place) => facts[place]).join('')}`,
    );
    expect(pieces.filter(({ place }) => place !== null)).toHaveLength(PLACES.length + 2);
    expect(pieces[0]).toEqual({ text: 'Gentile ', place: null });
  });

  test('names each placeholder once that no letter knows', () => {
    expect(unknownPlaces('{name} {nome} {x} {nome} { code }')).toEqual(['nome', 'x']);
  });

  test.each([
    ['whole', { subject: 'Richiamo', body: 'Ci chiami appena può per {items}.' }, false],
    ['without a subject', { subject: ' ', body: 'Ci chiami appena può per {items}.' }, true],
    ['too short', { subject: 'Richiamo', body: 'Ci chiami.' }, true],
    ['with an unknown place', { subject: 'Richiamo {rif}', body: 'Ci chiami appena può.' }, true],
  ])('%s is kept or not', (_, words, lacks) => {
    expect(lacking(words)).toBe(lacks);
  });

  test.each([
    ['it', '09/03/2026'],
    ['es', '09/03/2026'],
    ['en', '09/03/2026'],
  ] as const)('has its day as it is printed in %s', (language, day) => {
    expect(sampleFacts(language, 'Studio', '2026-03-09').day).toBe(day);
  });
});

describe('the time to answer a recall', () => {
  test.each([
    [1, 'hours', 1],
    [24, 'hours', 24],
    [48, 'hours', 48],
    [60, 'hours', 60],
    [72, 'days', 3],
    [120, 'days', 5],
  ] as const)('%p hours are told in %s', (hours, unit, count) => {
    expect(dueSpan(hours)).toEqual({ unit, count });
  });

  test('is a setting of each class', () => {
    expect([1, 2, 3].map((one) => dueSetting(one as 1 | 2 | 3))).toEqual([
      'recallHoursClass1',
      'recallHoursClass2',
      'recallHoursClass3',
    ]);
  });
});
