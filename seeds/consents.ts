import { isOffLabel } from '../src/courses/treatment.rules.js';
import { type Day, dayAt } from '../src/kernel/calendar.js';
import { seedItem } from './catalog/index.js';
import { TIME_ZONE } from './practice/working-days.js';
import type { Practice } from './types.js';

/** A consent as `POST /patients/:id/consents` takes it. */
export interface ConsentBody {
  id: string;
  kind: 'general' | 'off-label';
  itemId: string | null;
  signedOn: Day;
}

/** What is written down about a patient, as `POST /patients/:id/conditions` takes it. */
export interface ConditionBody {
  id: string;
  kind: 'pregnancy' | 'breastfeeding' | 'coagulation' | 'allergy';
  itemId?: string;
  substance?: string;
  note: string;
}

/** What came of a contraindication, and whether it was there before the first session. */
export interface ConditionScene {
  patientId: string;
  body: ConditionBody;
  when: 'at-the-beginning' | 'now';
  decision?: string;
  end?: string;
}

const idOf = (group: number, n: number) =>
  `01920000-0000-7000-8000-${String(group).padStart(8, '0')}${String(n).padStart(4, '0')}`;

/** The medicines that somebody in this practice gets by a route their label does not name. */
export function offLabelItems({ items, protocols, groups, events }: Practice): string[] {
  const members = new Map(groups.map(({ id, itemIds }) => [id, itemIds]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const sessions = events.flatMap((event) => (event.kind === 'session' ? event.body : []));
  const used = [
    ...sessions.flatMap((body) => body.lines.map(({ itemId }) => ({ itemId, manner: body }))),
    ...protocols.flatMap((protocol) =>
      protocol.materials.flatMap((material) => {
        const { itemId, groupId } = { itemId: undefined, groupId: undefined, ...material };
        const ids = itemId === undefined ? (members.get(groupId ?? '') ?? []) : [itemId];
        return ids.map((id) => ({ itemId: id, manner: protocol }));
      }),
    ),
  ];
  const offLabel = used.filter(({ itemId, manner }) => {
    const item = byId.get(itemId);
    return item !== undefined && isOffLabel(item, manner);
  });
  return [...new Set(offLabel.map(({ itemId }) => itemId))].sort();
}

/**
 * What the patients signed on the first day: treatment as such, and each medicine that the practice
 * gives off label. Without them their sessions would be refused, as they would be in a real one.
 */
export function consents(practice: Practice): { patientId: string; body: ConsentBody }[] {
  const [first] = practice.events;
  if (!first) return [];
  const signedOn = dayAt(first.at, TIME_ZONE);
  const itemIds = [null, ...offLabelItems(practice)];
  return practice.patients.flatMap(({ id: patientId }, patient) =>
    itemIds.map((itemId, index) => ({
      patientId,
      body: {
        id: idOf(20 + index, patient + 1),
        kind: itemId === null ? ('general' as const) : ('off-label' as const),
        itemId,
        signedOn,
      },
    })),
  );
}

/** One of each state a contraindication may be in; the open ones stop only who is not expected. */
export function conditionScenes({ patients }: Practice): ConditionScene[] {
  const patientId = (index: number) => patients[index]?.id ?? '';
  return [
    {
      patientId: patientId(35),
      body: {
        id: idOf(10, 1),
        kind: 'allergy',
        itemId: seedItem('ketoprofen-100').id,
        note: 'Orticaria dopo una fiala, riferita dalla paziente',
      },
      when: 'now',
    },
    {
      patientId: patientId(36),
      body: {
        id: idOf(10, 2),
        kind: 'allergy',
        substance: 'lattice',
        note: 'Guanti senza lattice',
      },
      when: 'at-the-beginning',
    },
    {
      patientId: patientId(37),
      body: { id: idOf(10, 3), kind: 'coagulation', note: 'Warfarin' },
      when: 'at-the-beginning',
      decision: 'INR 2,1 al controllo: aghi 30 G, compressione di cinque minuti',
    },
    {
      patientId: patientId(38),
      body: { id: idOf(10, 4), kind: 'breastfeeding', note: '' },
      when: 'at-the-beginning',
      end: 'Allattamento concluso',
    },
    {
      patientId: patientId(39),
      body: { id: idOf(10, 5), kind: 'pregnancy', note: 'Riferita al telefono' },
      when: 'now',
    },
  ];
}
