import type { NewRecall } from '../../api/types';

export const MEASURES = ['withdrawal', 'ban-of-use', 'seizure', 'sampling'] as const;
export const CLASSES = [1, 2, 3] as const;

/** The heads of a notice as they are typed. */
export interface Heads {
  measure: NewRecall['measure'];
  class: NewRecall['class'];
  authority: string;
  reference: string;
  /** On the practice's clock, for an input field. */
  receivedAt: string;
}

/** What is still missing of the heads, the first of it. */
export function missingHead({ authority, reference }: Heads): 'authority' | 'reference' | null {
  if (authority.trim().length < 2) return 'authority';
  return reference.trim() === '' ? 'reference' : null;
}
