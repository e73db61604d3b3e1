import type { SeedProtocol } from '../types.js';
import { AFTER_MESOTHERAPY } from './aftercare.js';
import {
  anyOf,
  ifNeeded,
  MONTHLY,
  protocol,
  protocolId,
  SKIN,
  sessions,
  use,
  WEEKLY,
} from './define.js';
import { ALL_TECHNIQUES } from './techniques.js';

/** At least six, one a week, then one a month (page 002). */
const SIX_WEEKS_THEN_MONTHLY = {
  sessions: sessions(6, null, WEEKLY),
  maintenance: { spacingDays: MONTHLY, note: null },
  gaps: [7, 7, 7, 7, 7, 30],
};

/** As many as the case and the medicines need, one a week, then one a month (page 002). */
const WEEKLY_THEN_MONTHLY = {
  ...SIX_WEEKS_THEN_MONTHLY,
  sessions: sessions(null, null, WEEKLY),
};

const first = (...treatments: string[]): SeedProtocol['coTreatments'] =>
  treatments.map((treatment) => ({ treatment, sameDay: 'before' }));

const TECHNOLOGY = ['laser', 'radiofrequency', 'focused-ultrasound'];
const WITH_FACE = first('fillers', 'botulinum-toxin', 'massage', ...TECHNOLOGY);
const WITH_BODY = first(
  'acupressure',
  'electrostimulation',
  'subdermal-massage',
  'ultrasound',
  ...TECHNOLOGY,
);

const PAGE_002 = {
  source: '002',
  sources: ['spagnuolo'] as SeedProtocol['sources'],
  techniques: ALL_TECHNIQUES,
  route: 'intradermal',
  aftercare: AFTER_MESOTHERAPY,
};

/** Face, body and hair, after page 002. */
export const aesthetic: SeedProtocol[] = [
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'face-nctf',
    id: protocolId(6),
    name: 'Mesoterapia del viso con NCTF',
    technique: 'nappage',
    zones: ['face', 'neck', 'chest'],
    materials: [
      anyOf('nctf', 3),
      use('syringe-5', 1),
      use('needle-30-4', 2),
      ifNeeded(anyOf('anaesthetic-creams', 3)),
      ...SKIN,
    ],
    coTreatments: WITH_FACE,
    weight: 12,
    sites: ['milano', 'como'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'face-cytocare',
    id: protocolId(7),
    name: 'Mesoterapia del viso con CytoCare',
    technique: 'papule',
    zones: ['face', 'neck', 'chest'],
    materials: [
      anyOf('cytocare', 5),
      use('syringe-5', 1),
      use('needle-30-4', 2),
      ifNeeded(anyOf('anaesthetic-creams', 3)),
      ...SKIN,
    ],
    coTreatments: WITH_FACE,
    weight: 11,
    sites: ['milano'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'body-cellulite',
    id: protocolId(8),
    name: 'Mesoterapia del corpo: cellulite',
    sources: ['spagnuolo', 'naclerio'],
    technique: 'intradermal',
    zones: ['thigh', 'leg', 'gluteus', 'abdomen'],
    materials: [
      use('pentoxifylline-100', 2.5),
      use('artichoke', 5),
      use('lidocaine-1-50', 2),
      anyOf('round-plates', 1),
      use('syringe-10', 1),
      ...SKIN,
    ],
    coTreatments: WITH_BODY,
    deviceKind: 'handpiece',
    weight: 9,
    sites: ['milano'],
    devices: ['DEMO-MC-0009'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'body-fat',
    id: protocolId(15),
    name: 'Mesoterapia del corpo: adiposità localizzate',
    technique: 'point-by-point',
    zones: ['abdomen', 'thigh', 'gluteus', 'double-chin'],
    materials: [
      use('levocarnitine-1000', 5),
      use('lidocaine-1-50', 2),
      use('syringe-10', 1),
      use('needle-30-6', 2),
      ...SKIN,
    ],
    coTreatments: WITH_BODY,
    weight: 8,
    sites: ['milano'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'body-circulation',
    id: protocolId(16),
    name: 'Mesoterapia del corpo: circolazione, gambe stanche ed edemi',
    technique: 'papule',
    zones: ['leg', 'thigh'],
    materials: [
      use('melilot-rutin', 4),
      use('saline-5', 5),
      use('syringe-10', 1),
      use('needle-30-4', 2),
      ...SKIN,
    ],
    coTreatments: WITH_BODY,
    weight: 8,
    sites: ['milano'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'body-silica',
    id: protocolId(9),
    name: 'Mesoterapia con silicio organico (Conjonctyl)',
    technique: 'nappage',
    zones: ['abdomen', 'thigh', 'leg', 'gluteus', 'hand', 'neck'],
    materials: [anyOf('organic-silica', 5), use('syringe-5', 1), use('needle-30-6', 2), ...SKIN],
    coTreatments: WITH_BODY,
    weight: 9,
    sites: ['milano', 'como'],
  }),
  protocol({
    ...PAGE_002,
    ...WEEKLY_THEN_MONTHLY,
    key: 'hair',
    id: protocolId(10),
    name: 'Mesoterapia dei capelli: alopecia androgenetica',
    technique: 'nappage',
    zones: ['scalp'],
    materials: [
      use('biotin-5', 1),
      use('dexpanthenol-500', 2),
      use('zinc', 2),
      anyOf('local-anaesthetics-1', 1),
      use('syringe-5', 1),
      use('needle-30-4', 2),
      ...SKIN,
    ],
    weight: 8,
    sites: ['milano', 'como'],
  }),
  protocol({
    ...PAGE_002,
    ...SIX_WEEKS_THEN_MONTHLY,
    key: 'gun',
    id: protocolId(17),
    name: 'Mesoterapia con la pistola',
    technique: 'point-by-point',
    zones: ['face', 'neck', 'chest', 'hand', 'abdomen', 'thigh', 'leg', 'gluteus'],
    materials: [
      use('hyaluronic-3', 3),
      use('gun-plate', 1),
      anyOf('gun-syringes', 1),
      use('gun-tubing', 1),
      ...SKIN,
    ],
    checklistBefore: [
      'ask-conditions',
      'other-treatments-first',
      'new-single-use-parts',
      'set-depth-and-dose',
      'disinfect-skin',
    ],
    coTreatments: WITH_FACE,
    deviceKind: 'mesotherapy-gun',
    // The gun sets a depth and an amount for each point; no page gives a number.
    perPoint: { depthMm: null, doseMl: null },
    weight: 9,
    sites: ['milano', 'como'],
    devices: ['DEMO-PM-0117', 'DEMO-PM-0121'],
  }),
];
