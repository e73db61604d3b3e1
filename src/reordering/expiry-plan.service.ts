import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { toUnits } from '../kernel/quantity.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { ExpiryPlanAnswer } from './expiry-plan.dto.js';
import { riskByMonth } from './expiry-plan.rules.js';
import { atRiskAnswers } from './expiry-plan-answer.js';
import { loadRisks } from './expiry-plan-state.js';

/** More than anybody goes through. */
const MOST_TOLD = 200;

/** What will not be used in time, and what to do about it. */
@Injectable()
export class ExpiryPlanService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What is at risk now. */
  read(): Promise<ExpiryPlanAnswer> {
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const state = await loadRisks(db, now);
      const { risks, tooNew, reorder } = state;
      const known = risks.flatMap(({ value }) => value ?? []);
      return {
        readAt: now,
        currency: reorder.settings.currency,
        value: toUnits(known.reduce((sum, value) => sum + value, 0)),
        count: risks.length,
        withoutCost: risks.length - known.length,
        tooNew,
        months: riskByMonth(
          risks.map(({ value, risk }) => ({ value, useBy: risk.useBy })),
          reorder.today,
        ).map((month) => ({ ...month, value: toUnits(month.value) })),
        items: await atRiskAnswers(db, risks.slice(0, MOST_TOLD), state),
      };
    });
  }
}
