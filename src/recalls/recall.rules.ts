import { addHours, type Instant } from '../kernel/calendar.js';
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

/** Whether the recall stops the use of stock: a sample may be taken of what is in use, and a drill changes nothing. */
export function holdsStock(measure: Measure, drill: boolean): boolean {
  return measure !== 'sampling' && !drill;
}

/** Whole minutes from one moment to another, as a clock that was started shows them. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
}
