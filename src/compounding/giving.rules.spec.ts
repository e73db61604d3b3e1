import { expect, test } from '@jest/globals';
import { positionOf } from '../../test/harness/samples.js';
import { type Giving, givingRefusal } from './giving.rules.js';
import type { DecidedTake } from './preparation.js';

const OWN = {
  ownMaterial: { name: { it: 'sangue', es: 'sangre', en: 'blood' }, volume: 18_000 },
};
const bound = positionOf({ lotId: 'FOR-ANNA', forPatientId: 'anna', preparationId: 'p' });
const free = positionOf({ lotId: 'FREE' });

/** A take of a lot in the hand, or of whatever went first. */
function taking(lotId: string | null, picked: (typeof bound)[] = []): DecidedTake {
  const nothing = { containerId: null, reason: null, judged: true };
  return {
    take: { id: 'take', itemId: 'lidocaine', quantity: 1_000, lotId, ...nothing },
    line: 0,
    picks: picked.map((position) => ({
      position,
      given: 1_000,
      wasted: 0,
      opened: null,
      because: 'first-expiry',
    })),
    skips: [],
    short: 0,
    refusal: null,
  };
}

function giving(details: Partial<Giving> = {}, takes: DecidedTake[] = []): Giving {
  return {
    plan: { ownMaterial: null },
    patientId: 'berta',
    mixture: { takes },
    positions: [bound, free],
    ticked: false,
    ...details,
  };
}

test.each<[string, Giving, string | null]>([
  ['freely while nothing was taken', giving(), null],
  ['with what anybody may get', giving({ ticked: true }, [taking('FREE', [free])]), null],
  ['as stock', giving({ patientId: null }), null],
  [
    'not with a lot in the hand made for one patient',
    giving({}, [taking('FOR-ANNA')]),
    'component',
  ],
  ['not with a lot that went first', giving({}, [taking(null, [bound])]), 'component'],
  ['with own material before the work', giving({ plan: OWN }), null],
  [
    'not with own material once a kit was taken',
    giving({ plan: OWN }, [taking('FREE')]),
    'own-material',
  ],
  [
    'not with own material once a step was done',
    giving({ plan: OWN, ticked: true }),
    'own-material',
  ],
])('a draft is given to somebody else %s', (_, asked, because) => {
  const refusal = givingRefusal(asked);
  expect(refusal?.facts.because ?? null).toBe(because);
});

test('own material is never made stock', () => {
  const refusal = givingRefusal(giving({ plan: OWN, patientId: null }));
  expect(refusal?.type).toBe('/problems/compounding/patient-needed');
});

test('the lots that belong to a patient are named, each once', () => {
  const refusal = givingRefusal(giving({}, [taking('FOR-ANNA', [bound]), taking('FREE', [free])]));
  expect(refusal?.facts.lots).toEqual([{ lotId: 'FOR-ANNA', lotNumber: bound.lotNumber }]);
});
