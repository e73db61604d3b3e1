import type { Thousandths } from '../kernel/quantity.js';

/**
 * What kind of treatment it is. On one day, every other treatment of a patient comes before
 * mesotherapy: what was put into the skin should stay where it was put.
 */
export const PROTOCOL_KINDS = ['mesotherapy', 'regenerative', 'technology', 'other'] as const;
export type ProtocolKind = (typeof PROTOCOL_KINDS)[number];

/** A text in the languages of the screens; `''` where nobody has written it yet. */
export interface LocalText {
  readonly it: string;
  readonly es: string;
  readonly en: string;
}

/** So much of an item, or of any item of a group, is used in a session under the protocol. */
export interface Material {
  readonly itemId: string | null;
  readonly groupId: string | null;
  /** In the unit of the item or the group. */
  readonly quantity: Thousandths;
  /** Only some sessions use it. */
  readonly optional: boolean;
}

/** A span of numbers, both ends included. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** How many days lie between a session and the one before it. */
export interface Spacing {
  readonly min: number;
  /** `null`: it may take as long as it takes. */
  readonly max: number | null;
}

/** The first sessions, or the next ones, when they are not spaced as the rest. */
export interface Phase {
  readonly sessions: number;
  /** Between each of them and the one before it; `null`: the doctor decides. */
  readonly spacingDays: Spacing | null;
}

/** How many sessions, and how far apart. What is `null` is for the doctor to decide. */
export interface SessionPlan {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Between two sessions that belong to no phase. */
  readonly spacingDays: Spacing | null;
  readonly phases: readonly Phase[];
}

/** What keeps the result when all sessions were held. */
export interface Maintenance {
  /** How often; `null`: the doctor decides. */
  readonly spacingDays: Spacing | null;
  readonly note: LocalText | null;
}

/** What is to be expected after a session. */
export interface ExpectedReaction {
  /** A word of the screens, `wheal` or `redness`, or the practice's own. */
  readonly reaction: string;
  /** How many days it lasts; `null`: no number is known. */
  readonly days: Span | null;
  readonly note: LocalText | null;
}

/** Another treatment that goes together with this one. */
export interface CoTreatment {
  /** A word of the screens, `laser` or `fillers`, or the practice's own. */
  readonly treatment: string;
  /** `before`: on the same day it comes first; `null`: nothing is said about their order. */
  readonly sameDay: 'before' | null;
}

/** What a device is set to; `null`: the doctor decides. */
export interface PerPoint {
  /** Micrometres (thousandths of a millimetre). */
  readonly depth: Span | null;
  /** Thousandths of a millilitre. */
  readonly dose: Span | null;
}

/** The template of a treatment, as one of its versions has it. */
export interface Protocol {
  readonly id: string;
  /** 1 for the first; each change makes the next one. */
  readonly version: number;
  readonly name: string;
  readonly kind: ProtocolKind;
  /** The usual technique, first of {@link techniques}. */
  readonly technique: string | null;
  readonly techniques: readonly string[];
  readonly route: string | null;
  readonly zones: readonly string[];
  /** Where the pain irradiates to; treated as well. */
  readonly irradiationZones: readonly string[];
  readonly materials: readonly Material[];
  /** Steps, as words of the screens (`disinfect-skin`) or the practice's own. */
  readonly checklistBefore: readonly string[];
  readonly checklistAfter: readonly string[];
  readonly sessions: SessionPlan | null;
  readonly durationMinutes: Span | null;
  readonly maintenance: Maintenance | null;
  readonly expectedReactions: readonly ExpectedReaction[];
  readonly aftercare: LocalText | null;
  readonly coTreatments: readonly CoTreatment[];
  readonly deviceKind: string | null;
  readonly perPoint: PerPoint | null;
  /** The page, book or report it follows. */
  readonly source: string | null;
  readonly active: boolean;
}

/** What a protocol says when nothing is said. */
export const PROTOCOL_DEFAULTS: Omit<Protocol, 'id' | 'version' | 'name'> = {
  kind: 'mesotherapy',
  technique: null,
  techniques: [],
  route: null,
  zones: [],
  irradiationZones: [],
  materials: [],
  checklistBefore: [],
  checklistAfter: [],
  sessions: null,
  durationMinutes: null,
  maintenance: null,
  expectedReactions: [],
  aftercare: null,
  coTreatments: [],
  deviceKind: null,
  perPoint: null,
  source: null,
  active: true,
};
