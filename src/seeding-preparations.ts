import type { By, PreparationStep, SeedPreparation } from '../seeds/types.js';
import { BenchService } from './compounding/bench.service.js';
import type { PreparationAnswer } from './compounding/preparation-answers.dto.js';
import { PreparationCheckService } from './compounding/preparation-check.service.js';
import type { Actor } from './kernel/actor.js';
import { addHours } from './kernel/calendar.js';
import type { Clock } from './kernel/clock.js';
import type { UnitOfWork } from './kernel/unit-of-work.js';
import { SessionsService } from './sessions/sessions.service.js';

type Use = Extract<PreparationStep, { do: 'use' }>;

/** Tells the services which mixtures the demo's bench made in its last hours. */
export class BenchTelling {
  private readonly bench;
  private readonly checks;
  private readonly sessions;

  constructor(
    uow: UnitOfWork,
    private readonly clock: Clock & { set(moment: Date): void },
    private readonly actor: (username: By) => Actor,
  ) {
    this.bench = new BenchService(uow, clock);
    this.checks = new PreparationCheckService(uow, clock);
    this.sessions = new SessionsService(uow, clock);
  }

  /** Begins it, and goes on with it as far as the demo went. */
  async tell({ at, by, body, since }: SeedPreparation): Promise<void> {
    this.clock.set(new Date(at));
    const { body: made } = await this.bench.begin(this.actor(by), body);
    for (const step of since) {
      this.clock.set(new Date(addHours(body.startedAt, step.after / 60)));
      if (step.do === 'use') await this.use(made, step);
      else await this.go(body.id, step);
    }
  }

  /** Whoever it was made for is treated with a part of it. */
  private async use({ itemId, patientId, locationId }: PreparationAnswer, step: Use) {
    const { sessionId: id, quantity, zones } = step;
    await this.sessions.log(this.actor(step.by), {
      id,
      patientId: patientId ?? '',
      performedAt: this.clock.now().toISOString(),
      locationId,
      technique: 'nappage',
      route: 'intradermal',
      zones,
      lines: [{ itemId: itemId ?? '', quantity }],
    });
  }

  private go(id: string, step: Exclude<PreparationStep, Use>): Promise<void> {
    const actor = this.actor(step.by);
    if (step.do === 'check') return this.checks.check(actor, id, step.body);
    if (step.do === 'complete') return this.checks.complete(actor, id);
    return this.checks.discard(actor, id, step.body);
  }
}
