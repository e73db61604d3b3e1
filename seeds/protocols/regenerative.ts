import type { SeedProtocol } from '../types.js';
import { AFTER_EXOSOMES_003, AFTER_EXOSOMES_004, AFTER_LASER } from './aftercare.js';
import {
  anyOf,
  ifNeeded,
  protocol,
  protocolId,
  SKIN_WITHOUT_FILM,
  sessions,
  text,
  use,
} from './define.js';

const EXOSOMES = {
  kind: 'regenerative' as const,
  technique: 'microneedling',
  route: 'microneedling',
  checklistBefore: ['ask-conditions', 'new-single-use-parts', 'disinfect-skin'],
  deviceKind: 'dermapen',
  sites: ['milano'] as SeedProtocol['sites'],
  devices: ['DEMO-DP-0042'],
};

/** From the patient's own blood; page 004 says neither how nor how often. */
const OWN_BLOOD = {
  kind: 'regenerative' as const,
  source: '004',
  sources: ['rigenerativa', 'general-knowledge'] as SeedProtocol['sources'],
  zones: ['face', 'scalp'],
  checklistBefore: ['ask-conditions', 'own-blood-labelled', 'disinfect-skin'],
  checklistAfter: ['aftercare-told'],
  sites: ['milano'] as SeedProtocol['sites'],
  doctorOnly: true,
};

const TECHNOLOGY = {
  kind: 'technology' as const,
  source: '004',
  sources: ['rigenerativa', 'spagnuolo'] as SeedProtocol['sources'],
  zones: ['face'],
  materials: SKIN_WITHOUT_FILM,
  checklistBefore: ['ask-conditions', 'before-mesotherapy-today', 'disinfect-skin'],
  checklistAfter: ['aftercare-told'],
  deviceKind: 'other',
  gaps: [30, 30],
  weight: 5,
  sites: ['milano'] as SeedProtocol['sites'],
  doctorOnly: true,
};

/** Exosomes, growth factors and stem cells, after pages 003 and 004. */
export const regenerative: SeedProtocol[] = [
  protocol({
    ...EXOSOMES,
    key: 'exosomes-003',
    id: protocolId(11),
    name: 'Esosomi con Dermapen: due sedute e crema a casa',
    source: '003',
    sources: ['gilardino'],
    zones: ['face'],
    materials: [
      use('exosomes-human', 5),
      anyOf('dermapen-tips', 1),
      ifNeeded(use('exosome-home-cream', 1)),
      ifNeeded(anyOf('anaesthetic-creams', 5)),
      ...SKIN_WITHOUT_FILM,
    ],
    checklistAfter: ['home-cream-given', 'aftercare-told'],
    sessions: sessions(2, 2, { min: 30, max: 45 }),
    durationMinutes: { min: 15, max: 20 },
    maintenance: {
      spacingDays: { min: 365, max: null },
      note: text(
        'Si può ripetere dopo un anno o più, secondo l’invecchiamento della pelle.',
        'Se puede repetir al cabo de un año o más, según el envejecimiento de la piel.',
        'It may be repeated after a year or more, depending on how the skin ages.',
      ),
    },
    expectedReactions: [
      {
        reaction: 'redness',
        days: { min: 2, max: 3 },
        note: text(
          'Si può coprire con il trucco.',
          'Se puede cubrir con maquillaje.',
          'Make-up may cover it.',
        ),
      },
    ],
    aftercare: AFTER_EXOSOMES_003,
    gaps: [35],
    weight: 14,
  }),
  protocol({
    ...EXOSOMES,
    key: 'exosomes-004',
    id: protocolId(12),
    name: 'Esosomi con Dermapen: due o tre sedute',
    source: '004',
    sources: ['rigenerativa'],
    zones: ['face', 'scalp'],
    materials: [use('exosomes-plant', 5), anyOf('dermapen-tips', 1), ...SKIN_WITHOUT_FILM],
    checklistAfter: ['aftercare-told'],
    sessions: sessions(2, 3, { min: 21, max: 28 }),
    aftercare: AFTER_EXOSOMES_004,
    coTreatments: ['growth-factors', 'collagen-stimulation'].map((treatment) => ({
      treatment,
      sameDay: null,
    })),
    gaps: [24, 24],
    weight: 12,
  }),
  protocol({
    ...OWN_BLOOD,
    key: 'prp',
    id: protocolId(13),
    name: 'PRP: plasma ricco di piastrine del paziente',
    materials: [
      use('prp-kit', 1),
      use('prp-tube', 2),
      ifNeeded(anyOf('anaesthetic-creams', 4)),
      use('syringe-5', 1),
      ...SKIN_WITHOUT_FILM,
    ],
    gaps: [30, 30],
    weight: 8,
  }),
  protocol({
    ...OWN_BLOOD,
    key: 'cgf',
    id: protocolId(18),
    name: 'CGF: fattori di crescita concentrati del paziente',
    materials: [use('cgf-kit', 1), use('syringe-5', 1), ...SKIN_WITHOUT_FILM],
    gaps: [30],
    weight: 5,
  }),
  protocol({
    kind: 'regenerative',
    key: 'stem-cells',
    id: protocolId(19),
    name: 'Trattamento a base di cellule staminali',
    source: '004',
    sources: ['rigenerativa'],
    zones: ['face'],
    materials: [
      use('stem-cells-plant', 5),
      ifNeeded(use('stem-cells-autologous-kit', 1)),
      use('syringe-5', 1),
      ...SKIN_WITHOUT_FILM,
    ],
    checklistBefore: ['ask-conditions', 'disinfect-skin'],
    checklistAfter: ['aftercare-told'],
    gaps: [30, 30],
    weight: 5,
    sites: ['milano'],
    doctorOnly: true,
  }),
];

/** Technology that goes together with the others, after page 004; its order on a day is page 002's. */
export const technology: SeedProtocol[] = [
  protocol({
    ...TECHNOLOGY,
    key: 'laser',
    id: protocolId(20),
    name: 'Laser',
    aftercare: AFTER_LASER,
    devices: ['DEMO-LF-0003'],
  }),
  protocol({
    ...TECHNOLOGY,
    key: 'radiofrequency',
    id: protocolId(21),
    name: 'Radiofrequenza',
    devices: ['DEMO-RF-0005'],
  }),
  protocol({
    ...TECHNOLOGY,
    key: 'focused-ultrasound',
    id: protocolId(22),
    name: 'Ultrasuoni microfocalizzati',
    devices: ['DEMO-UM-0002'],
  }),
];
