import type { Instant } from '../kernel/calendar.js';

/** Work that the server does by itself. */
export interface Job {
  /** As it is listed, `ledger-seal`. */
  readonly name: string;
  /** When it runs, as a cron pattern in the practice's time zone: `0 7 * * *` is seven in the morning. */
  readonly pattern: string;
  /**
   * Does the work and says in a sentence what was done. It may be cut off at any step and is then
   * begun again, so each step it records must stand for itself.
   */
  run(at: Instant): Promise<string>;
}
