import { addHours, type Instant } from '../kernel/calendar.js';
import type { MailRow } from './mail.store.js';

/** So long a mail is tried: over a weekend. */
const GIVEN_UP_AFTER_HOURS = 72;
const LONGEST_WAIT_MINUTES = 30;

/** What comes of an attempt that failed: the mail waits, ever longer up to half an hour, or is given up. */
export function afterFailure(
  mail: Pick<MailRow, 'attempts' | 'queued_at'>,
  failure: string,
  now: Instant,
): Pick<MailRow, 'state' | 'attempts' | 'due_at' | 'ended_at' | 'failure'> {
  const attempts = mail.attempts + 1;
  const waits = Math.min(2 ** (attempts - 1), LONGEST_WAIT_MINUTES);
  const due = addHours(now, waits / 60);
  const late = due > addHours(mail.queued_at, GIVEN_UP_AFTER_HOURS);
  return {
    state: late ? 'given-up' : 'waiting',
    attempts,
    due_at: due,
    ended_at: late ? now : null,
    failure: failure.slice(0, 500),
  };
}
