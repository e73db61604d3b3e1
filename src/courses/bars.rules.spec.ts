import { describe, expect, test } from '@jest/globals';
import { itemOf } from '../../test/harness/samples.js';
import type { OpenCondition, Standing, StandingConsent } from '../patients/patients.js';
import { barsOf, hasConsent } from './bars.rules.js';

const INTRADERMAL = { technique: 'nappage', route: null };
const LIDOCAINE = itemOf({ substances: ['lidocaine'], name: 'Lidocaina 2 % 10 mL' });
const OFF_LABEL = itemOf({ id: 'ketoprofen', name: 'Ketoprofene', registeredRoutes: [] });

function condition(details: Partial<OpenCondition>): OpenCondition {
  return {
    id: 'condition',
    kind: 'allergy',
    itemId: null,
    substance: null,
    note: '',
    decided: false,
    ...details,
  };
}

function standing(details: Partial<Standing>): Standing {
  return { mergedInto: null, openConditions: [], consents: [], ...details };
}

function consent(details: Partial<StandingConsent> = {}): StandingConsent {
  return {
    id: 'consent',
    kind: 'off-label',
    itemId: 'ketoprofen',
    signedOn: '2026-03-01',
    withdrawnOn: null,
    ...details,
  };
}

const codes = (of: Standing) =>
  barsOf(of, [LIDOCAINE, OFF_LABEL], INTRADERMAL, '2026-03-10').map(({ code, itemId }) => [
    code,
    itemId,
  ]);

describe('what stands between a patient and a treatment', () => {
  const consented = { consents: [consent()] };

  test('is nothing when there is consent to what is off label', () => {
    expect(codes(standing(consented))).toEqual([]);
    expect(codes(standing({}))).toEqual([['consent-missing', 'ketoprofen']]);
  });

  test.each(['pregnancy', 'breastfeeding', 'coagulation', 'other'] as const)(
    'is %s, until a doctor decides',
    (kind) => {
      const openConditions = [condition({ kind })];
      expect(codes(standing({ ...consented, openConditions }))).toEqual([
        ['contraindicated', null],
      ]);
      const decided = [condition({ kind, decided: true })];
      expect(codes(standing({ ...consented, openConditions: decided }))).toEqual([]);
    },
  );

  test.each([
    [{ itemId: 'lidocaine' }, 'lidocaine'],
    [{ substance: 'Lidocaine' }, 'lidocaine'],
    [{ substance: 'lidocaína' }, 'lidocaine'],
    [{ substance: 'ketoprofene' }, 'ketoprofen'],
  ])('is an allergy %j to one of its materials only', (details, itemId) => {
    const openConditions = [condition(details)];
    expect(codes(standing({ ...consented, openConditions }))).toEqual([['allergy', itemId]]);
    const decided = [condition({ ...details, decided: true })];
    expect(codes(standing({ ...consented, openConditions: decided }))).toEqual([]);
  });

  test('is an allergy in whichever language it was written, brand name or not', () => {
    const brand = itemOf({ id: 'emla', name: 'Emla crema', substances: ['lidocaine'] });
    const unlisted = itemOf({ id: 'gel', name: 'Lidocaina gel', substances: [] });
    const met = (substance: string) =>
      barsOf(
        standing({ openConditions: [condition({ substance })] }),
        [brand, unlisted],
        INTRADERMAL,
        '2026-03-10',
      ).flatMap(({ code, itemId }) => (code === 'allergy' ? [itemId] : []));
    expect(met('lidocaina')).toEqual(['emla', 'gel']);
    expect(met('lidocaine')).toEqual(['emla', 'gel']);
    expect(met('procaina')).toEqual([]);
  });

  test('is no allergy to something else', () => {
    const openConditions = [condition({ substance: 'procaine' }), condition({ itemId: 'other' })];
    expect(codes(standing({ ...consented, openConditions }))).toEqual([]);
  });
});

describe('a consent', () => {
  test.each([
    ['signed on the day', { signedOn: '2026-03-10' }, true],
    ['signed the day after', { signedOn: '2026-03-11' }, false],
    ['withdrawn the day after', { withdrawnOn: '2026-03-11' }, true],
    ['withdrawn on the day', { withdrawnOn: '2026-03-10' }, false],
    ['to another medicine', { itemId: 'other' }, false],
    ['to treatment as such', { kind: 'general', itemId: null }, false],
  ] as const)('%s: %p', (_, details, expected) => {
    const of = standing({ consents: [consent(details)] });
    expect(hasConsent('ketoprofen', of, '2026-03-10')).toBe(expected);
  });
});
