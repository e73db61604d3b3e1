import { seedItem } from '../catalog/index.js';
import { type GroupKey, seedGroup } from '../groups.js';
import type { ProtocolBody, SeedProtocol } from '../types.js';

type MaterialRow = ProtocolBody['materials'][number];
type Days = { min: number; max: number | null };

/** So much of one item. */
export function use(key: string, quantity: number): MaterialRow {
  return { itemId: seedItem(key).id, quantity };
}

/** So much of any item of a group. */
export function anyOf(key: GroupKey, quantity: number): MaterialRow {
  return { groupId: seedGroup(key).id, quantity };
}

/** Only for the sessions that need it. */
export function ifNeeded(material: MaterialRow): MaterialRow {
  return { ...material, optional: true };
}

/** Cleaning and disinfecting the skin, and the film that seals the punctures (page 002). */
export const SKIN: MaterialRow[] = [
  anyOf('skin-disinfectants', 10),
  use('gauze', 5),
  use('gloves', 1),
  anyOf('antiseptic-films', 3),
];

/** Without punctures that a film could seal. */
export const SKIN_WITHOUT_FILM: MaterialRow[] = SKIN.slice(0, -1);

/** What is done before and after every session with a needle, as words of the screens. */
export const BEFORE = ['ask-conditions', 'other-treatments-first', 'disinfect-skin'];
export const AFTER = ['antiseptic-film', 'aftercare-told'];

/** A text in the three languages. */
export function text(it: string, es: string, en: string) {
  return { it, es, en };
}

export const WEEKLY: Days = { min: 7, max: 7 };
/** A month of 30 days, as the sources count it: a month to a month and a half is 30 to 45 days. */
export const MONTHLY: Days = { min: 30, max: 30 };

/** A plan with one rhythm; `null` is what no page says and the doctor decides. */
export function sessions(
  minimum: number | null,
  maximum: number | null,
  spacingDays: Days | null,
): NonNullable<ProtocolBody['sessions']> {
  return { minimum, maximum, spacingDays, phases: [] };
}

/** What a protocol of the seeds must say; the rest is what no page says. */
type ProtocolRow = Pick<
  SeedProtocol,
  'key' | 'id' | 'name' | 'source' | 'sources' | 'zones' | 'materials' | 'gaps' | 'weight' | 'sites'
> &
  Partial<SeedProtocol>;

/** Fills a protocol's row with what it leaves open. */
export function protocol(row: ProtocolRow): SeedProtocol {
  return {
    kind: 'mesotherapy',
    technique: null,
    techniques: [],
    route: null,
    irradiationZones: [],
    checklistBefore: BEFORE,
    checklistAfter: AFTER,
    sessions: null,
    durationMinutes: null,
    maintenance: null,
    expectedReactions: [],
    aftercare: null,
    coTreatments: [],
    deviceKind: null,
    perPoint: null,
    active: true,
    doctorOnly: false,
    devices: [],
    ...row,
  };
}

/** The id of a protocol of the seeds, by its number. */
export function protocolId(number: number): string {
  return `01920000-0000-7000-8000-0000000100${String(number).padStart(2, '0')}`;
}
