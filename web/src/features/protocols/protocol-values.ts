import { newId } from '../../api/id';
import type { Item, ItemGroup, LocalText, NewProtocol, Protocol, Unit } from '../../api/types';
import { type MaterialThings, thingOf } from './useMaterialThings';

/** From and to, as they are being typed. */
export interface SpanValues {
  min: number | null;
  max: number | null;
}

export interface MaterialValues {
  key: string;
  /** Whether it names a group, of which any item will do. */
  isGroup: boolean;
  item: Item | null;
  group: ItemGroup | null;
  quantity: number | null;
  optional: boolean;
}

/** A word of the screens, or the practice's own. */
export interface WordValues {
  key: string;
  word: string;
}

export interface PhaseValues {
  key: string;
  sessions: number | null;
  spacing: SpanValues;
}

export interface ReactionValues extends WordValues {
  days: SpanValues;
  note: LocalText;
}

export interface CoTreatmentValues extends WordValues {
  first: boolean;
}

/** A protocol as it is being typed. */
export interface ProtocolValues {
  name: string;
  kind: Protocol['kind'];
  technique: string | null;
  techniques: string[];
  route: string | null;
  zones: string[];
  irradiationZones: string[];
  materials: MaterialValues[];
  checklistBefore: WordValues[];
  checklistAfter: WordValues[];
  number: SpanValues;
  spacing: SpanValues;
  phases: PhaseValues[];
  duration: SpanValues;
  maintained: boolean;
  maintenance: SpanValues;
  maintenanceNote: LocalText;
  reactions: ReactionValues[];
  aftercare: LocalText;
  coTreatments: CoTreatmentValues[];
  deviceKind: string | null;
  depth: SpanValues;
  dose: SpanValues;
  source: string;
  active: boolean;
}

const NOTHING: SpanValues = { min: null, max: null };
const NO_TEXT: LocalText = { it: '', es: '', en: '' };

export function newMaterial(isGroup: boolean): MaterialValues {
  return { key: newId(), isGroup, item: null, group: null, quantity: null, optional: false };
}

export function newWord(word = ''): WordValues {
  return { key: newId(), word };
}

export function newPhase(): PhaseValues {
  return { key: newId(), sessions: null, spacing: NOTHING };
}

export function newReaction(): ReactionValues {
  return { ...newWord(), days: NOTHING, note: NO_TEXT };
}

export function newCoTreatment(): CoTreatmentValues {
  return { ...newWord(), first: false };
}

function spanOf(span: { min: number; max: number | null } | null | undefined): SpanValues {
  return span ? { min: span.min, max: span.max } : NOTHING;
}

function materialsOf(protocol: Protocol, things: MaterialThings): MaterialValues[] {
  return protocol.materials.map((material) => {
    const { groupId, quantity, optional = false } = material;
    const isGroup = groupId !== undefined;
    const thing = thingOf(material, things) ?? null;
    return {
      ...newMaterial(isGroup),
      item: isGroup ? null : (thing as Item | null),
      group: isGroup ? (thing as ItemGroup | null) : null,
      quantity,
      optional,
    };
  });
}

const EMPTY: ProtocolValues = {
  name: '',
  kind: 'mesotherapy',
  technique: null,
  techniques: [],
  route: null,
  zones: [],
  irradiationZones: [],
  materials: [],
  checklistBefore: [],
  checklistAfter: [],
  number: NOTHING,
  spacing: NOTHING,
  phases: [],
  duration: NOTHING,
  maintained: false,
  maintenance: NOTHING,
  maintenanceNote: NO_TEXT,
  reactions: [],
  aftercare: NO_TEXT,
  coTreatments: [],
  deviceKind: null,
  depth: NOTHING,
  dose: NOTHING,
  source: '',
  active: true,
};

