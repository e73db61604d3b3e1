import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { idReused, unknown } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { wantedOf } from './begin.js';
import { deleteTake, insertDeviations, insertTakes, preparationOfTake } from './bench.store.js';
import { insertNew, judged, mixed, mixedSince, overridesOf, readTakes } from './bench-mixing.js';
import { itemIdsOf, itemsOf, loadSurroundings } from './bench-state.js';
import { insertConfirmation } from './conditions.store.js';
import { confirmationsFrom } from './confirming.js';
import { onDraft } from './drafts.js';
import { ensureFreeItem } from './free-item.js';
import { begunAnswer, previewAnswer } from './preparation-answer.js';
import type { PreparationAnswer, PreparationPreviewAnswer } from './preparation-answers.dto.js';
import { newRecord, type PreparationRecord } from './preparation-record.js';
import type {
  BeginPreparationDto,
  PreviewPreparationDto,
  ResultDto,
  TakeDto,
} from './preparations.dto.js';
import { prepare } from './preparing.js';
import { confirmScanned, takesFrom } from './taking.js';

/** The bench: a mixture is begun, put together step by step, and prepared. */
@Injectable()
export class BenchService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a preparation. With all its components it is prepared at once, which may be told later
   * than it was done: they were taken at the start, if they were there by then. With some of them, or
   * none, it is a draft to be gone on with. When it is refused nothing is kept.
   * @throws Problem `free-needs-doctor`, `override-needs-doctor` (403), 422, and as `mix` and
   *   `preparingRefusal` say
   */
  begin(actor: Actor, dto: BeginPreparationDto): Promise<Answer<PreparationAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<PreparationAnswer>(tx, 'preparation', dto.id, dto);
      if (before) return before;
      const now = this.clock.now().toISOString();
      const body = await this.beginIn(tx, actor, dto, now);
      const entry = { command: 'preparations.begin', subject: `preparation/${dto.id}`, after: dto };
      await audit.record(tx, actor, entry, now);
      return keepAnswer(tx, 'preparation', dto.id, dto, body, actor, now);
    });
  }

  /** What would be made of it now; writes nothing. */
  preview(actor: Actor, dto: PreviewPreparationDto): Promise<PreparationPreviewAnswer> {
    return this.uow.read(async (db) => {
      const now = this.clock.now().toISOString();
      const around = await loadSurroundings(db);
      const wanted = await wantedOf(db, actor, dto, now, around);
      const { takes, items } = await readTakes(db, actor, dto, wanted);
      const wish = { begun: wanted, ...(await this.decided(db, actor, dto, now)) };
      const mixture = await mixed(db, wish, { ...around, items, takes, at: wanted.startedAt });
      const said = {
        output: dto.outputQuantity ? thousandthsOf(dto.outputQuantity) : null,
        waste: dto.wasteQuantity ? thousandthsOf(dto.wasteQuantity) : null,
      };
      return previewAnswer(db, wanted, takes, mixture, said);
    });
  }

  /**
   * Takes a component for a draft. It stays in the stock until the preparation is prepared; what was
   * taken before is looked at again, so that a lot held meanwhile stops the bench at once.
   * @throws Problem 404, `wrong-state` (409), 422, and as `mix` says
   */
  take(actor: Actor, id: string, dto: TakeDto): Promise<void> {
    return this.onDraft(actor, id, async ({ tx, record, now }) => {
      const owner = await preparationOfTake(tx, dto.id);
      if (owner === id) return;
      if (owner !== undefined) throw idReused(dto.id);
      const items = await itemsOf(tx, record.begun, [...record.takes, dto]);
      const reads = await takesFrom(tx, actor, [dto], now, { items, pointerTo: () => '' });
      const [read] = reads;
      if (!read) return;
      const takes = [...record.takes, read.take];
      const mixing = { ...(await loadSurroundings(tx)), items, takes, at: now };
      const { mixture, state } = await mixed(tx, record, mixing);
      if (mixture.refusal) throw mixture.refusal;
      await insertTakes(tx, id, [judged(read.take, mixture, state)], record.takes.length);
      await confirmScanned(tx, actor, reads, now);
      const entry = { command: 'preparations.take', subject: `preparation/${id}`, after: dto };
      await audit.record(tx, actor, entry, now);
    });
  }

  /** Puts back what was taken for a draft. @throws Problem 404, `wrong-state` (409) */
  putBack(actor: Actor, id: string, takeId: string): Promise<void> {
    return this.onDraft(actor, id, async ({ tx, record, now }) => {
      if (!(await deleteTake(tx, id, takeId))) throw unknown('component', takeId);
      const before = record.takes.find((take) => take.id === takeId);
      const entry = { command: 'preparations.put-back', subject: `preparation/${id}`, before };
      await audit.record(tx, actor, entry, now);
    });
  }

  /**
   * Prepares a draft: its components leave the stock and its lot comes into it, in one movement.
   * @throws Problem 404, `wrong-state` (409), and as `preparingRefusal` says
   */
  prepare(actor: Actor, id: string, dto: ResultDto): Promise<void> {
    return this.onDraft(actor, id, async ({ tx, record, now }) => {
      const { begun, takes } = record;
      await ledger.lockItems(tx, itemIdsOf(begun, takes));
      // Somebody who waited for the stock is told of the moment at which they got it.
      const at = this.clock.now().toISOString();
      const items = await itemsOf(tx, begun, takes);
      const mixing = { ...(await loadSurroundings(tx)), items, takes, at };
      const bench = await mixed(tx, record, mixing);
      const entry = record.transitions.length;
      await prepare(tx, { actor, begun, ...bench, now: at, entry }, dto);
      const told = { command: 'preparations.prepare', subject: `preparation/${id}`, after: dto };
      await audit.record(tx, actor, told, now);
    });
  }

  private async beginIn(
    tx: Tx,
    actor: Actor,
    dto: BeginPreparationDto,
    now: Instant,
  ): Promise<PreparationAnswer> {
    const around = await loadSurroundings(tx);
    const wanted = await wantedOf(tx, actor, dto, now, around);
    const { reads, takes, items } = await readTakes(tx, actor, dto, wanted);
    const decided = await this.decided(tx, actor, dto, now);
    await ledger.lockItems(tx, [...items.keys()].sort());
    const wish = { begun: wanted, ...decided };
    const bench = await mixedSince(tx, wish, { ...around, items, takes, at: now });
    if (bench.mixture.refusal) throw bench.mixture.refusal;
    if (wanted.formulaId === null) await ensureFreeItem(tx, actor, now);
    const begun = await insertNew(tx, actor, dto.id, wanted, now);
    const kept = takes.map((take) => judged(take, bench.mixture, bench.state));
    await insertTakes(tx, dto.id, kept, 0);
    await insertDeviations(tx, dto.id, decided.deviations);
    for (const one of decided.confirmations) await insertConfirmation(tx, dto.id, one);
    await confirmScanned(tx, actor, reads, now);
    const prepared = bench.mixture.complete
      ? await prepare(tx, { actor, begun, ...bench, now, entry: 1 }, dto)
      : null;
    return begunAnswer(tx, newRecord(begun, kept, decided, prepared), bench, now);
  }

  private onDraft(actor: Actor, id: string, command: Parameters<typeof onDraft>[3]): Promise<void> {
    const { uow, clock } = this;
    return onDraft({ uow, clock }, actor, id, command);
  }

  /** What the request decides: a doctor's overrides, and the conditions that are met. */
  private async decided(
    db: Reader,
    actor: Actor,
    dto: PreviewPreparationDto,
    now: Instant,
  ): Promise<Pick<PreparationRecord, 'deviations' | 'confirmations'>> {
    return {
      deviations: overridesOf(actor, dto, now),
      confirmations: await confirmationsFrom(db, actor, dto.confirmations ?? [], now),
    };
  }
}
