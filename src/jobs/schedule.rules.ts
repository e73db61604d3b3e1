import { Cron } from 'croner';
import { type Instant, instantOf } from '../kernel/calendar.js';

/** When a job runs next after a moment, by its pattern in the practice's time zone. */
export function nextRun(pattern: string, timeZone: string, after: Instant): Instant {
  const next = new Cron(pattern, { timezone: timeZone }).nextRun(after);
  if (next === null) throw new Error(`The pattern ${pattern} never comes round`);
  return instantOf(next);
}
