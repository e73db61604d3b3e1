import {
  addDays,
  addHours,
  type Day,
  type Instant,
  startOfDay,
} from '../../src/kernel/calendar.js';
import { seedItem } from '../catalog/index.js';
import { places } from '../places.js';
import type { By, SiteKey } from '../types.js';
import { TIME_ZONE } from './working-days.js';

/** Days from today to the expiry of an item's first lot; negative: it has expired on the shelf. */
export const FIRST_LOT_EXPIRES_IN: Record<string, number> = {
  'syringe-20': -88,
  'orphenadrine-60': -71,
  'dexamethasone-4': -54,
  'meloxicam-15': -38,
  'vitamin-b12-1000': -26,
  'discus-compositum': -19,
  selenium: -9,
  'nctf-135': -6,
  jalupro: -3,
  'hyaluronic-3': -1,
  'ketorolac-30': 0,
  'piroxicam-20': 2,
  'cytocare-516': 5,
  multivitamin: 8,
  'pridinol-2': 11,
  'growth-factors': 14,
  'cutis-compositum': 17,
  'bupivacaine-5-10': 20,
  'water-10': 23,
  'botulinum-100': 26,
  ginkgo: 29,
  'exosomes-human-scalp': 44,
};

/** What expired on the shelf and was never bought again: nothing usable is left of it. */
export const NEVER_REPLACED = new Set(['orphenadrine-60', 'vitamin-b12-1000', 'jalupro']);

/** A lot that was put aside on arrival, and released later or not yet. */
export interface Quarantine {
  key: string;
  site: SiteKey;
  daysAgo: number;
  containers: number;
  by: By;
  reason: string;
  released?: { daysAgo: number; reason: string };
}

export const QUARANTINES: Quarantine[] = [
  {
    key: 'nctf-135-ha',
    site: 'milano',
    daysAgo: 95,
    containers: 5,
    by: 'nurse',
    reason: 'Scatola bagnata alla consegna: flaconcini da controllare uno per uno.',
    released: { daysAgo: 89, reason: 'Flaconcini integri: controllo eseguito dal medico.' },
  },
  {
    key: 'botulinum-100',
    site: 'milano',
    daysAgo: 61,
    containers: 2,
    by: 'nurse',
    reason: 'Temperatura alla consegna 9,4 °C: in attesa del fornitore.',
    released: { daysAgo: 54, reason: 'Il fornitore conferma per iscritto la stabilità del lotto.' },
  },
  {
    key: 'ropivacaine-2-10',
    site: 'milano',
    daysAgo: 24,
    containers: 5,
    by: 'doctor',
    reason: 'Avviso di sicurezza ricevuto dal distributore: in attesa di conferma.',
  },
  {
    key: 'traumeel',
    site: 'como',
    daysAgo: 20,
    containers: 10,
    by: 'doctor',
    reason: 'Etichetta poco leggibile: numero di lotto da verificare.',
  },
  {
    key: 'conjonctyl',
    site: 'milano',
    daysAgo: 16,
    containers: 6,
    by: 'doctor',
    reason: 'Particelle visibili in un flaconcino: segnalazione inviata.',
  },
  {
    key: 'hyaluronic-syringe-16',
    site: 'milano',
    daysAgo: 12,
    containers: 4,
    by: 'nurse',
    reason: 'Sigillo della scatola aperto alla consegna.',
  },
  {
    key: 'exosomes-plant',
    site: 'milano',
    daysAgo: 9,
    containers: 4,
    by: 'nurse',
    reason: 'Registratore di temperatura mancante nella consegna: in attesa del fornitore.',
  },
  {
    key: 'needle-30-4',
    site: 'milano',
    daysAgo: 5,
    containers: 100,
    by: 'nurse',
    reason: 'Blister non integri in una scatola: segnalato al distributore.',
  },
];

/** A container opened at a chosen distance from its 28-day limit, whatever the hour of `now`. */
export interface Opening {
  key: string;
  site: SiteKey;
  by: By;
  /** Hours left until its limit, least and most; negative: the limit has passed. */
  hoursLeft: [number, number];
}

export const OPENINGS: Opening[] = [
  { key: 'surface-disinfectant', site: 'milano', by: 'nurse', hoursLeft: [-50, -27] },
  { key: 'povidone-iodine-10', site: 'milano', by: 'nurse', hoursLeft: [1, 23] },
  { key: 'lidocaine-cream-4', site: 'milano', by: 'nurse', hoursLeft: [4, 23.5] },
  { key: 'hypochlorite-005', site: 'como', by: 'doctor', hoursLeft: [150, 173] },
  { key: 'procaine-2-20', site: 'milano', by: 'nurse', hoursLeft: [290, 313] },
];

/** Items that are delivered in time for {@link OPENINGS}, so that the sessions lack nothing. */
export const DELIVERED_FOR_OPENINGS = { daysAgo: 40, containers: 2 };

const IN_USE_HOURS = 672;
const QUARTER = 0.25;

/** When the container was opened: in opening hours where the distance to the limit allows it. */
export function openedAtOf(
  { hoursLeft: [least, most] }: Opening,
  now: Instant,
  today: Day,
): Instant {
  const first = addHours(now, least - IN_USE_HOURS);
  for (let later = 0; least + later <= most; later += QUARTER) {
    const at = addHours(first, later);
    if (isOpeningHours(at, today)) return at;
  }
  return first;
}

function isOpeningHours(at: Instant, today: Day): boolean {
  for (let ago = 0; ago <= 31; ago += 1) {
    const midnight = startOfDay(addDays(today, -ago), TIME_ZONE);
    if (midnight <= at) return at >= addHours(midnight, 9.5) && at <= addHours(midnight, 18);
  }
  return false;
}

/** What runs low at the end: for the last weeks somebody only orders what is needed at once. */
export const RUNNING_LOW = {
  days: 45,
  itemIds: new Set(
    [
      'nctf-135-ha',
      'conjonctyl',
      'needle-27-4',
      'chlorhexidine-2',
      'prp-kit',
      'exosome-home-cream',
      'biotin-5',
      'cytocare-532',
    ].map((key) => seedItem(key).id),
  ),
};

/** A session logged for the wrong patient and voided at once: its place among the nurse's sessions. */
export const MISTAKES = [
  { part: 0.21, reason: 'Registrata sul paziente sbagliato.' },
  { part: 0.56, reason: 'Seduta registrata due volte per errore.' },
  { part: 0.87, reason: 'Registrata sul paziente sbagliato: codice simile.' },
];

/** What moves from the cupboard to the treatment room, and from where to where. */
export const TROLLEY_RUN = {
  items: ['needle-30-4', 'needle-27-4', 'syringe-10', 'syringe-5', 'gauze'].map(seedItem),
  from: places.milano.devices,
  to: places.milano.trolley,
};

/** Once a doctor noticed too late that the ampoule had expired, and recorded it as it was. */
export const INCIDENT = {
  key: 'dexamethasone-4',
  quantity: 1,
  protocolKey: 'pain-joints',
  /** Days from the lot's expiry, at least. */
  daysLate: 4,
  reason: 'Fiala scaduta usata per errore durante la seduta: paziente informato, nessun effetto.',
};
