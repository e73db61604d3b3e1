import type { Item, LocationTree, Unit } from '../catalog/catalog.js';
import type { Day, Instant } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Assessed, Skip } from '../lots/allocation.rules.js';
import type { Position } from '../lots/eligibility.rules.js';
import type { PracticeSettings } from '../practice/practice.js';
import type { PairVerdict } from './compatibility.rules.js';
import type { Condition, Confirmation } from './conditions.rules.js';
import type { OwnMaterial } from './formula.js';

/** The shortest reason that says something. */
export const SHORTEST_REASON = 5;

export const PREPARATION_STATES = [
  'draft',
  'prepared',
  'checked',
  'released',
  'partly-used',
  'used',
  'discarded',
  'reversed',
] as const;
/**
 * Where a preparation stands. `partly-used` and `used` are read from the stock: some of it, or all
 * of it, went to patients.
 */
export type PreparationState = (typeof PREPARATION_STATES)[number];

/** What is still missing for the record to be complete (the fields of a compounding record). */
export const MISSING_FIELDS = [
  'components',
  'prescriber',
  'output',
  'waste',
  'visual-check',
  'preparer',
  'checker',
] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

/** What blocks a mixture until a doctor overrides it. */
export const OVERRIDE_KINDS = ['too-many-products', 'unknown-pair', 'incompatible-pair'] as const;
export type OverrideKind = (typeof OVERRIDE_KINDS)[number];

/** What was done otherwise than planned, or is worth knowing. */
export const DEVIATION_KINDS = ['override', 'hand-picked', 'note', 'visual-check', 'loss'] as const;
export type DeviationKind = (typeof DEVIATION_KINDS)[number];

/** In the order in which the first of equal limits is named. */
export const BEYOND_USE_CODES = [
  'immediate-use',
  'formula-limit',
  'open-container',
  'component-expiry',
  'component-preparation',
] as const;
/** Which limit ends a preparation first. */
export type BeyondUseCode = (typeof BEYOND_USE_CODES)[number];

/** Why this one was taken: opened before, first to expire, or the one in the hand. */
export type TakeReason = 'open-first' | 'first-expiry' | 'hand-picked';

/** How much was taken of a component, beside what is required. */
export type AmountVerdict = 'none' | 'under' | 'within' | 'over';

/** One component as the formula wants it, scaled to the wanted volume. */
export interface PlannedComponent {
  readonly name: string;
  /** Any of these will do. */
  readonly itemIds: readonly string[];
  readonly unit: Unit;
  readonly required: Thousandths;
  readonly tolerance: Thousandths;
  /** Of pieces that were rounded up to whole ones: what the formula would want exactly. */
  readonly roundedFrom: Thousandths | null;
}

/** What is to be made: all that is fixed when a preparation is begun. */
export interface Plan {
  readonly formulaId: string | null;
  readonly formulaVersion: number | null;
  /** The catalog item whose lot it becomes. */
  readonly itemId: string;
  readonly name: string;
  readonly strength: string | null;
  readonly form: string | null;
  readonly unit: Unit;
  readonly patientId: string | null;
  readonly prescriberId: string | null;
  /** Components are taken from here and from within; the new lot stands here. */
  readonly locationId: string;
  readonly startedAt: Instant;
  /** The wanted volume of all containers together; `null`: whatever goes into a free mixture. */
  readonly volume: Thousandths | null;
  readonly containers: number;
  /** What one syringe or vial holds; `null`: nobody said, in a free mixture. */
  readonly containerCapacity: Thousandths | null;
  readonly storage: string | null;
  /** The formula's own limit; `null`: the practice's for immediate use. */
  readonly limitHours: number | null;
  /** What the formula wants; empty when the mixture is free. */
  readonly components: readonly PlannedComponent[];
  /** The patient's own, scaled as the components are; it comes from no stock. */
  readonly ownMaterial: OwnMaterial | null;
}

/** So much of an item, taken at the bench. */
export interface Take {
  readonly id: string;
  readonly itemId: string;
  readonly quantity: Thousandths;
  /** The lot in the hand; otherwise the first to expire goes. */
  readonly lotId: string | null;
  readonly containerId: string | null;
  /** Why another than the first to expire. */
  readonly reason: string | null;
  /** Whether it was its turn was looked at when it was taken: there is a reason when it was not. */
  readonly judged: boolean;
}

