import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { clearTick, insertDeviations, setTick } from './bench.store.js';
import { overridesOf } from './bench-mixing.js';
import { isConfirmed } from './conditions.rules.js';
import { insertConfirmation } from './conditions.store.js';
import { confirmationsFrom } from './confirming.js';
import { onDraft } from './drafts.js';
import { giveDraft } from './giving.js';
import { noted } from './preparation-commands.js';
import type {
  ConditionConfirmationDto,
  GivePreparationDto,
  OverrideDto,
} from './preparations.dto.js';

/** What people say of a draft beside what they take for it. */
@Injectable()
export class DraftService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Ticks a step of the formula off, or takes the tick back. @throws Problem 404, `wrong-state` (409) */
  tick(actor: Actor, id: string, step: number, done: boolean): Promise<void> {
    return this.onDraft(actor, id, async (commanded) => {
      const { tx, record, now } = commanded;
      if (record.begun.steps[step] === undefined) throw unknown('step', String(step));
      if (done) await setTick(tx, id, { step, doneAt: now, doneBy: actor.id });
      else await clearTick(tx, id, step);
      await noted(commanded, 'preparations.tick', { after: { step, done } });
    });
  }

  /** A doctor lets a blocked draft go on. @throws Problem 404, `wrong-state` (409) */
  override(actor: Actor, id: string, dto: OverrideDto): Promise<void> {
    return this.onDraft(actor, id, async (commanded) => {
      const { tx, now } = commanded;
      await insertDeviations(tx, id, overridesOf(actor, { overrides: [dto] }, now));
      await noted(commanded, 'preparations.override', { after: dto, reason: dto.reason });
    });
  }

  /**
   * Somebody has read under what condition a pair may be mixed, and it is met. It needs no doctor.
   * @throws Problem 404, `wrong-state`, `condition-changed` (409)
   */
  confirm(actor: Actor, id: string, dto: ConditionConfirmationDto): Promise<void> {
    return this.onDraft(actor, id, async (commanded) => {
      const { tx, record, now } = commanded;
      const [row] = await confirmationsFrom(tx, actor, [dto], now);
      if (!row || isConfirmed(row, record.confirmations)) return;
      await insertConfirmation(tx, id, row);
      await noted(commanded, 'preparations.confirm', { after: dto });
    });
  }

  /** Gives a draft to another patient. @throws Problem 404, `wrong-state` (409), and as `giveDraft` says */
  give(actor: Actor, id: string, dto: GivePreparationDto): Promise<void> {
    return this.onDraft(actor, id, (commanded) => giveDraft(commanded, dto));
  }

  private onDraft(actor: Actor, id: string, command: Parameters<typeof onDraft>[3]): Promise<void> {
    const { uow, clock } = this;
    return onDraft({ uow, clock }, actor, id, command);
  }
}
