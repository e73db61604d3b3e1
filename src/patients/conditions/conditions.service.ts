import { Injectable } from '@nestjs/common';
import { audit } from '../../audit/audit.js';
import { itemsById } from '../../catalog/catalog.js';
import { personNames } from '../../identity/identity.js';
import type { Actor } from '../../kernel/actor.js';
import { instantOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { createOnce } from '../../kernel/creation.js';
import type { Answer } from '../../kernel/documents.js';
import { groupBy } from '../../kernel/group-by.js';
import { invalid, unknown } from '../../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { refuseName } from '../identity/identities.js';
import { Keyring } from '../identity/keyring.js';
import { conditionEnded } from '../patients.problems.js';
import { existing, lockPatients, notMerged } from '../patients.store.js';
import { personIds } from '../standing.store.js';
import type { ConditionAnswer, ConditionDto, DecisionDto } from './conditions.dto.js';
import * as store from './conditions.store.js';

/** What speaks against a treatment, what doctors decided about it, and when it ended. */
@Injectable()
export class ConditionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /** All that was ever recorded, the oldest first. @throws Problem 404 */
  list(patientId: string): Promise<ConditionAnswer[]> {
    return this.uow.read(async (db) => {
      await existing(db, patientId);
      return answersOf(db, await store.conditionsOf(db, patientId));
    });
  }

  /** @throws Problem 404, 422, `merged` (409), `name-in-text` (422) */
  record(actor: Actor, patientId: string, dto: ConditionDto): Promise<Answer<ConditionAnswer>> {
    const at = instantOf(this.clock.now());
    const { kind, itemId = null, substance = null, note } = dto;
    if ((kind === 'allergy') !== (itemId !== null || substance !== null)) {
      const detail = 'an allergy names an item or a substance, and nothing else does';
      throw invalid({ pointer: '/substance', detail });
    }
    return this.uow.write((tx) => {
      const body = { ...dto, patientId };
      return createOnce(tx, { kind: 'patient_condition', body, actor, at }, async (id) => {
        await notMerged(tx, patientId);
        await this.refuse(tx, patientId, { itemId, substance, note });
        const row = { id, patient_id: patientId, kind, item_id: itemId, substance };
        const whole = { ...row, note: note ?? '', recorded_at: at, recorded_by: actor.id };
        await store.insertCondition(tx, whole);
        const after = { conditionId: id, kind, itemId, substance };
        const entry = { command: 'conditions.record', subject: `patient/${patientId}`, after };
        await audit.record(tx, actor, entry, at);
        return one(tx, patientId, id);
      });
    });
  }

  /** A doctor's decision, in writing. @throws Problem 404, `condition-ended` (409) */
  decide(actor: Actor, patientId: string, id: string, dto: DecisionDto): Promise<ConditionAnswer> {
    return this.onOpen(actor, patientId, id, dto.reason, async (tx, { decisions }, at) => {
      const { allowed, reason } = dto;
      await store.insertDecision(tx, {
        condition_id: id,
        decision: decisions.length + 1,
        allowed: allowed ? 1 : 0,
        reason,
        decided_at: at,
        decided_by: actor.id,
      });
      return { command: 'conditions.decide', after: { conditionId: id, allowed } };
    });
  }

  /** It no longer stands. @throws Problem 404, `condition-ended` (409) */
  end(actor: Actor, patientId: string, id: string, reason: string): Promise<ConditionAnswer> {
    return this.onOpen(actor, patientId, id, reason, async (tx, _, at) => {
      await store.insertEnd(tx, { condition_id: id, reason, ended_at: at, ended_by: actor.id });
      return { command: 'conditions.end', after: { conditionId: id } };
    });
  }

  private onOpen(
    actor: Actor,
    patientId: string,
    id: string,
    reason: string,
    work: (tx: Tx, found: store.History, at: string) => Promise<{ command: string; after: object }>,
  ): Promise<ConditionAnswer> {
    return this.uow.write(async (tx) => {
      await existing(tx, patientId);
      await lockPatients(tx, await personIds(tx, patientId));
      const found = await store.conditionOf(tx, patientId, id);
      if (found.conditions.length === 0) throw unknown('condition', id);
      if (found.ends.length > 0) throw conditionEnded(id);
      await refuseName(tx, this.keyring, patientId, { reason });
      const at = instantOf(this.clock.now());
      const done = await work(tx, found, at);
      await audit.record(tx, actor, { ...done, subject: `patient/${patientId}`, reason }, at);
      return one(tx, patientId, id);
    });
  }

  private async refuse(
    tx: Tx,
    patientId: string,
    { itemId, substance, note }: Pick<ConditionDto, 'itemId' | 'substance' | 'note'>,
  ): Promise<void> {
    if (itemId && (await itemsById(tx, [itemId])).size === 0) {
      throw invalid({ pointer: '/itemId', detail: 'is not a known item' });
    }
    await refuseName(tx, this.keyring, patientId, { substance, note });
  }
}

async function one(db: Reader, patientId: string, id: string): Promise<ConditionAnswer> {
  const [answer] = await answersOf(db, await store.conditionOf(db, patientId, id));
  if (!answer) throw unknown('condition', id);
  return answer;
}

async function answersOf(
  db: Reader,
  { conditions, decisions, ends }: store.History,
): Promise<ConditionAnswer[]> {
  const items = await itemsById(
    db,
    conditions.flatMap(({ item_id }) => item_id ?? []),
  );
  const people = await personNames(db, [
    ...conditions.map(({ recorded_by }) => recorded_by),
    ...decisions.map(({ decided_by }) => decided_by),
    ...ends.map(({ ended_by }) => ended_by),
  ]);
  const decided = groupBy(decisions, ({ condition_id }) => condition_id);
  const ended = new Map(ends.map((end) => [end.condition_id, end]));
  return conditions.map((row) => {
    const theirs = (decided.get(row.id) ?? []).map((decision) => ({
      allowed: decision.allowed === 1,
      reason: decision.reason,
      decidedAt: decision.decided_at,
      decidedByName: people.get(decision.decided_by) ?? '',
    }));
    const end = ended.get(row.id);
    return {
      id: row.id,
      patientId: row.patient_id,
      kind: row.kind,
      itemId: row.item_id,
      itemName: row.item_id === null ? null : (items.get(row.item_id)?.name ?? null),
      substance: row.substance,
      note: row.note,
      recordedAt: row.recorded_at,
      recordedByName: people.get(row.recorded_by) ?? '',
      stops: end === undefined && theirs.at(-1)?.allowed !== true,
      decisions: theirs,
      ended: end
        ? { reason: end.reason, endedAt: end.ended_at, endedByName: people.get(end.ended_by) ?? '' }
        : null,
    };
  });
}
