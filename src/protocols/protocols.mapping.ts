import { type Thousandths, thousandthsOf, toUnits } from '../kernel/quantity.js';
import type {
  LocalText,
  Maintenance,
  Material,
  PerPoint,
  Protocol,
  SessionPlan,
  Spacing,
  Span,
} from './protocol.js';
import type {
  ExpectedReactionBody,
  LocalTextBody,
  MaintenanceBody,
  MaterialAnswer,
  MaterialBody,
  MeasureBody,
  PerPointBody,
  SessionPlanBody,
  SpacingBody,
} from './protocol-parts.dto.js';
import type { ProtocolAnswer, ProtocolChanges } from './protocols.dto.js';
import { techniquesOf } from './protocols.rules.js';

type Absent = null | undefined;

function textOf(body: LocalTextBody | Absent): LocalText | null {
  if (!body) return null;
  const { it = '', es = '', en = '' } = body;
  return it || es || en ? { it, es, en } : null;
}

function spacingOf(body: SpacingBody | Absent): Spacing | null {
  return body ? { min: body.min, max: body.max ?? null } : null;
}

function planOf(body: SessionPlanBody): SessionPlan {
  const { minimum = null, maximum = null, spacingDays, phases = [] } = body;
  return {
    minimum,
    maximum,
    spacingDays: spacingOf(spacingDays),
    phases: phases.map((phase) => ({ ...phase, spacingDays: spacingOf(phase.spacingDays) })),
  };
}

function maintenanceOf({ spacingDays, note }: MaintenanceBody): Maintenance {
  return { spacingDays: spacingOf(spacingDays), note: textOf(note) };
}

function reactionOf({ reaction, days = null, note }: ExpectedReactionBody) {
  return { reaction, days, note: textOf(note) };
}

function materialOf({ itemId = '', groupId = '', quantity, optional = false }: MaterialBody) {
  return {
    itemId: itemId || null,
    groupId: groupId || null,
    quantity: thousandthsOf(quantity),
    optional,
  };
}

function measureOf(body: MeasureBody | Absent): Span | null {
  return body ? { min: thousandthsOf(body.min), max: thousandthsOf(body.max) } : null;
}

function perPointOf({ depthMm, doseMl }: PerPointBody): PerPoint {
  return { depth: measureOf(depthMm), dose: measureOf(doseMl) };
}

/** `null` and `undefined` stay what they are. */
function mapped<A, B>(
  value: A,
  convert: (value: NonNullable<A>) => B,
): B | Extract<A, null | undefined> {
  return value === null || value === undefined
    ? (value as Extract<A, null | undefined>)
    : convert(value);
}

/** Without the members that are `undefined`, so that it can be laid over another object. */
function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The protocol as the request wants it; what is left out stays as it was. */
export function changedBy<P extends Omit<Protocol, 'id' | 'version'>>(
  before: P,
  { version: _, ...body }: ProtocolChanges,
): P {
  const changed: P = {
    ...before,
    ...present({
      ...body,
      materials: body.materials?.map(materialOf),
      sessions: mapped(body.sessions, planOf),
      maintenance: mapped(body.maintenance, maintenanceOf),
      expectedReactions: body.expectedReactions?.map(reactionOf),
      aftercare: mapped(body.aftercare, textOf),
      coTreatments: body.coTreatments?.map(({ treatment, sameDay = null }) => ({
        treatment,
        sameDay,
      })),
      perPoint: mapped(body.perPoint, perPointOf),
    }),
  };
  const kept = body.techniques ?? before.techniques.filter((one) => one !== before.technique);
  return { ...changed, techniques: techniquesOf(changed.technique, kept) };
}

function materialAnswer({ itemId, groupId, quantity, optional }: Material): MaterialAnswer {
  return {
    ...(itemId === null ? {} : { itemId }),
    ...(groupId === null ? {} : { groupId }),
    quantity: toUnits(quantity),
    ...(optional ? { optional } : {}),
  };
}

function measureAnswer(span: { min: Thousandths; max: Thousandths } | null): MeasureBody | null {
  return span && { min: toUnits(span.min), max: toUnits(span.max) };
}

/** A protocol as the API speaks of it: decimals, millimetres and millilitres. */
export function protocolAnswer(protocol: Protocol): ProtocolAnswer {
  const { sessions, perPoint } = protocol;
  return {
    ...protocol,
    techniques: [...protocol.techniques],
    zones: [...protocol.zones],
    irradiationZones: [...protocol.irradiationZones],
    materials: protocol.materials.map(materialAnswer),
    checklistBefore: [...protocol.checklistBefore],
    checklistAfter: [...protocol.checklistAfter],
    sessions: sessions && { ...sessions, phases: [...sessions.phases] },
    expectedReactions: [...protocol.expectedReactions],
    coTreatments: [...protocol.coTreatments],
    perPoint: perPoint && {
      depthMm: measureAnswer(perPoint.depth),
      doseMl: measureAnswer(perPoint.dose),
    },
  };
}
