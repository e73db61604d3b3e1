import type { Instant } from '../../src/kernel/calendar.js';
import type { PracticeEvent } from '../types.js';
import { minutesInto } from './working-days.js';

/** The events of the practice as they come about, and the clock of its mornings. */
export class Journal {
  private readonly entries: PracticeEvent[] = [];
  private day = '';
  private minute = 0;

  add(event: PracticeEvent): void {
    this.entries.push(event);
  }

  /** Begins a working day at 7.10; stock is put in order before the first patient. */
  beginDay(day: string): void {
    this.day = day;
    this.minute = 430;
  }

  /** The next minute of the morning: what is done in order has times in order. */
  next(): Instant {
    this.minute += 1;
    if (this.minute >= 540) throw new Error(`The morning of ${this.day} is too short.`);
    return minutesInto(this.day, this.minute);
  }

  /** All events by time; those of one instant in the order they were added. */
  sorted(): PracticeEvent[] {
    return [...this.entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}
