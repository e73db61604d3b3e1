import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { type Actor, hasRole } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { idReused, unknown } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { wantedOf } from './begin.js';
import {
  clearTick,
  deleteTake,
  insertDeviations,
  insertTakes,
  preparationOfTake,
  setTick,
} from './bench.store.js';
import { insertNew, judged, mixed, mixedSince, overridesOf, readTakes } from './bench-mixing.js';
import { itemIdsOf, itemsOf, loadSurroundings } from './bench-state.js';
import { ensureFreeItem } from './free-item.js';
import { begunAnswer, previewAnswer } from './preparation-answer.js';
import type { PreparationAnswer, PreparationPreviewAnswer } from './preparation-answers.dto.js';
import { loadRecord, newRecord, type PreparationRecord } from './preparation-record.js';
import type {
  BeginPreparationDto,
  OverrideDto,
  PreviewPreparationDto,
  ResultDto,
  TakeDto,
} from './preparations.dto.js';
import * as problems from './preparations.problems.js';
import { lockPreparation } from './preparations.store.js';
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
      const overrides = overridesOf(actor, dto, now);
      const mixing = { ...around, items, takes, at: wanted.startedAt };
      const mixture = await mixed(db, { begun: wanted, deviations: overrides }, mixing);
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
    return this.onDraft(actor, id, async (tx, record, now) => {
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
    return this.onDraft(actor, id, async (tx, record, now) => {
      if (!(await deleteTake(tx, id, takeId))) throw unknown('component', takeId);
      const before = record.takes.find((take) => take.id === takeId);
      const entry = { command: 'preparations.put-back', subject: `preparation/${id}`, before };
      await audit.record(tx, actor, entry, now);
    });
  }

  /** Ticks a step of the formula off, or takes the tick back. @throws Problem 404, `wrong-state` (409) */
  tick(actor: Actor, id: string, step: number, done: boolean): Promise<void> {
    return this.onDraft(actor, id, async (tx, { begun }, now) => {
      if (begun.steps[step] === undefined) throw unknown('step', String(step));
      if (done) await setTick(tx, id, { step, doneAt: now, doneBy: actor.id });
      else await clearTick(tx, id, step);
      const after = { step, done };
      const entry = { command: 'preparations.tick', subject: `preparation/${id}`, after };
      await audit.record(tx, actor, entry, now);
    });
  }

  /** A doctor lets a blocked draft go on. @throws Problem 404, `wrong-state` (409) */
  override(actor: Actor, id: string, dto: OverrideDto): Promise<void> {
    return this.onDraft(actor, id, async (tx, _record, now) => {
      await insertDeviations(tx, id, overridesOf(actor, { overrides: [dto] }, now));
      const { reason } = dto;
      const entry = { command: 'preparations.override', subject: `preparation/${id}` };
      await audit.record(tx, actor, { ...entry, after: dto, reason }, now);
    });
  }

  /**
   * Prepares a draft: its components leave the stock and its lot comes into it, in one movement.
   * @throws Problem 404, `wrong-state` (409), and as `preparingRefusal` says
   */
  prepare(actor: Actor, id: string, dto: ResultDto): Promise<void> {
    return this.onDraft(actor, id, async (tx, record, now) => {
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
    const overrides = overridesOf(actor, dto, now);
    await ledger.lockItems(tx, [...items.keys()].sort());
    const wish = { begun: wanted, deviations: overrides };
    const bench = await mixedSince(tx, wish, { ...around, items, takes, at: now });
    if (bench.mixture.refusal) throw bench.mixture.refusal;
    if (wanted.formulaId === null) await ensureFreeItem(tx, actor, now);
    const begun = await insertNew(tx, actor, dto.id, wanted, now);
    const kept = takes.map((take) => judged(take, bench.mixture, bench.state));
    await insertTakes(tx, dto.id, kept, 0);
    await insertDeviations(tx, dto.id, overrides);
    await confirmScanned(tx, actor, reads, now);
    const prepared = bench.mixture.complete
      ? await prepare(tx, { actor, begun, ...bench, now, entry: 1 }, dto)
      : null;
    return begunAnswer(tx, newRecord(begun, kept, overrides, prepared), bench, now);
  }

  /** Runs a command on a draft, which nobody else changes meanwhile. */
  private onDraft(
    actor: Actor,
    id: string,
    command: (tx: Tx, record: PreparationRecord, now: Instant) => Promise<void>,
  ): Promise<void> {
    return this.uow.write(async (tx) => {
      await lockPreparation(tx, id);
      const record = await loadRecord(tx, id);
      const { state } = record.standing;
      if (state !== 'draft') throw problems.wrongState(state);
      const isFree = record.begun.formulaId === null;
      if (isFree && !hasRole(actor, 'doctor')) throw problems.freeNeedsDoctor();
      await command(tx, record, this.clock.now().toISOString());
    });
  }
}
