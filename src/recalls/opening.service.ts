import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { descendantsOf } from '../genealogy/genealogy.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { invalid } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { lockLots } from '../ledger/ledger.js';
import { holdForRecall, lockNewLots, watchNumbers } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import { ClosingService } from './closing.service.js';
import { recalledLots, stockLeft } from './lots-answer.js';
import { arrivalFault, dueAt, heldBecause, holdsStock, scopeFault } from './recall.rules.js';
import type { OpenedRecallAnswer } from './recall-answers.dto.js';
import type { NewRecall } from './recalls.dto.js';
import { stockAffected } from './recalls.problems.js';
import * as store from './recalls.store.js';
import { numbersOf, refuseUnknown, scopeRows } from './scope.js';

/** Opening a recall: from the same moment nothing that contains the lots can be used any more. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly closing: ClosingService,
  ) {}

  /**
   * Records the notice and, in the same transaction, holds every lot in its scope and everything
   * that was made of them. A sampling and a drill hold nothing.
   * @throws Problem 422 for unknown items and devices and for a notice that names nothing, `stock-affected` (409) when "no affected
   *   stock" was signed and there is
   */
  open(actor: Actor, dto: NewRecall): Promise<Answer<OpenedRecallAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<OpenedRecallAnswer>(tx, 'recall', dto.id, dto);
      if (before) return before;
      const now = this.clock.now().toISOString();
      const settings = await loadSettings(tx);
      const fault = scopeFault(dto) ?? arrivalFault(dto.receivedAt, now, settings);
      if (fault) throw invalid(fault);
      const scope = scopeRows(dto);
      await refuseUnknown(tx, dto.scope);
      await lockNewLots(tx, 'recall');
      const named = await store.lotsInScope(tx, scope);
      if (dto.noAffectedStock && named.length > 0) {
        throw stockAffected(named.map((lot) => ({ lotId: lot.id, lotNumber: lot.lot_number })));
      }
      const affected = await lockAffected(
        tx,
        named.map((lot) => lot.id),
      );
      const limit = dueAt(dto.receivedAt, dto.class, settings);
      return this.write(tx, actor, dto, { scope, affected, limit, now });
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    dto: NewRecall,
    { scope, affected, limit, now }: Opening,
  ): Promise<Answer<OpenedRecallAnswer>> {
    const holds = holdsStock(dto.measure, dto.drill ?? false);
    const lotIds = [...affected.named, ...affected.containing];
    const hold = { reason: heldBecause(dto), at: now, by: actor.id };
    if (holds) await holdForRecall(tx, lotIds, hold);
    const because = new Map([
      ...affected.containing.map((id) => [id, 'contains'] as const),
      ...affected.named.map((id) => [id, 'scope'] as const),
    ]);
    const body: OpenedRecallAnswer = {
      id: dto.id,
      state: dto.noAffectedStock ? 'closed' : 'open',
      dueAt: limit,
      held: holds ? lotIds.length : 0,
      lots: await recalledLots(tx, because),
      stock: await stockLeft(tx, lotIds),
    };
    const answer = await keepAnswer(tx, 'recall', dto.id, dto, body, actor, now);
    await store.insertRecall(
      tx,
      rowOf(dto, actor, limit, now),
      scope,
      [...because].map(([lotId, why]) => ({
        recall_id: dto.id,
        lot_id: lotId,
        because: why,
        held: holds ? 1 : 0,
      })),
    );
    if (holds) await watchNumbers(tx, dto.id, numbersOf(scope), hold);
    const after = { ...dto, notice: undefined, held: body.held, lots: lotIds.length };
    const entry = { command: 'recalls.open', subject: `recall/${dto.id}`, after };
    await audit.record(tx, actor, entry, now);
    if (dto.noAffectedStock) {
      await this.closing.closeUnaffected(tx, actor, dto.id, dto.noAffectedStock, now);
    }
    return answer;
  }
}

interface Opening {
  readonly scope: store.ScopeRow[];
  readonly affected: Affected;
  /** Until when it must be answered. */
  readonly limit: Instant;
  readonly now: Instant;
}

interface Affected {
  readonly named: readonly string[];
  readonly containing: readonly string[];
}

/**
 * Locks all stock of the lots and of what contains them. Whoever is mixing one of them ends first;
 * then what was mixed is looked for again, until nothing new is found.
 */
async function lockAffected(tx: Tx, named: readonly string[]): Promise<Affected> {
  const locked = new Set<string>();
  for (;;) {
    const containing = await descendantsOf(tx, named);
    const all = [...named, ...containing].sort();
    if (tx.engine === 'sqlite' || all.every((id) => locked.has(id))) return { named, containing };
    await lockLots(tx, all);
    for (const id of all) locked.add(id);
  }
}

function rowOf(dto: NewRecall, actor: Actor, limit: Instant, now: Instant): store.RecallRow {
  return {
    id: dto.id,
    measure: dto.measure,
    class: dto.class,
    authority: dto.authority,
    reference: dto.reference,
    received_at: dto.receivedAt,
    due_at: limit,
    notice: dto.notice ?? null,
    products: dto.products ?? null,
    drill: dto.drill ? 1 : 0,
    opened_at: now,
    opened_by: actor.id,
  };
}
