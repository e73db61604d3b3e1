import { Clock } from '../../src/kernel/clock.js';

/** A clock that stands where a story puts it. */
export class StoryClock extends Clock {
  constructor(private moment: string) {
    super();
  }

  override now(): Date {
    return new Date(this.moment);
  }

  set(moment: string): void {
    this.moment = moment;
  }
}
