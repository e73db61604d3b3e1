import type { Course } from '../../api/types';

/** More than any protocol has. */
export const MOST_SESSIONS = 60;

/** Whether the protocol wants another number of sessions than this: then a reason is asked. */
export function isOutside(sessions: number, { minimum, maximum }: Course['length']): boolean {
  return (minimum !== null && sessions < minimum) || (maximum !== null && sessions > maximum);
}
