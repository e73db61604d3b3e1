import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById } from '../catalog/catalog.js';
import { deviceNames } from '../devices/devices.js';
import { activePeople, personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group-by.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { insertNote, insertTaskEntry, isDisposal } from './doings.store.js';
import { PATIENT_STATES, STOCK_STATES } from './recall.js';
import { recallAnswer, summary } from './recall-answer.js';
import type { RecallAnswer, RecallSummaryAnswer } from './recall-answers.dto.js';
import { readRecall } from './recall-state.js';
import type { DrillLotAnswer, RecallsQuery, TaskDto } from './recalls.dto.js';
import { nothingToDrill, recallClosed, witnessNeeded } from './recalls.problems.js';
import * as store from './recalls.store.js';
import type { Task } from './tasks.rules.js';

/** Recalls as they stand, and what is done about them. */
@Injectable()
export class RecallsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  list({ state, drill, limit, cursor }: RecallsQuery): Promise<Page<RecallSummaryAnswer>> {
    const after = readCursor(cursor, 2);
    return this.uow.read(async (db) => {
      const found = await store.listRecalls(db, { state, drill }, after, limit + 1);
      const ids = found.map(({ id }) => id);
      const scopes = groupBy(await store.scopesOf(db, ids), (row) => row.recall_id);
      const closings = new Map(
        (await store.closingsOf(db, ids)).map((row) => [row.recall_id, row] as const),
      );
      const scope = [...scopes.values()].flat();
      const names = {
        items: await itemsById(
          db,
          scope.flatMap((row) => row.item_id ?? []),
        ),
        devices: await deviceNames(
          db,
          scope.flatMap((row) => row.device_id ?? []),
        ),
        people: await personNames(
          db,
          found.map((row) => row.opened_by),
        ),
      };
      return page(
        found,
        limit,
        (row) => [row.opened_at, row.id],
        (row) => summary(row, scopes.get(row.id) ?? [], closings.get(row.id) ?? null, names),
      );
    });
  }

  /** Everything about a recall, traced anew. @throws Problem 404 */
  one(id: string): Promise<RecallAnswer> {
    return this.uow.read(async (db) =>
      recallAnswer(db, await readRecall(db, id, this.clock.now().toISOString())),
    );
  }

  /** A lot that was given to somebody, by chance, to exercise with. @throws Problem `nothing-to-drill` (404) */
  drillLot(): Promise<DrillLotAnswer> {
    return this.uow.read(async (db) => {
      const lot = await store.randomGivenLot(db, (count) => randomInt(count));
      if (!lot) throw nothingToDrill();
      const item = (await itemsById(db, [lot.item_id])).get(lot.item_id);
      return {
        lotId: lot.id,
        lotNumber: lot.lot_number,
        itemId: lot.item_id,
        itemName: item?.name ?? '',
      };
    });
  }

  /**
   * Records what was done about a patient or about stock.
   * @throws Problem 404, `closed` (409), `witness-needed` (403), 422
   */
  act(actor: Actor, recallId: string, taskId: string, dto: TaskDto): Promise<void> {
    return this.uow.write(async (tx) => {
      if (!(await store.findRecall(tx, recallId, true))) throw unknown('recall', recallId);
      const now = this.clock.now().toISOString();
      const { tasks, closing } = await readRecall(tx, recallId, now);
      if (closing) throw recallClosed(recallId);
      const task = tasks.find(({ id }) => id === taskId);
      if (!task) throw unknown('task', taskId);
      refuseMisfit(task, dto);
      await refuseWitness(tx, actor, dto);
      if (dto.documentId && !(await isDisposal(tx, dto.documentId))) {
        throw invalid({ pointer: '/documentId', detail: 'is no waste and no return' });
      }
      await insertTaskEntry(tx, {
        recall_id: recallId,
        task_id: taskId,
        kind: task.kind,
        patient_id: task.patientId,
        lot_id: task.lotId,
        place_id: task.placeId,
        state: dto.state,
        outcome: dto.outcome ?? null,
        symptoms: dto.symptoms ?? null,
        note: dto.note ?? null,
        witness_id: dto.witnessId ?? null,
        document_id: dto.documentId ?? null,
        taken_at: now,
        taken_by: actor.id,
      });
      const before = { state: task.state };
      const after = { taskId, state: dto.state, outcome: dto.outcome ?? null };
      const entry = { command: 'recalls.act', subject: `recall/${recallId}`, before, after };
      await audit.record(tx, actor, entry, now);
    });
  }

  /** Adds a note; to a closed recall, an annotation. @throws Problem 404 */
  note(actor: Actor, recallId: string, note: string): Promise<void> {
    return this.uow.write(async (tx) => {
      if (!(await store.findRecall(tx, recallId, true))) throw unknown('recall', recallId);
      const now = this.clock.now().toISOString();
      await insertNote(tx, recallId, { note, noted_at: now, noted_by: actor.id });
      const entry = { command: 'recalls.note', subject: `recall/${recallId}`, after: { note } };
      await audit.record(tx, actor, entry, now);
    });
  }
}

async function refuseWitness(tx: Tx, actor: Actor, { state, witnessId }: TaskDto): Promise<void> {
  const people = await activePeople(tx);
  if (witnessId && !people.some(({ id }) => id === witnessId)) {
    throw invalid({ pointer: '/witnessId', detail: 'is nobody who may sign in' });
  }
  if (state === 'destroyed' && (!witnessId || witnessId === actor.id)) throw witnessNeeded();
}

function refuseMisfit(task: Task, dto: TaskDto): void {
  const states: readonly string[] = task.kind === 'patient' ? PATIENT_STATES : STOCK_STATES;
  if (!states.includes(dto.state)) {
    throw invalid({ pointer: '/state', detail: `must be one of ${states.join(', ')}` });
  }
  if (dto.state === 'closed' && !dto.outcome) {
    throw invalid({ pointer: '/outcome', detail: 'is needed to close a task' });
  }
}
