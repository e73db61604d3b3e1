/** What an authority asks for. Sampling takes a sample and stops nothing; the others stop all use. */
export const MEASURES = ['withdrawal', 'ban-of-use', 'seizure', 'sampling'] as const;
export type Measure = (typeof MEASURES)[number];

/** 1: life may be in danger; 2: illness is possible; 3: hardly any danger. */
export type RecallClass = 1 | 2 | 3;

/** How it ended. */
export const ANSWERS = ['followed-through', 'no-affected-stock'] as const;
export type RecallEnd = (typeof ANSWERS)[number];

/** How far somebody has come with a patient. */
export const PATIENT_STATES = ['called', 'reached', 'closed'] as const;
/** What was done with stock. */
export const STOCK_STATES = ['quarantined', 'returned', 'destroyed'] as const;
export const TASK_STATES = [...PATIENT_STATES, ...STOCK_STATES] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What became of talking to the patient. */
export const OUTCOMES = [
  'informed',
  'examined',
  'referred',
  'declined',
  'not-found',
  'deceased',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How sure it is that a lot is meant by a notice. */
export const CERTAINTIES = ['identifier', 'exact-lot', 'similar-text'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
