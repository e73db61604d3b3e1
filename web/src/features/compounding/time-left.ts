/** How urgent a time limit is. */
export type Urgency = 'calm' | 'soon' | 'over';

export interface TimeLeft {
  urgency: Urgency;
  /** Milliseconds until the limit; negative once past. */
  left: number;
}

const SOON_MS = 60 * 60_000;

/** The limit itself is still within: 14:00 is allowed until the clock shows 14:01. */
const WHOLE_MINUTE_MS = 60_000;

/** What is left until something may be used no longer. */
export function timeLeft(useUntil: string, now: number): TimeLeft {
  const left = Date.parse(useUntil) - now;
  if (left <= -WHOLE_MINUTE_MS) return { urgency: 'over', left };
  return { urgency: left <= SOON_MS ? 'soon' : 'calm', left };
}
