/** The words a preparation is described with; their meaning is in the glossary. */

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

export const BEYOND_USE_CODES = [
  'immediate-use',
  'formula-limit',
  'component-expiry',
  'open-container',
  'component-preparation',
] as const;
/** Which limit ends a preparation first. */
export type BeyondUseCode = (typeof BEYOND_USE_CODES)[number];

/** Why this one was taken: opened before, first to expire, or the one in the hand. */
export type TakeReason = 'open-first' | 'first-expiry' | 'hand-picked';

/** How much was taken of a component, beside what is required. */
export type AmountVerdict = 'none' | 'under' | 'within' | 'over';
