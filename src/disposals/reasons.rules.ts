/** Why stock was thrown away. */
export const WASTE_REASONS = [
  'expired',
  'in-use-limit',
  'broken',
  'damaged',
  'dropped',
  'spilled',
  'leaking',
  'contaminated',
  'cold-chain-break',
  'wrong-storage',
  'quality-defect',
  'recall',
  'drawn-not-used',
  'patient-absent',
  'loss',
  'other',
] as const;

/** Why stock went back to its supplier. */
export const RETURN_REASONS = [
  'wrong-delivery',
  'over-delivery',
  'damaged',
  'broken',
  'cold-chain-break',
  'quality-defect',
  'recall',
  'expired',
  'near-expiry',
  'not-needed',
  'other',
] as const;

/** Why the book is corrected without a count. */
export const ADJUSTMENT_REASONS = [
  'loss',
  'theft',
  'found',
  'miscount',
  'entry-error',
  'not-recorded',
  'broken',
  'overfill',
  'residue',
  'other',
] as const;

/** How stock was thrown away. */
export const WASTE_METHODS = [
  'pharmaceutical-waste',
  'medical-waste',
  'sharps-container',
  'chemical-waste',
  'municipal-waste',
  'licensed-disposer',
  'pharmacy-take-back',
  'other',
] as const;

export type WasteReason = (typeof WASTE_REASONS)[number];
export type ReturnReason = (typeof RETURN_REASONS)[number];
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];
export type WasteMethod = (typeof WASTE_METHODS)[number];

/** What there are lists of words for. */
export const REASON_LISTS = ['waste', 'return', 'adjustment', 'waste-method'] as const;
export type ReasonList = (typeof REASON_LISTS)[number];

const LISTS: Readonly<Record<ReasonList, readonly string[]>> = {
  waste: WASTE_REASONS,
  return: RETURN_REASONS,
  adjustment: ADJUSTMENT_REASONS,
  'waste-method': WASTE_METHODS,
};

/** The words that say nothing until somebody writes what they mean. */
export function needsNote(reason: string): boolean {
  return reason === 'other';
}

/** One word of a list, and whether it must come with a note. */
export interface Reason {
  readonly slug: string;
  readonly needsNote: boolean;
}

/** The words of a list, in the order in which screens offer them. Methods need no note. */
export function reasonsFor(list: ReasonList): Reason[] {
  return LISTS[list].map((slug) => ({
    slug,
    needsNote: list !== 'waste-method' && needsNote(slug),
  }));
}
