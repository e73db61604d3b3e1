import { addDays, addHours, type Instant } from '../src/kernel/calendar.js';
import { formulas } from './formulas.js';
import { patients } from './people.js';
import { places, suppliers } from './places.js';
import { itemWithId } from './practice/shelves.js';
import type { By, ReceiptBody, SeedPreparation } from './types.js';

/** How a mixture of the demo came about, in minutes before now. */
interface Scene {
  readonly formula: string;
  readonly minutesAgo: number;
  readonly by: By;
  /** Left out: made as stock. */
  readonly patient?: number;
  readonly containers?: number;
  readonly waste?: number;
  /** Only so many of its components are taken: it stays a draft. */
  readonly taken?: number;
  readonly overrides?: SeedPreparation['body']['overrides'];
  readonly since: SeedPreparation['since'];
}

const CLEAR = { passed: true, note: 'Limpida, senza particelle' };
const SOURCE = 'Esempio: scheda tecnica, da confermare dal medico';

/** One in every state that a bench knows, so that each screen of it has something to show. */
const SCENES: readonly Scene[] = [
  {
    formula: 'lidocaine-thiocolchicoside',
    minutesAgo: 26 * 60,
    by: 'nurse',
    patient: 7,
    since: [
      {
        do: 'check',
        by: 'doctor',
        after: 12,
        body: { visualCheck: { passed: false, note: 'Opalescente' } },
      },
      {
        do: 'discard',
        by: 'nurse',
        after: 15,
        body: { reason: 'Opalescente al controllo visivo' },
      },
    ],
  },
  {
    formula: 'lidocaine-thiocolchicoside',
    minutesAgo: 150,
    by: 'nurse',
    containers: 2,
    waste: 0.2,
    since: [
      { do: 'check', by: 'doctor', after: 9, body: { visualCheck: CLEAR } },
      { do: 'complete', by: 'nurse', after: 11 },
      {
        do: 'discard',
        by: 'nurse',
        after: 40,
        body: { reason: 'Siringa caduta a terra', quantity: 7.9 },
      },
    ],
  },
  {
    formula: 'hair',
    minutesAgo: 90,
    by: 'doctor',
    patient: 2,
    overrides: [
      {
        kind: 'too-many-products',
        reason: 'Quattro componenti previsti dal protocollo per i capelli',
        reference: SOURCE,
      },
      {
        kind: 'unknown-pair',
        reason: 'Zinco usato da anni in questa miscela',
        reference: SOURCE,
      },
    ],
    since: [
      { do: 'check', by: 'nurse', after: 8, body: { visualCheck: CLEAR } },
      { do: 'complete', by: 'doctor', after: 10 },
      {
        do: 'use',
        by: 'doctor',
        after: 25,
        sessionId: '01920000-0000-7000-8000-000000083001',
        quantity: 4,
        zones: ['scalp'],
      },
    ],
  },
  {
    formula: 'homeopathic',
    minutesAgo: 40,
    by: 'nurse',
    patient: 3,
    since: [{ do: 'check', by: 'doctor', after: 15, body: { visualCheck: CLEAR } }],
  },
  { formula: 'lidocaine-ketoprofen', minutesAgo: 20, by: 'nurse', patient: 5, since: [] },
  { formula: 'lidocaine-ketoprofen', minutesAgo: 5, by: 'nurse', patient: 8, taken: 1, since: [] },
];

/** The mixtures of the last hours, as they stand at `now`; told after everything else. */
export function preparations(now: Instant): SeedPreparation[] {
  return SCENES.map((scene, index) => {
    const formula = formulas.find(({ key }) => key === scene.formula);
    if (!formula) throw new Error(`There is no formula ${scene.formula}`);
    const { containers = 1, taken, patient, waste, overrides } = scene;
    const parts = [...formula.components, ...(formula.diluent ? [formula.diluent] : [])];
    const startedAt = addHours(now, -scene.minutesAgo / 60);
    return {
      at: addHours(startedAt, 3 / 60),
      by: scene.by,
      body: {
        id: `01920000-0000-7000-8000-00000008200${index + 1}`,
        formulaId: formula.id,
        ...(patient !== undefined && { patientId: patients[patient]?.id ?? '' }),
        locationId: places.milano.site,
        startedAt,
        containers,
        ...(waste !== undefined && { wasteQuantity: waste }),
        ...(overrides && { overrides }),
        components: parts.slice(0, taken).map(({ itemId, quantity }) => ({
          itemId,
          quantity: quantity * containers,
        })),
      },
      since: scene.since,
    };
  });
}

/** How long before now the bench's own ampoules came: before the first mixture. */
const DELIVERED_HOURS_AGO = 30;

/**
 * What the bench needs, delivered for it: whatever the sessions before have left, its mixtures find
 * their components.
 */
export function benchDelivery(now: Instant): ReceiptBody {
  const wanted = new Map<string, number>();
  for (const { itemId, quantity } of preparations(now).flatMap(({ body }) => body.components)) {
    const item = itemWithId(itemId);
    const containers = quantity / item.containerQuantity;
    const opened = item.containerUse === 'single' ? Math.ceil(containers) : containers;
    wanted.set(itemId, (wanted.get(itemId) ?? 0) + opened);
  }
  const receivedAt = addHours(now, -DELIVERED_HOURS_AGO);
  return {
    id: '01920000-0000-7000-8000-000000082100',
    locationId: places.milano.medicines,
    supplierId: suppliers[0]?.id ?? '',
    receivedAt,
    lines: [...wanted].map(([itemId, containers], index) => ({
      itemId,
      lotNumber: `BANCO${index + 1}`,
      expiresOn: addDays(receivedAt.slice(0, 10), 400 + index),
      containers: Math.ceil(containers),
      unitCost: 2.5,
    })),
  };
}
