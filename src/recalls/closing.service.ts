import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group-by.js';
import { unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { lockLots } from '../ledger/ledger.js';
import { holdForAnother, lockNewLots, releaseFromRecall, unwatchNumbers } from '../lots/lots.js';
import { heldBecause } from './recall.rules.js';
import { recallAnswer } from './recall-answer.js';
import { type RecallState, readRecall } from './recall-state.js';
import type { CloseDto } from './recalls.dto.js';
import { recallClosed, tasksOpen } from './recalls.problems.js';
import * as store from './recalls.store.js';

/** Ending a recall: with a signature, and for good. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Closes a recall. The report is kept as it was signed; from then on there are notes only.
   * @throws Problem 404, `closed`, `tasks-open` (409)
   */
  close(actor: Actor, id: string, dto: CloseDto): Promise<void> {
    return this.uow.write(async (tx) => {
      if (!(await store.findRecall(tx, id, true))) throw unknown('recall', id);
      const now = this.clock.now().toISOString();
      const state = await readRecall(tx, id, now);
      if (state.closing) throw recallClosed(id);
      const open = state.tasks.filter(({ done }) => !done).length;
      const reason = dto.openTasksReason ?? null;
      if (open > 0 && state.recall.drill === 0 && reason === null) throw tasksOpen(open);
      if (dto.release) await release(tx, state);
      await this.write(tx, actor, state, {
        recall_id: id,
        answer: 'followed-through',
        conclusion: dto.conclusion,
        gaps: JSON.stringify(dto.gaps ?? []),
        open_tasks_reason: reason,
        released: dto.release ? 1 : 0,
        signature: dto.signature,
        closed_at: now,
        closed_by: actor.id,
      });
    });
  }

  /** Signs "no affected stock" as the recall is opened; what comes later is held all the same. */
  async closeUnaffected(
    tx: Tx,
    actor: Actor,
    id: string,
    signature: string,
    now: Instant,
  ): Promise<void> {
    await this.write(tx, actor, await readRecall(tx, id, now), {
      recall_id: id,
      answer: 'no-affected-stock',
      conclusion: '',
      gaps: '[]',
      open_tasks_reason: null,
      released: 0,
      signature,
      closed_at: now,
      closed_by: actor.id,
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    state: RecallState,
    close: Omit<store.CloseRow, 'report' | 'report_sha256'>,
  ): Promise<void> {
    const closing = { ...close, report_sha256: '' };
    const people = new Map([...state.names.people, [actor.id, actor.name] as const]);
    const report = await recallAnswer(tx, { ...state, closing, names: { ...state.names, people } });
    const text = JSON.stringify({
      ...report,
      closing: { ...report.closing, reportSha256: undefined },
    });
    const sha256 = createHash('sha256').update(text).digest('hex');
    await store.insertClose(tx, { ...close, report: text, report_sha256: sha256 });
    const { answer, released } = close;
    const after = { answer, released: released === 1, sha256 };
    const entry = { command: 'recalls.close', subject: `recall/${close.recall_id}`, after };
    await audit.record(tx, actor, entry, close.closed_at);
  }
}

/**
 * Lets go of the lots: those that were in quarantine before are in it again, those that another
 * recall holds are held by that one. Openings and closings pass one after the other, so that none
 * counts on a hold that ends at the same moment.
 */
async function release(tx: Tx, { recall, because }: RecallState): Promise<void> {
  const lotIds = [...because.keys()].sort();
  await lockNewLots(tx, 'recall');
  await lockLots(tx, lotIds);
  const others = groupBy(await store.heldByOthers(tx, recall.id, lotIds), (row) => row.lot_id);
  await releaseFromRecall(
    tx,
    lotIds.filter((lotId) => !others.has(lotId)),
  );
  const first = [...others.values()].flatMap(([row]) => row ?? []);
  for (const rows of groupBy(first, (row) => `${row.opened_at} ${heldBecause(row)}`).values()) {
    const [row] = rows;
    if (!row) continue;
    const hold = { reason: heldBecause(row), at: row.opened_at, by: row.opened_by };
    await holdForAnother(
      tx,
      rows.map(({ lot_id }) => lot_id),
      hold,
    );
  }
  await unwatchNumbers(tx, recall.id);
}
