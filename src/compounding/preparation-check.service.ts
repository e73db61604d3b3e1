import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { releasePreparationLot } from '../lots/lots.js';
import { insertDeviations } from './bench.store.js';
import { type Commanded, confirmTyped, next, noted, resultOf } from './preparation-commands.js';
import { takeBack, throwAway } from './preparation-end.js';
import { awaitingOf, loadRecord, missingIn, type PreparationRecord } from './preparation-record.js';
import type { CheckDto, DiscardPreparationDto } from './preparations.dto.js';
import { lockPreparation } from './preparations.store.js';
import { deviation, saidOf } from './preparing.js';
import { checkRefusal, lastLook, releaseRefusal } from './release.rules.js';

/** What happens to a preparation after it was made: check, release, discard, taking back. */
@Injectable()
export class PreparationCheckService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Another person looks at the mixture and at its record. Lots that were typed by hand are
   * confirmed by it: by then a second person has had them in the hand.
   * @throws Problem 404, and as `checkRefusal` says
   */
  check(actor: Actor, id: string, dto: CheckDto): Promise<void> {
    return this.command(actor, id, async (commanded) => {
      const { tx, record, now } = commanded;
      if (wasDone(record, 'checked', actor)) return;
      const awaiting = awaitingOf(record, missingIn(record, true));
      const refusal = checkRefusal(awaiting, actor.id, now);
      if (refusal) throw refusal;
      const said = dto.visualCheck ?? null;
      const saw = said ?? (lastLook(record.transitions) === null ? { passed: true } : null);
      await next(commanded, {
        state: 'checked',
        visualPassed: saw && Number(saw.passed),
        visualNote: said?.note ?? null,
      });
      await confirmTyped(commanded);
      const told = saidOf(dto).map((one) => deviation(one, actor, now));
      await insertDeviations(tx, id, told);
      await noted(commanded, 'preparations.check', { after: dto });
    });
  }

  /** Releases a checked preparation: from now on it may be used. @throws Problem 404, and as `releaseRefusal` says */
  complete(actor: Actor, id: string): Promise<void> {
    return this.command(actor, id, async (commanded) => {
      const { tx, record, now } = commanded;
      if (wasDone(record, 'released', actor)) return;
      const missing = missingIn(record, record.standing.state !== 'draft');
      const refusal = releaseRefusal(awaitingOf(record, missing), now);
      if (refusal) throw refusal;
      await releasePreparationLot(tx, resultOf(record).lotId);
      await next(commanded, { state: 'released' });
      await noted(commanded, 'preparations.complete', {});
    });
  }

  /**
   * Throws it away: a draft as it is, of what was made so much, or all that is left.
   * @throws Problem 404, `wrong-state`, `not-so-much` (409), 422
   */
  discard(actor: Actor, id: string, dto: DiscardPreparationDto): Promise<void> {
    return this.command(actor, id, async (commanded) => {
      const { tx, now } = commanded;
      const key = dto.id ?? null;
      const content = { ...dto, preparationId: id };
      if (key !== null) {
        await oneAtATime(tx, key);
        if (await replay(tx, 'preparation-discard', key, content)) return;
        await keepAnswer(tx, 'preparation-discard', key, content, { id: key }, actor, now);
      }
      await throwAway(commanded, dto);
      const after = { quantity: dto.quantity ?? null };
      await noted(commanded, 'preparations.discard', { after, reason: dto.reason });
    });
  }

  /**
   * Takes a preparation back that was recorded by mistake: its components return exactly.
   * @throws Problem 404, `not-yours` (403), `wrong-state`, `used-since` (409)
   */
  reverse(actor: Actor, id: string, reason: string): Promise<void> {
    return this.command(actor, id, async (commanded) => {
      await takeBack(commanded, reason);
      await noted(commanded, 'preparations.reverse', { reason });
    });
  }

  private command(
    actor: Actor,
    id: string,
    work: (commanded: Commanded) => Promise<void>,
  ): Promise<void> {
    return this.uow.write(async (tx) => {
      await lockPreparation(tx, id);
      const record = await loadRecord(tx, id);
      await work({ tx, actor, record, now: this.clock.now().toISOString() });
    });
  }
}

/** The same person asked for the same before, and nothing came after it. */
function wasDone(
  { standing, transitions }: PreparationRecord,
  state: 'checked' | 'released',
  actor: Actor,
): boolean {
  const last = transitions.at(-1);
  return standing.state === state && last?.state === state && last.by === actor.id;
}
