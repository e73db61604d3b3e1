import type { PreparationState } from '../../api/types';

/** The lists of the bench: what one has to do with the preparations in it. */
export const STAGES = {
  work: ['draft'],
  check: ['prepared', 'checked'],
  ready: ['released', 'partly-used'],
} as const satisfies Record<string, readonly PreparationState[]>;

export type Stage = keyof typeof STAGES;
