import type { PreparationState } from '../../api/types';

export const STATE_COLOURS: Record<PreparationState, string> = {
  draft: 'petrol',
  prepared: 'orange',
  checked: 'orange',
  released: 'green',
  'partly-used': 'green',
  used: 'gray',
  discarded: 'gray',
  reversed: 'gray',
};

/** The lists of the bench: what one has to do with the preparations in it. */
export const STAGES = {
  work: ['draft'],
  check: ['prepared', 'checked'],
  ready: ['released', 'partly-used'],
} as const satisfies Record<string, readonly PreparationState[]>;

export type Stage = keyof typeof STAGES;
