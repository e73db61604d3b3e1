import { describe, expect, test } from '@jest/globals';
import { pagesOf } from '../../test/harness/pdf.js';
import { preparationOf, sheetOf } from '../../test/harness/sample-preparation.js';
import { LANGUAGES } from '../kernel/actor.js';
import { readHouseCode } from '../scanning/house-code.rules.js';
import { basisText, mayBeLabelled, preparationLabels } from './paper-label.rules.js';
import { labelsPdf, worksheetPdf } from './paper-pdf.js';
import type { BeyondUseAnswer, PreparationAnswer } from './preparation-answers.dto.js';
import { worksheetOf } from './worksheet.rules.js';

const AT = new Date('2026-11-23T13:10:00Z');
const ROME = 'Europe/Rome';

function basisOf(details: Partial<BeyondUseAnswer>): BeyondUseAnswer {
  return {
    code: 'immediate-use',
    hours: null,
    since: null,
    expiresOn: null,
    itemId: null,
    itemName: null,
    lotId: null,
    lotNumber: null,
    detail: '',
    ...details,
  };
}

const lidocaine = { itemName: 'Lidocaina', lotNumber: 'A-1' };

describe('The limit of a preparation is told in words', () => {
  test.each<[Partial<BeyondUseAnswer>, string, string]>([
    [{ hours: 4 }, '4 h dall’inizio: uso immediato', '4 h from start: immediate use'],
    [
      { code: 'formula-limit', hours: 12 },
      '12 h dall’inizio: limite della formula',
      '12 h from start: limit of the formula',
    ],
    [
      { code: 'open-container', since: '2026-11-17T08:30:00.000Z', ...lidocaine },
      'Lidocaina (Lotto A-1): contenitore aperto dal martedì 17/11/2026 09:30',
      'Lidocaina (Lot A-1): open container since Tuesday 17/11/2026 09:30',
    ],
    [
      { code: 'component-expiry', expiresOn: '2026-11-23', ...lidocaine },
      'Lidocaina (Lotto A-1): scadenza del componente 23/11/2026',
      'Lidocaina (Lot A-1): expiry of the component 23/11/2026',
    ],
    [
      { code: 'component-preparation', ...lidocaine },
      'Lidocaina (Lotto A-1): limite del componente preparato',
      'Lidocaina (Lot A-1): limit of the prepared component',
    ],
    [{ code: 'open-container' }, 'contenitore aperto', 'open container'],
  ])('%j', (facts, italian, english) => {
    expect(basisText(basisOf(facts), 'it', ROME)).toBe(italian);
    expect(basisText(basisOf(facts), 'en', ROME)).toBe(english);
  });
});

