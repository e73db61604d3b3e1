import { addHours, type Instant } from '../kernel/calendar.js';
import type { FieldError } from '../kernel/problems.js';
import type { PracticeSettings } from '../practice/practice.js';
import type { Measure, RecallClass } from './recall.js';

/** Until when a recall must be answered: from when the notice came, by its class. */
export function dueAt(
  receivedAt: Instant,
  recallClass: RecallClass,
  settings: Pick<PracticeSettings, 'recallHoursClass1' | 'recallHoursClass2' | 'recallHoursClass3'>,
): Instant {
  const hours = [
    settings.recallHoursClass1,
    settings.recallHoursClass2,
    settings.recallHoursClass3,
  ][recallClass - 1];
  return addHours(receivedAt, hours ?? settings.recallHoursClass1);
}

/** What is wrong with when the notice came: a recall's clock cannot start in a time to come. */
export function arrivalFault(
  receivedAt: Instant,
  now: Instant,
  { clockToleranceMinutes }: Pick<PracticeSettings, 'clockToleranceMinutes'>,
): FieldError | null {
  if (receivedAt <= addHours(now, clockToleranceMinutes / 60)) return null;
  return { pointer: '/receivedAt', detail: 'lies in the future' };
}

/** Whether the recall stops the use of stock: a sample may be taken of what is in use, and a drill changes nothing. */
export function holdsStock(measure: Measure, drill: boolean): boolean {
  return measure !== 'sampling' && !drill;
}

/** Whole minutes from one moment to another, as a clock that was started shows them. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
}

/** Why the lots of a notice are held, as it stands beside each of them. */
export function heldBecause({ authority, reference }: { authority: string; reference: string }) {
  return `${authority}: ${reference}`;
}

/** What a notice is about: what the catalog knows of it, the rest in words, and who signs for "none". */
export interface NoticeScope {
  readonly scope: readonly unknown[];
  readonly products?: string | null;
  readonly noAffectedStock?: string | null;
}

/**
 * What is missing of a notice that names nothing of the catalog: nothing can be held or traced then,
 * so it is recorded only with the signed answer that nothing is affected, and with its products in words.
 */
export function scopeFault({ scope, products, noAffectedStock }: NoticeScope): FieldError | null {
  if (scope.length > 0) return null;
  if (!noAffectedStock) {
    return { pointer: '/scope', detail: 'may be empty only when noAffectedStock is signed' };
  }
  if (products) return null;
  return { pointer: '/products', detail: 'says what the notice is about when the scope is empty' };
}