/** The form of a protocol, or of a new one. */
export function formOf(protocol: Protocol | null, things: MaterialThings): ProtocolValues {
  if (!protocol) return { ...EMPTY, materials: [newMaterial(false)] };
  const { sessions, maintenance, perPoint } = protocol;
  return {
    name: protocol.name,
    kind: protocol.kind,
    technique: protocol.technique,
    techniques: protocol.techniques.filter((one) => one !== protocol.technique),
    route: protocol.route,
    zones: protocol.zones,
    irradiationZones: protocol.irradiationZones,
    materials: materialsOf(protocol, things),
    checklistBefore: protocol.checklistBefore.map(newWord),
    checklistAfter: protocol.checklistAfter.map(newWord),
    number: sessions ? { min: sessions.minimum, max: sessions.maximum } : NOTHING,
    spacing: spanOf(sessions?.spacingDays),
    phases: (sessions?.phases ?? []).map((phase) => ({
      ...newPhase(),
      sessions: phase.sessions,
      spacing: spanOf(phase.spacingDays),
    })),
    duration: spanOf(protocol.durationMinutes),
    maintained: maintenance !== null,
    maintenance: spanOf(maintenance?.spacingDays),
    maintenanceNote: maintenance?.note ?? NO_TEXT,
    reactions: protocol.expectedReactions.map(({ reaction, days, note }) => ({
      ...newWord(reaction),
      days: spanOf(days),
      note: note ?? NO_TEXT,
    })),
    aftercare: protocol.aftercare ?? NO_TEXT,
    coTreatments: protocol.coTreatments.map(({ treatment, sameDay }) => ({
      ...newWord(treatment),
      first: sameDay === 'before',
    })),
    deviceKind: protocol.deviceKind,
    depth: spanOf(perPoint?.depthMm),
    dose: spanOf(perPoint?.doseMl),
    source: protocol.source ?? '',
    active: protocol.active,
  };
}

/** The unit of what a material names. */
export function unitOf({ item, group }: MaterialValues): Unit | undefined {
  return (item ?? group)?.unit;
}

function isUntouched({ item, group, quantity }: MaterialValues): boolean {
  return item === null && group === null && quantity === null;
}

/** Whether it may be sent: named, and every material that was begun says what and how much. */
export function isComplete({ name, materials }: ProtocolValues): boolean {
  return (
    name.trim() !== '' &&
    materials.every(
      (one) => isUntouched(one) || ((one.item ?? one.group) !== null && one.quantity !== null),
    )
  );
}

/** One number alone is both ends. */
function bothEnds({ min, max }: SpanValues): { min: number; max: number } | null {
  if (min === null && max === null) return null;
  return { min: min ?? max ?? 0, max: max ?? min ?? 0 };
}

/** Without an end, it may take as long as it takes. */
function openEnded({ min, max }: SpanValues): { min: number; max: number | null } | null {
  return min === null && max === null ? null : { min: min ?? 1, max };
}

function wordsOf(values: readonly WordValues[]): string[] {
  return values.map(({ word }) => word.trim()).filter((word) => word !== '');
}

function sessionsOf({ number, spacing, phases }: ProtocolValues): NewProtocol['sessions'] {
  const spacingDays = openEnded(spacing);
  const counted = phases.flatMap(({ sessions, spacing: own }) =>
    sessions === null ? [] : [{ sessions, spacingDays: openEnded(own) }],
  );
  const isOpen = number.min === null && number.max === null && spacingDays === null;
  if (isOpen && counted.length === 0) return null;
  return { minimum: number.min, maximum: number.max, spacingDays, phases: counted };
}

/** The form as the server takes it. */
export function bodyOf(values: ProtocolValues): NewProtocol {
  const { name, kind, technique, techniques, route, zones, irradiationZones, active } = values;
  const { aftercare, deviceKind, depth, dose, source } = values;
  const named = ({ word }: WordValues) => word.trim() !== '';
  return {
    ...{ name: name.trim(), kind, technique, techniques, route, zones, irradiationZones, active },
    materials: values.materials.flatMap(({ item, group, quantity, optional }) => {
      const thing = item ? { itemId: item.id } : group && { groupId: group.id };
      return thing && quantity !== null ? [{ ...thing, quantity, optional }] : [];
    }),
    checklistBefore: wordsOf(values.checklistBefore),
    checklistAfter: wordsOf(values.checklistAfter),
    sessions: sessionsOf(values),
    durationMinutes: bothEnds(values.duration),
    maintenance: values.maintained
      ? { spacingDays: openEnded(values.maintenance), note: values.maintenanceNote }
      : null,
    expectedReactions: values.reactions.filter(named).map(({ word, days, note }) => ({
      reaction: word.trim(),
      days: bothEnds(days),
      note,
    })),
    aftercare,
    coTreatments: values.coTreatments.filter(named).map(({ word, first }) => ({
      treatment: word.trim(),
      sameDay: first ? 'before' : null,
    })),
    deviceKind,
    perPoint: deviceKind ? { depthMm: bothEnds(depth), doseMl: bothEnds(dose) } : null,
    source: source.trim() || null,
  };
}
