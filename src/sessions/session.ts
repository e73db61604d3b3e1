import type { Item, LocationTree } from '../catalog/catalog.js';
import type { BarCode } from '../courses/bars.rules.js';
import type { Course } from '../courses/courses.js';
import type { Day, Instant } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import type { Skip } from '../lots/allocation.rules.js';
import type { Position } from '../lots/eligibility.rules.js';
import type { Standing } from '../patients/patients.js';
import type { PracticeSettings } from '../practice/practice.js';

/** One material that a session used, as it was typed. */
export interface SessionLine {
  readonly itemId: string;
  readonly quantity: Thousandths;
  /** The lot taken by hand; otherwise the first to expire goes. */
  readonly lotId: string | null;
  readonly containerId: string | null;
  /** Why this lot by hand, or why a cosmetic by injection. */
  readonly reason: string | null;
  /** Why a doctor used what must not be used. */
  readonly incidentReason: string | null;
}

/** The command: one treatment of one patient, with all it used. */
export interface LogSession {
  readonly id: string;
  readonly patientId: string;
  readonly performedAt: Instant;
  /** Stock is taken from here and from everything within. */
  readonly locationId: string;
  readonly protocolId: string | null;
  readonly technique: string | null;
  readonly route: string | null;
  readonly zones: readonly string[];
  readonly lines: readonly SessionLine[];
  readonly notes: string | null;
  /** The course it is the next session of. */
  readonly courseId: string | null;
  /** The reusable devices it was done with. */
  readonly deviceIds: readonly string[];
  readonly checklist: readonly ChecklistEntry[];
}

export const CHECKLIST_PHASES = ['before', 'after'] as const;

/** One line of the protocol's checklist, as it was gone through. */
export interface ChecklistEntry {
  readonly text: string;
  readonly phase: (typeof CHECKLIST_PHASES)[number];
  readonly done: boolean;
}

/** All that a decision about a session rests on. */
export interface SessionState {
  readonly actor: { readonly id: string; readonly isDoctor: boolean };
  readonly now: Instant;
  readonly settings: PracticeSettings;
  readonly items: ReadonlyMap<string, Item>;
  readonly locations: LocationTree;
  /** What a treatment of the patient depends on; `null`: nobody knows the patient. */
  readonly standing: Standing | null;
  readonly protocolKnown: boolean;
  /** Another treatment than mesotherapy, on a day on which the patient had mesotherapy before. */
  readonly afterMesotherapy: boolean;
  /** The course the session names, and whether it is one of this person. */
  readonly course: Course | null;
  readonly courseOfPatient: boolean;
  readonly unknownDevices: ReadonlySet<string>;
  /** What stands of the session's items, anywhere. */
  readonly positions: readonly Position[];
  /** The item of each lot named by hand that is nowhere in stock. */
  readonly itemOfAbsentLot: ReadonlyMap<string, string>;
  /** The lot of each container named by hand that holds nothing. */
  readonly lotOfAbsentContainer: ReadonlyMap<string, string>;
  /** For balances that changed after the session: the lowest they stood since. */
  readonly lowest: ReadonlyMap<Position, Thousandths>;
}

export type PickReason = 'open-first' | 'first-expiry' | 'hand-picked' | 'incident';

/** What goes from one position for one line. */
export interface SessionPick {
  readonly position: Position;
  readonly given: Thousandths;
  readonly wasted: Thousandths;
  /** The container opened for it. */
  readonly opened: Position | null;
  readonly because: PickReason;
}

export interface DecidedLine {
  readonly line: SessionLine;
  readonly item: Item;
  readonly picks: readonly SessionPick[];
  readonly skips: readonly Skip[];
  readonly short: Thousandths;
  /** Why the line, and so the session, may not be recorded as it was typed. */
  readonly refusal: Problem | null;
  /** What of the patient speaks against it. */
  readonly bar: BarCode | null;
  /** It was given all the same, as a doctor recorded as an incident. */
  readonly overridden: boolean;
}

export const WARNING_CODES = [
  'needle-gauge',
  'needle-length',
  'class-to-be-confirmed',
  'cosmetic-through-skin',
  'cosmetic-by-injection',
  'off-label-route',
  'lot-hand-picked',
  'incident',
  'interval-short',
  'interval-long',
  'after-mesotherapy',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** What the session may be recorded with, but somebody should know. */
export interface Warning {
  readonly code: WarningCode;
  readonly detail: string;
  /** The material it speaks of; `null`: the session. */
  readonly itemId: string | null;
}

/** A session as it will be recorded, unless there is a refusal: then nothing of it is. */
export interface DecidedSession {
  readonly refusal: Problem | null;
  readonly lines: readonly DecidedLine[];
  readonly warnings: readonly Warning[];
  readonly incident: boolean;
  /** As typed, but never later than it is now. */
  readonly performedAt: Instant;
  /** That moment's day in the clinic's time zone. */
  readonly performedOn: Day;
  /** The containers opened for it, each by a movement of its own. */
  readonly openings: readonly { readonly container: Position; readonly posting: Posting }[];
  /** What went to the patient and to waste. */
  readonly postings: readonly Posting[];
}
