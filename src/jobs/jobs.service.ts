import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { JobAnswer } from './jobs.dto.js';
import { Jobs } from './jobs.js';

/** What people see of the jobs, and may ask of them. */
@Injectable()
export class JobsService {
  constructor(
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** By name, with what came of each last. */
  async list(): Promise<JobAnswer[]> {
    const now = instantOf(this.clock.now());
    return (await this.jobs.list()).map((job) => ({
      name: job.name,
      pattern: job.pattern,
      dueAt: job.due_at,
      running: job.held_until !== null && job.held_until >= now,
      lastStartedAt: job.started_at,
      lastFinishedAt: job.finished_at,
      lastOutcome: job.outcome,
      lastResult: job.result,
    }));
  }

  /**
   * Has a job run as soon as a process looks, which is within seconds.
   * @throws Problem 404 when there is no job of that name
   */
  async runSoon(actor: Actor, name: string): Promise<void> {
    if (!(await this.jobs.makeDue(name))) throw unknown('job', name);
    const entry = { command: 'jobs.run', subject: `job/${name}` };
    await this.uow.write((tx) => audit.record(tx, actor, entry, instantOf(this.clock.now())));
  }
}