describe('A label', () => {
  test.each<[Partial<PreparationAnswer>, boolean]>([
    [{}, true],
    [{ state: 'checked' }, true],
    [{ state: 'partly-used' }, true],
    [{ missing: ['checker'] }, false],
    [{ state: 'draft', lotId: null }, false],
    [{ state: 'prepared' }, false],
    [{ state: 'used' }, false],
    [{ state: 'discarded' }, false],
    [{ state: 'reversed' }, false],
  ])('of one that is %j may be printed: %s', (details, may) => {
    expect(mayBeLabelled(preparationOf(details))).toBe(may);
  });

  test('says what is in it, whose it is, until when it may be used, and who answers for it', () => {
    const [label, ...more] = preparationLabels(sheetOf(), 'it');
    expect(more).toEqual([]);
    expect(readHouseCode(label?.code ?? '')).toEqual({
      kind: 'lot',
      id: '01936b6e-7c1a-7a3b-8f00-00000000a001',
    });
    expect(label?.title).toBe('Lidocaina e ketoprofene');
    expect(label?.lines.map(({ text }) => text)).toEqual([
      'PREP-000012',
      'lidocaina 2 mg/mL · soluzione · 3,9 mL',
      'Lidocaina 1 % 2 mL (lotto LID-1)',
      'Ketoprofene 2 mL (lotto KET-9)',
      'Paziente: P-7K3M9Q',
      'Preparato: 23/11/2026 14:05',
      'Usare entro: 23/11/2026 18:00',
      'Conservazione: temperatura ambiente',
      'Preparato da: Giulia Brambilla',
      'Controllato da: Dott. Marco Ferrario',
      'Solo uso intradermico',
      'Studio Ferrario',
    ]);
  });

  test('of a batch is printed for each syringe, with its number', () => {
    const batch = { containers: 3, patientId: null, patientCode: null };
    const labels = preparationLabels(sheetOf(batch), 'es');
    expect(labels.map(({ lines }) => lines[0]?.text)).toEqual([
      'PREP-000012 · 1/3',
      'PREP-000012 · 2/3',
      'PREP-000012 · 3/3',
    ]);
    const said = labels[0]?.lines.map(({ text }) => text);
    expect(said).toContain('Paciente: para existencias');
    expect(said).toContain('lidocaina 2 mg/mL · soluzione · 1,3 mL');
  });

  test.each([
    ['it', 'sangue proprio 18 mL'],
    ['es', 'sangre propia 18 mL'],
    ['en', 'own blood 18 mL'],
  ] as const)('names what is the patient’s own in %s, as the worksheet does', (language, line) => {
    const name = { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' };
    const sheet = sheetOf({ ownMaterial: { name, volume: 18 } });
    const [label] = preparationLabels(sheet, language);
    expect(label?.lines.map(({ text }) => text)).toContain(line);
    const rows = worksheetOf(sheet, language).parts.flatMap((part) =>
      'rows' in part ? part.rows : [],
    );
    expect(rows).toContainEqual([name[language], '18 mL', '—', '18 mL']);
  });

  test('stands on one page each, however much it says', async () => {
    const [first] = preparationOf().components;
    const components = first ? Array.from({ length: 8 }, () => first) : [];
    const labels = preparationLabels(sheetOf({ components, containers: 2 }), 'it');
    const pages = await pagesOf(await labelsPdf(labels, 'it', AT));
    expect(pages.map(({ size }) => size)).toEqual([
      [80, 50],
      [80, 50],
    ]);
    for (const { text } of pages) {
      const flat = text.replaceAll('\n', '');
      expect(flat).toContain(labels[0]?.code);
      expect(flat).toContain('Usare entro: 23/11/2026 18:00');
      expect(flat).toContain('Controllato da: Dott. Marco Ferrario');
    }
  });
});

describe('A worksheet', () => {
  test.each(LANGUAGES)('holds the whole record, in %s', async (language) => {
    const sheet = worksheetOf(sheetOf(), language);
    expect(sheet.warning).toBeNull();
    const pages = await pagesOf(await worksheetPdf(sheet, language, 'P.', AT));
    const text = pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const fact of [
      'PREP-000012 (12)',
      '01936b6e-7c1a-7a3b-8f00-00000000f001',
      'P-7K3M9Q',
      'Dott. Marco Ferrario',
      '23/11/2026 14:00',
      'Lidocaina e ketoprofene',
      'lidocaina 2 mg/mL',
      'LID-1',
      '30/06/2027',
      'Galenica',
      '17/11/2026 09:30',
      'Giulia Brambilla',
      '23/11/2026 18:00',
      'incolore',
      'Uso consolidato – Lettera del produttore',
      'Solo uso intradermico / Solo intradérmica / Intradermal only',
      'Modulo 44',
      'Aspirare',
      'Solo limpida; Scheda tecnica; ',
      language === 'en' ? '3.9 mL' : '3,9 mL',
      language === 'en' ? '0.1 mL' : '0,1 mL',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).not.toContain('undefined');
  });

  test('says what was confirmed, what was rounded and whom the draft was for before', () => {
    const [first, ...others] = preparationOf().components;
    const kit = first && { ...first, unit: 'piece', required: 2, roundedFrom: 1.5 };
    const change = { fromCode: 'P-2AB4CD', toCode: null, at: '2026-11-23T13:01:00.000Z' };
    const sheet = worksheetOf(
      sheetOf({
        components: kit ? [kit, ...others] : [],
        patientChanges: [{ ...change, by: { id: 'nurse', name: 'Giulia Brambilla' } }],
      }),
      'en',
    );
    const rows = sheet.parts.flatMap((part) => ('rows' in part ? part.rows : []));
    const confirmed = 'condition confirmed by Giulia Brambilla, 23/11/2026 14:01';
    expect(rows).toContainEqual(
      expect.arrayContaining([`Solo limpida; Scheda tecnica; ${confirmed}`]),
    );
    expect(rows).toContainEqual(expect.arrayContaining(['2 pc (whole pieces, calculated 1.5 pc)']));
    const history = rows.filter(([what]) =>
      ['given to another patient', 'prepared'].includes(what ?? ''),
    );
    expect(history.map(([what, , , , why]) => [what, why])).toEqual([
      ['given to another patient', 'P-2AB4CD > as stock'],
      ['prepared', ''],
    ]);
  });

  test('of a record that is not whole says what is missing', () => {
    const sheet = worksheetOf(
      sheetOf({ missing: ['checker', 'visual-check'], checker: null, visualCheck: null }),
      'en',
    );
    expect(sheet.warning).toBe('INCOMPLETE – Still missing: checker, visual check');
  });

  test('of much goes on over as many pages as it takes, each with its foot', async () => {
    const [step] = preparationOf().steps;
    const steps = step
      ? Array.from({ length: 120 }, (_, index) => ({ ...step, step: index, text: `Step ${index}` }))
      : [];
    const sheet = worksheetOf(sheetOf({ steps }), 'en');
    const pages = await pagesOf(await worksheetPdf(sheet, 'en', 'Page', AT));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { size, text }] of pages.entries()) {
      expect(size).toEqual([210, 297]);
      expect(text).toContain(`Studio Ferrario · PREP-000012 · Page ${index + 1}/${pages.length}`);
    }
    const all = pages.map(({ text }) => text).join('\n');
    expect(
      Array.from({ length: 120 }, (_, index) => `Step ${index}`).filter(
        (one) => !all.includes(one),
      ),
    ).toEqual([]);
  });
});
