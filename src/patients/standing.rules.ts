/** What may speak against a treatment until a doctor decides. */
export const CONDITION_KINDS = [
  'pregnancy',
  'breastfeeding',
  'coagulation',
  'allergy',
  'other',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What a patient agrees to: treatment as such, or one medicine outside its registered routes. */
export const CONSENT_KINDS = ['general', 'off-label'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
