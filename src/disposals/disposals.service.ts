import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { activePeople } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, earlier, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { closeContainer } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import type { Disposal, DisposalKind, DisposalRequest, DisposalRequestLine } from './disposal.js';
import { adjustmentAnswer, returnAnswer, told, wasteAnswer } from './disposal-answers.js';
import { loadState } from './disposal-state.js';
import type {
  AdjustmentAnswer,
  AdjustmentDto,
  DisposalsQuery,
  ReturnAnswer,
  ReturnDto,
  WasteAnswer,
  WasteDto,
  WitnessAnswer,
} from './disposals.dto.js';
import { decideDisposal } from './disposals.rules.js';
import * as store from './disposals.store.js';

type Told = Awaited<ReturnType<typeof told>>[number];
type Tell<T> = (document: Told) => T;

/** What a request says, and the member that says when. */
interface Saying {
  readonly dto: { readonly id: string };
  readonly request: DisposalRequest;
  readonly timePointer: string;
}

const COMMANDS: Readonly<Record<DisposalKind, string>> = {
  waste: 'wastes.record',
  return: 'returns.record',
  adjustment: 'adjustments.record',
};

const NOTHING_SAID: Omit<DisposalRequestLine, 'lotId' | 'reason'> = {
  quantity: null,
  counted: null,
  difference: null,
  note: null,
  method: null,
  witnessId: null,
};

/** Wastes, returns to suppliers, and adjustments. */
@Injectable()
export class DisposalsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws stock away. @throws Problem as `decideDisposal` says */
  waste(actor: Actor, dto: WasteDto): Promise<Answer<WasteAnswer>> {
    const lines = dto.lines.map((line) => ({
      ...NOTHING_SAID,
      lotId: line.lotId,
      quantity: thousandthsOf(line.quantity),
      reason: line.reason,
      note: line.note ?? null,
      method: line.method ?? null,
      witnessId: line.witness ?? null,
    }));
    const { id, placeId, wastedAt: happenedAt = null } = dto;
    const request = { id, kind: 'waste', placeId, supplierId: null, happenedAt, lines } as const;
    return this.record(actor, { dto, request, timePointer: '/wastedAt' }, wasteAnswer);
  }

  /** Sends sealed stock back to its supplier. @throws Problem as `decideDisposal` says */
  sendBack(actor: Actor, dto: ReturnDto): Promise<Answer<ReturnAnswer>> {
    const lines = dto.lines.map((line) => ({
      ...NOTHING_SAID,
      lotId: line.lotId,
      quantity: thousandthsOf(line.quantity),
      reason: line.reason,
      note: line.note ?? null,
    }));
    const { id, locationId: placeId, supplierId, returnedAt: happenedAt = null } = dto;
    const request = { id, kind: 'return', placeId, supplierId, happenedAt, lines } as const;
    return this.record(actor, { dto, request, timePointer: '/returnedAt' }, returnAnswer);
  }

  /** Corrects the book in one place. @throws Problem as `decideDisposal` says */
  adjust(actor: Actor, dto: AdjustmentDto): Promise<Answer<AdjustmentAnswer>> {
    const lines = dto.lines.map((line) => ({
      ...NOTHING_SAID,
      lotId: line.lotId,
      counted: thousandthsOrNull(line.countedQuantity),
      difference: thousandthsOrNull(line.difference),
      reason: line.reason,
      note: line.note ?? null,
    }));
    const { id, placeId } = dto;
    const past = { supplierId: null, happenedAt: null };
    const request = { id, kind: 'adjustment', placeId, ...past, lines } as const;
    return this.record(actor, { dto, request, timePointer: '' }, adjustmentAnswer);
  }

  wastes(query: DisposalsQuery): Promise<Page<WasteAnswer>> {
    return this.list('waste', query, wasteAnswer);
  }

  returns(query: DisposalsQuery): Promise<Page<ReturnAnswer>> {
    return this.list('return', query, returnAnswer);
  }

  adjustments(query: DisposalsQuery): Promise<Page<AdjustmentAnswer>> {
    return this.list('adjustment', query, adjustmentAnswer);
  }

  /** Everybody who may bear witness to what the actor does. */
  async witnesses(actor: Actor): Promise<WitnessAnswer[]> {
    const people = await this.uow.read(activePeople);
    return people.filter(({ id }) => id !== actor.id);
  }

  private record<T>(actor: Actor, saying: Saying, tell: Tell<T>): Promise<Answer<T>> {
    const { dto, request } = saying;
    const { id, kind } = request;
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const before = await replay<T>(tx, kind, id, dto);
      if (before) return before;
      const now = this.clock.now().toISOString();
      const settings = await loadSettings(tx);
      const happenedAt = momentOf(saying, now, settings.clockToleranceMinutes);
      const state = await loadState(tx, request, actor.id, happenedAt, settings.timeZone);
      const decided = decideDisposal(request, state);
      const row: store.DisposalRow = {
        id,
        kind,
        place_id: request.placeId,
        supplier_id: request.supplierId,
        happened_at: happenedAt,
        recorded_at: now,
        recorded_by: actor.id,
        movement_id: decided.postings.length === 0 ? null : newId(),
      };
      await move(tx, row, decided);
      const lines = decided.lines.map((line) => ({ ...line, disposalId: id }));
      const [document] = await told(tx, [row], lines);
      if (!document) throw new Error(`The ${kind} ${id} has no answer`);
      const answer = await keepAnswer(tx, kind, id, dto, tell(document), actor, now);
      await store.insertDisposal(tx, row, decided.lines);
      const entry = { command: COMMANDS[kind], subject: `${kind}/${id}`, after: dto };
      await audit.record(tx, actor, entry, now);
      return answer;
    });
  }

  private list<T>(kind: DisposalKind, query: DisposalsQuery, tell: Tell<T>): Promise<Page<T>> {
    const { lotId, limit } = query;
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await store.listDisposals(db, kind, lotId, after, limit + 1);
      const shown = page(
        rows,
        limit,
        (row) => [row.happened_at, row.id],
        (row) => row,
      );
      const ids = shown.items.map((row) => row.id);
      const documents = await told(db, shown.items, await store.linesOf(db, ids));
      return { ...shown, items: documents.map(tell) };
    });
  }
}

function momentOf({ request, timePointer }: Saying, now: Instant, toleranceMinutes: number) {
  const said = request.happenedAt ?? now;
  if (said > addHours(now, toleranceMinutes / 60)) {
    throw invalid({ pointer: timePointer, detail: 'lies in the future' });
  }
  return earlier(said, now);
}

/** Moves the stock, and closes the open container that is empty then. */
async function move(tx: Tx, row: store.DisposalRow, decided: Disposal): Promise<void> {
  if (row.movement_id === null) return;
  await ledger.record(tx, {
    id: row.movement_id,
    kind: row.kind,
    documentId: row.id,
    occurredAt: row.happened_at,
    recordedAt: row.recorded_at,
    actorId: row.recorded_by,
    postings: decided.postings,
  });
  if (decided.closes === null) return;
  await closeContainer(tx, row.place_id, {
    because: 'discarded',
    reason: decided.closes,
    at: row.happened_at,
    by: row.recorded_by,
  });
}

function thousandthsOrNull(units: number | null | undefined): number | null {
  return units === null || units === undefined ? null : thousandthsOf(units);
}
