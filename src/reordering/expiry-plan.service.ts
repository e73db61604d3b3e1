import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { ReadingThreads } from '../kernel/reading/reading-threads.js';
import type { ExpiryPlanAnswer } from './expiry-plan.dto.js';
import { expiryPlan } from './readings.js';

/** What will not be used in time, and what to do about it. */
@Injectable()
export class ExpiryPlanService {
  constructor(
    private readonly clock: Clock,
    private readonly threads: ReadingThreads,
  ) {}

  /** What is at risk now. */
  read(): Promise<ExpiryPlanAnswer> {
    const now = this.clock.now().toISOString();
    return this.threads.read((db) => expiryPlan(db, now));
  }
}
