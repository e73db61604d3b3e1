import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { addHours, instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import type { Job } from './job.js';
import * as store from './jobs.store.js';
import { nextRun } from './schedule.rules.js';

export type { Job } from './job.js';

/** How often each process looks for work that is due. */
const LOOK_EVERY_MS = 15_000;

/** A process that dies is noticed after this long; one that lives says so three times as often. */
const LEASE_MINUTES = 3;

/**
 * Runs what is due, once, however many processes look: who runs a job holds its row for a few
 * minutes and holds on while it works. A job whose process died is begun again by another, or by
 * the same after its restart.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly jobs = new Map<string, Job>();
  private readonly holder = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Modules register theirs while they are made. */
  register(job: Job): void {
    this.jobs.set(job.name, job);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.uow.write(async (tx) => {
      const { timeZone } = await loadSettings(tx);
      for (const { name, pattern } of this.jobs.values()) {
        await store.enlist(tx, name, nextRun(pattern, timeZone, this.now()));
      }
    });
    this.timer = setInterval(() => {
      this.looking = this.runDue().catch(() => undefined);
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Waits for the job that runs; another process, or the next start, goes on with the rest. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Runs every job that is due and that nobody else holds, one after the other. */
  async runDue(): Promise<void> {
    const names = [...this.jobs.keys()];
    for (const name of await this.uow.read((db) => store.dueJobs(db, names, this.now()))) {
      const job = this.jobs.get(name);
      if (job && (await this.take(job))) await this.run(job);
    }
  }

  /** What there is of each job, by name. */
  async list(): Promise<(store.JobRow & { readonly pattern: string })[]> {
    const rows = await this.uow.read((db) => store.findJobs(db, [...this.jobs.keys()]));
    return rows.map((row) => ({ ...row, pattern: this.jobs.get(row.name)?.pattern ?? '' }));
  }

  /** Makes a job due now; `false` when there is none of that name. */
  async makeDue(name: string): Promise<boolean> {
    if (!this.jobs.has(name)) return false;
    await this.uow.write((tx) => store.makeDue(tx, name, this.now()));
    return true;
  }

  private now(): string {
    return instantOf(this.clock.now());
  }

  private lease(): string {
    return addHours(this.now(), LEASE_MINUTES / 60);
  }

  private take(job: Job): Promise<boolean> {
    return this.uow.write((tx) => store.take(tx, job.name, this.holder, this.now(), this.lease()));
  }

  private async run(job: Job): Promise<void> {
    const holdOn = () =>
      this.uow
        .write((tx) => store.hold(tx, job.name, this.holder, this.lease()))
        .catch(() => undefined);
    const beat = setInterval(holdOn, (LEASE_MINUTES * 60_000) / 3);
    beat.unref();
    try {
      await this.end(job, 'done', await job.run(this.now()));
    } catch (error) {
      await this.end(job, 'failed', error instanceof Error ? error.message : String(error));
    } finally {
      clearInterval(beat);
    }
  }

  private end(job: Job, outcome: 'done' | 'failed', result: string): Promise<void> {
    return this.uow.write(async (tx) => {
      const { timeZone } = await loadSettings(tx);
      await store.giveBack(tx, job.name, this.holder, {
        finished_at: this.now(),
        outcome,
        result: result.slice(0, 500),
        due_at: nextRun(job.pattern, timeZone, this.now()),
      });
    });
  }
}
