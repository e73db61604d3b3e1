import type { NewRecall } from '../../api/types';

const KEYS: Record<NewRecall['class'], string> = {
  1: 'recallHoursClass1',
  2: 'recallHoursClass2',
  3: 'recallHoursClass3',
};

/** The practice's setting of the hours in which a recall of this class is answered. */
export function dueSetting(recallClass: NewRecall['class']): string {
  return KEYS[recallClass];
}

/** "48 hours", "5 days": in whole days only from the third on. */
export function dueSpan(hours: number): { unit: 'hours' | 'days'; count: number } {
  return hours > 48 && hours % 24 === 0
    ? { unit: 'days', count: hours / 24 }
    : { unit: 'hours', count: hours };
}