/** A doctor's decision to go on although a rule blocks the mixture. */
export interface Override {
  readonly kind: OverrideKind;
  /** The pair; empty: every block of this kind. */
  readonly itemIds: readonly string[];
  readonly reason: string;
  readonly reference: string;
}

/** What people decided about a mixture that is not made yet. */
export interface Decisions {
  /** A doctor's, to go on although a rule blocks it. */
  readonly overrides: readonly Override[];
  /** Of whoever works at the bench: a condition is met. */
  readonly confirmations: readonly Confirmation[];
}

/** All that a decision about a mixture rests on. */
export interface BenchState {
  /** When the components are taken. */
  readonly at: Instant;
  readonly settings: PracticeSettings;
  readonly items: ReadonlyMap<string, Item>;
  readonly locations: LocationTree;
  /** What stands of the items, anywhere. */
  readonly positions: readonly Position[];
  /** For balances that changed after `at`: the lowest they stood since. */
  readonly lowest: ReadonlyMap<Position, Thousandths>;
  /** What is known of each pair of the items taken. */
  readonly verdicts: readonly PairVerdict[];
  /** Of lots that are preparations: the products they were made of. */
  readonly productsOf: ReadonlyMap<string, readonly string[]>;
}

/** What goes from one position into the mixture. */
export interface MixPick {
  readonly position: Position;
  readonly given: Thousandths;
  readonly wasted: Thousandths;
  /** The container opened for it. */
  readonly opened: Position | null;
  readonly because: TakeReason;
}

export interface DecidedTake {
  readonly take: Take;
  /** The component of the plan it belongs to; `null`: none wants this item. */
  readonly line: number | null;
  readonly picks: readonly MixPick[];
  readonly skips: readonly Skip[];
  readonly short: Thousandths;
  readonly refusal: Problem | null;
}

/** A component with what was taken of it. */
export interface MixedComponent {
  readonly name: string;
  readonly itemIds: readonly string[];
  readonly unit: Unit;
  /** `null` in a free mixture: what was taken is what is wanted. */
  readonly required: Thousandths | null;
  readonly tolerance: Thousandths;
  readonly roundedFrom: Thousandths | null;
  readonly taken: Thousandths;
  readonly verdict: AmountVerdict;
}

/** Something that stops the mixture until a doctor overrides it. */
export interface Block {
  readonly kind: OverrideKind;
  readonly itemIds: readonly string[];
  /** Of too many products: how many there may be. */
  readonly limit: number | null;
  /** Where the verdict on an incompatible pair is written. */
  readonly reference: string | null;
  readonly override: Override | null;
}

/** Why it may be used until then and no longer. */
export interface BeyondUse {
  readonly code: BeyondUseCode;
  readonly useUntil: Instant;
  /** Of a limit from the start. */
  readonly hours: number | null;
  /** The start, or when the container was opened. */
  readonly since: Instant | null;
  readonly expiresOn: Day | null;
  readonly itemId: string | null;
  readonly lotId: string | null;
  readonly lotNumber: string | null;
}

/** What is to come out of the patient's own material; the rest of it is waste. */
export interface Yield extends Pick<Plan, 'containers' | 'unit'> {
  readonly output: Thousandths;
  /** The most that the containers hold. */
  readonly capacity: Thousandths;
}

/** A mixture as it would be made of what was taken, unless there is a refusal. */
export interface Mixture {
  readonly takes: readonly DecidedTake[];
  readonly components: readonly MixedComponent[];
  /** What went in, of components measured in the mixture's unit and of own material. */
  readonly input: Thousandths;
  /** `null`: what goes in comes out. */
  readonly yields: Yield | null;
  /** The different sterile products in it. */
  readonly products: readonly string[];
  readonly pairs: readonly PairVerdict[];
  readonly blocks: readonly Block[];
  /** Those that nobody has confirmed stop it. */
  readonly conditions: readonly Condition[];
  readonly beyondUse: BeyondUse;
  /** Every component was taken, within its tolerance. */
  readonly complete: boolean;
  /** What stands of each item afterwards. */
  readonly left: ReadonlyMap<string, readonly Assessed[]>;
  /** Why it may not go on as it is; blocks are told apart. */
  readonly refusal: Problem | null;
}

/** What came out of the mixing. */
export interface Result {
  readonly output: Thousandths;
  readonly waste: Thousandths;
}
