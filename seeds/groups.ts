import { seedItem } from './catalog/index.js';
import type { GroupBody } from './types.js';

const GROUPS = {
  'skin-disinfectants': [
    1,
    'Disinfettante cutaneo',
    ['chlorhexidine-2', 'povidone-iodine-10', 'hypochlorite-005'],
  ],
  'antiseptic-films': [2, 'Film antisettico spray', ['film-spray-50', 'film-spray-100']],
  'anaesthetic-creams': [
    3,
    'Crema anestetica',
    ['lidocaine-prilocaine-30', 'lidocaine-cream-4', 'lidocaine-prilocaine-5'],
  ],
  'local-anaesthetics-1': [
    4,
    'Anestetico locale all’1 %',
    ['lidocaine-1-50', 'lidocaine-1-10', 'mepivacaine-1-10'],
  ],
  'straight-plates': [5, 'Piastra multiago rettilinea', ['plate-straight-5', 'plate-straight-3']],
  'round-plates': [6, 'Piastra multiago circolare', ['plate-round-5', 'plate-round-7']],
  'short-needles': [
    7,
    'Ago per mesoterapia 27–30 G, 3–4 mm',
    ['needle-30-4', 'needle-27-4', 'needle-30-3'],
  ],
  nctf: [8, 'NCTF', ['nctf-135-ha', 'nctf-135']],
  cytocare: [9, 'CytoCare', ['cytocare-532', 'cytocare-516', 'cytocare-502']],
  'organic-silica': [10, 'Silicio organico', ['conjonctyl', 'organic-silica']],
  'gun-parts': [
    11,
    'Parti monouso per pistola da mesoterapia',
    ['gun-plate', 'gun-syringe-5', 'gun-syringe-10', 'gun-tubing'],
  ],
  'gun-syringes': [12, 'Siringa per pistola da mesoterapia', ['gun-syringe-5', 'gun-syringe-10']],
  'dermapen-tips': [
    13,
    'Cartuccia monouso Dermapen',
    ['dermapen-tip-16', 'dermapen-tip-12', 'dermapen-tip-36'],
  ],
} as const satisfies Record<string, readonly [number, string, readonly string[]]>;

export type GroupKey = keyof typeof GROUPS;

function groupOf(key: GroupKey): GroupBody {
  const [number, name, members] = GROUPS[key];
  return {
    id: `01920000-0000-7000-8000-00000007${String(number).padStart(4, '0')}`,
    name,
    itemIds: members.map((member) => seedItem(member).id),
  };
}

/** Items of which any one will do, the one the demo practice takes as a rule first. */
export const groups: GroupBody[] = (Object.keys(GROUPS) as GroupKey[]).map(groupOf);

/** The group with this key. */
export function seedGroup(key: GroupKey): GroupBody {
  return groupOf(key);
}

const byId = new Map(groups.map((group) => [group.id, group]));

/** The item the demo practice takes when a protocol asks for any item of the group. */
export function usualItemOf(groupId: string): string {
  const usual = byId.get(groupId)?.itemIds[0];
  if (usual === undefined) throw new Error(`The seeds have no group ${groupId}.`);
  return usual;
}
