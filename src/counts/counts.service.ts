import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { locationTree } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { countAnswer, countSummary, peopleOf } from './count-answers.js';
import { scopeOf } from './count-scope.js';
import { approvedMark, countedState, type LoadedCount, loadCount } from './count-state.js';
import { readCounted } from './counted-lines.rules.js';
import type {
  CountAnswer,
  CountDto,
  CountedLineDto,
  CountSummaryAnswer,
  CountsQuery,
} from './counts.dto.js';
import {
  type CountCommand,
  type CountStanding,
  decideStep,
  markOf,
  refuseCounting,
} from './counts.rules.js';
import * as store from './counts.store.js';
import { correctionsOf, toDecide, totalsOf } from './variance.rules.js';

/** Comparing shelf and book. */
@Injectable()
export class CountsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins a count. @throws Problem 422 for an unknown location or item */
  open(actor: Actor, dto: CountDto): Promise<Answer<CountSummaryAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<CountSummaryAnswer>(tx, 'count', dto.id, dto);
      if (before) return before;
      const now = this.clock.now().toISOString();
      const locations = await locationTree(tx);
      if (!locations.get(dto.locationId)) {
        throw invalid({ pointer: '/locationId', detail: 'is not a known location' });
      }
      const scope = await scopeOf(tx, dto.locationId, dto.scope ?? {}, now);
      const row: store.CountRow = {
        id: dto.id,
        location_id: dto.locationId,
        scope: JSON.stringify(scope),
        blind: dto.blind === false ? 0 : 1,
        opened_at: now,
        opened_by: actor.id,
      };
      const people = await peopleOf(tx, [actor.id]);
      const body = countSummary(row, 'open', locations.path(row.location_id), people);
      const answer = await keepAnswer(tx, 'count', dto.id, dto, body, actor, now);
      await store.insertCount(tx, row);
      await store.insertStep(tx, dto.id, 0, stepTo('open', actor, now));
      const after = {
        locationId: dto.locationId,
        scope: dto.scope ?? null,
        blind: row.blind === 1,
      };
      const entry = { command: 'counts.open', subject: `count/${dto.id}`, after };
      await audit.record(tx, actor, entry, now);
      return answer;
    });
  }

  /** Counts, the newest first. */
  list(query: CountsQuery): Promise<Page<CountSummaryAnswer>> {
    const { limit } = query;
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await store.listCounts(db, query, after, limit + 1);
      const locations = await locationTree(db);
      const people = await peopleOf(
        db,
        rows.map((row) => row.opened_by),
      );
      return page(
        rows,
        limit,
        (row) => [row.opened_at, row.id],
        (row) => countSummary(row, row.state, locations.path(row.location_id), people),
      );
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<CountAnswer> {
    return this.uow.read(async (db) => countAnswer(db, await known(db, id)));
  }

  /**
   * Takes down what somebody counted; several people may count at once, and the latest of a lot in
   * a place holds.
   * @throws Problem 404, `wrong-state` (409), and as `readCounted` says
   */
  async count(actor: Actor, id: string, lines: readonly CountedLineDto[]): Promise<CountAnswer> {
    await this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const row = await store.findCount(tx, id);
      if (!row) throw unknown('count', id);
      refuseCounting((await store.stepsOf(tx, id)).at(-1)?.state ?? 'open');
      const now = this.clock.now().toISOString();
      const entries = readCounted(lines, await countedState(tx, row, lines, actor.id, now));
      await store.insertEntries(tx, id, entries, now);
      const after = {
        lines: entries.map(({ lotId, placeId, quantity }) => ({ lotId, placeId, quantity })),
      };
      const entry = { command: 'counts.count', subject: `count/${id}`, after };
      await audit.record(tx, actor, entry, now);
    });
    return this.one(id);
  }

  /** Ends the counting and shows the differences. @throws Problem as `decideStep` says */
  review(actor: Actor, id: string): Promise<CountAnswer> {
    return this.command(actor, id, 'review');
  }

  /** Approves the differences as a second person. @throws Problem as `decideStep` says */
  approve(actor: Actor, id: string): Promise<CountAnswer> {
    return this.command(actor, id, 'approve');
  }

  /** Goes back to counting; an approval is over. @throws Problem as `decideStep` says */
  reopen(actor: Actor, id: string, reason: string | null): Promise<CountAnswer> {
    return this.command(actor, id, 'reopen', reason);
  }

  /** Ends the count without a change of the book. @throws Problem as `decideStep` says */
  cancel(actor: Actor, id: string, reason: string | null): Promise<CountAnswer> {
    return this.command(actor, id, 'cancel', reason);
  }

  /**
   * Brings the book to what was counted: one movement, of what differs.
   * @throws Problem as `decideStep` says
   */
  post(actor: Actor, id: string): Promise<CountAnswer> {
    return this.command(actor, id, 'post');
  }

  /** One unit of work: the step of the count, what it moves, and the audit entry. */
  private async command(
    actor: Actor,
    id: string,
    command: CountCommand,
    reason: string | null = null,
  ): Promise<CountAnswer> {
    await this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const loaded = await lockedForPosting(tx, id, command);
      const next = decideStep(command, standingOf(loaded), actor.id);
      if (next === null) return;
      const now = this.clock.now().toISOString();
      const movementId = next === 'posted' ? await this.move(tx, actor, loaded, now) : null;
      const seen = next === 'approved' ? markOf(loaded.variances) : null;
      const step = { ...stepTo(next, actor, now), reason, seen, movement_id: movementId };
      await store.insertStep(tx, id, loaded.steps.length, step);
      const { differing, value, net } = totalsOf(toDecide(loaded.variances));
      const worth = { differing, value: toUnits(value), net: toUnits(net) };
      const entry = {
        command: `counts.${command}`,
        subject: `count/${id}`,
        before: { state: loaded.state },
        after: { state: next, ...worth, movementId },
        reason,
      };
      await audit.record(tx, actor, entry, now);
    });
    return this.one(id);
  }

  private async move(
    tx: Tx,
    actor: Actor,
    { row, variances, book }: LoadedCount,
    now: Instant,
  ): Promise<string | null> {
    // Of a place that was closed since nothing is posted, so nothing of it is kept as posted.
    const kept = variances.filter(({ outcome }) => outcome === 'nothing' || outcome === 'post');
    await store.insertResults(tx, row.id, kept);
    const postings = correctionsOf(variances, book);
    if (postings.length === 0) return null;
    const movementId = newId();
    await ledger.record(tx, {
      id: movementId,
      kind: 'count',
      documentId: row.id,
      occurredAt: now,
      recordedAt: now,
      actorId: actor.id,
      postings,
    });
    return movementId;
  }
}

/** Before posting, the stock is locked and then read again, so that what is decided still holds. */
async function lockedForPosting(tx: Tx, id: string, command: CountCommand): Promise<LoadedCount> {
  const loaded = await known(tx, id);
  if (command !== 'post' || tx.engine === 'sqlite') return loaded;
  await ledger.lockLots(tx, [...new Set(loaded.tallies.map(({ lotId }) => lotId))].sort());
  return known(tx, id);
}

async function known(db: Reader, id: string): Promise<LoadedCount> {
  const loaded = await loadCount(db, id);
  if (!loaded) throw unknown('count', id);
  return loaded;
}

function standingOf(loaded: LoadedCount): CountStanding {
  return {
    state: loaded.state,
    variances: loaded.variances,
    threshold: loaded.settings.countApprovalThreshold,
    approved: approvedMark(loaded),
  };
}

function stepTo(state: store.CountStep['state'], actor: Actor, at: Instant): store.CountStep {
  return {
    state,
    taken_at: at,
    taken_by: actor.id,
    reason: null,
    seen: null,
    movement_id: null,
  };
}
