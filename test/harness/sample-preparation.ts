import type { PreparationSheet } from '../../src/compounding/paper-label.rules.js';
import type { PreparationAnswer } from '../../src/compounding/preparation-answers.dto.js';

const NURSE = { id: 'nurse', name: 'Giulia Brambilla' };
const DOCTOR = { id: 'doctor', name: 'Dott. Marco Ferrario' };
const LIDOCAINE = { itemId: 'lidocaine', itemName: 'Lidocaina 1 %' };
const KETOPROFEN = { itemId: 'ketoprofen', itemName: 'Ketoprofene' };

/** A syringe for one patient, prepared by a nurse and checked by a doctor, unless told otherwise. */
export function preparationOf(details: Partial<PreparationAnswer> = {}): PreparationAnswer {
  return {
    id: '01936b6e-7c1a-7a3b-8f00-0123456789ab',
    number: 12,
    code: 'PREP-000012',
    state: 'released',
    formulaId: '01936b6e-7c1a-7a3b-8f00-00000000f001',
    formulaVersion: 3,
    itemId: 'mixture',
    name: 'Lidocaina e ketoprofene',
    strength: 'lidocaina 2 mg/mL',
    form: 'soluzione',
    unit: 'mL',
    patientId: 'patient',
    patientCode: 'P-7K3M9Q',
    prescriber: DOCTOR,
    locationId: 'room',
    locationName: 'Sala 1',
    startedAt: '2026-11-23T13:00:00.000Z',
    volume: 4,
    containers: 1,
    containerCapacity: 10,
    storage: 'room',
    components: [
      componentOf({ line: 0, ...LIDOCAINE, lotNumber: 'LID-1', maker: 'Galenica' }),
      componentOf({ line: 1, ...KETOPROFEN, lotNumber: 'KET-9', maker: null }),
    ],
    ownMaterial: null,
    inputQuantity: 4,
    outputQuantity: 3.9,
    wasteQuantity: 0.1,
    difference: 0,
    balanceTolerance: 0.1,
    products: 2,
    productsLimit: 3,
    pairs: [
      {
        items: [LIDOCAINE, KETOPROFEN],
        verdict: 'conditional',
        condition: 'Solo limpida',
        reference: 'Scheda tecnica',
      },
    ],
    blocks: [],
    conditions: [
      {
        items: [LIDOCAINE, KETOPROFEN],
        condition: 'Solo limpida',
        reference: 'Scheda tecnica',
        confirmed: { at: '2026-11-23T13:01:00.000Z', by: NURSE },
      },
    ],
    useUntil: '2026-11-23T17:00:00.000Z',
    beyondUse: {
      code: 'immediate-use',
      hours: 4,
      since: '2026-11-23T13:00:00.000Z',
      expiresOn: null,
      itemId: null,
      itemName: null,
      lotId: null,
      lotNumber: null,
      detail: '4 h from start: immediate use',
    },
    missing: [],
    consent: { basis: 'reference', reference: 'Modulo 44' },
    label: { it: 'Solo uso intradermico', es: 'Solo intradérmica', en: 'Intradermal only' },
    lotId: '01936b6e-7c1a-7a3b-8f00-00000000a001',
    remaining: 3.9,
    used: 0,
    discarded: 0,
    pastUse: false,
    createdBy: NURSE,
    preparer: NURSE,
    preparedAt: '2026-11-23T13:05:00.000Z',
    checker: DOCTOR,
    checkedAt: '2026-11-23T13:08:00.000Z',
    releasedAt: '2026-11-23T13:09:00.000Z',
    visualCheck: { passed: true, note: 'incolore', at: '2026-11-23T13:08:00.000Z', by: DOCTOR },
    overrides: [],
    confirmations: [],
    patientChanges: [],
    deviations: [
      {
        id: 'deviation',
        preparationId: '01936b6e-7c1a-7a3b-8f00-0123456789ab',
        code: 'PREP-000012',
        name: 'Lidocaina e ketoprofene',
        formulaId: null,
        kind: 'override',
        override: 'unknown-pair',
        items: [LIDOCAINE, KETOPROFEN],
        reason: 'Uso consolidato',
        reference: 'Lettera del produttore',
        at: '2026-11-23T13:02:00.000Z',
        by: DOCTOR,
      },
    ],
    steps: [
      { step: 0, text: 'Aspirare', doneAt: '2026-11-23T13:03:00.000Z', doneBy: NURSE },
      { step: 1, text: 'Miscelare', doneAt: null, doneBy: null },
    ],
    transitions: [
      transitionOf('prepared', '2026-11-23T13:05:00.000Z', NURSE),
      transitionOf('checked', '2026-11-23T13:08:00.000Z', DOCTOR),
    ],
    refusal: null,
    ...details,
  };
}

/** The same, as the papers are written from it. */
export function sheetOf(details: Partial<PreparationAnswer> = {}): PreparationSheet {
  return {
    practiceName: 'Studio Ferrario',
    timeZone: 'Europe/Rome',
    preparation: preparationOf(details),
  };
}

function transitionOf(
  state: PreparationAnswer['state'],
  at: string,
  by: { id: string; name: string },
) {
  return { state, at, by, reason: null, quantity: null, sessionId: null };
}

interface Part {
  readonly line: number;
  readonly itemId: string;
  readonly itemName: string;
  readonly lotNumber: string;
  readonly maker: string | null;
}

function componentOf({ line, itemId, itemName, lotNumber, maker }: Part) {
  return {
    line,
    name: itemName,
    items: [{ itemId, itemName }],
    unit: 'mL',
    required: 2,
    roundedFrom: null,
    tolerance: 0.1,
    taken: 2,
    remaining: 0,
    verdict: 'within' as const,
    proposal: null,
    takes: [
      {
        id: `take ${line}`,
        itemId,
        itemName,
        unit: 'mL',
        quantity: 2,
        lotId: `lot ${line}`,
        containerId: null,
        scanned: true,
        reason: null,
        takenAt: '2026-11-23T13:03:00.000Z',
        takenBy: NURSE,
        skips: [],
        short: 0,
        picks: [
          {
            lotId: `lot ${line}`,
            lotNumber,
            expiresOn: '2027-06-30',
            maker,
            placeId: 'room',
            placeName: 'Sala 1',
            placeKind: 'location' as const,
            quantity: 2,
            wasted: line,
            because: 'first-expiry' as const,
            openedAt: '2026-11-17T08:30:00.000Z',
            discardAt: null,
            useUntil: null,
            opens: false,
            typed: false,
          },
        ],
      },
    ],
  };
}
