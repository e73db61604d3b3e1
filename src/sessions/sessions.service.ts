import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { bindSession, courseFor, lockCourse } from '../courses/courses.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { Problem } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { insertContainers } from '../lots/lots.js';
import type { DecidedSession, LogSession } from './session.js';
import { decideSession } from './session.rules.js';
import { commandOf, loggedAnswer, previewLines } from './session-answer.js';
import { itemIdsOf, loadState } from './session-state.js';
import type {
  LoggedSessionAnswer,
  LogSessionDto,
  PreviewAnswer,
  PreviewSessionDto,
} from './sessions.dto.js';
import { notYourDraft } from './sessions.problems.js';
import * as store from './sessions.store.js';

type Logged = Answer<LoggedSessionAnswer>;

/** Logging a session: the right lots go down, all or nothing. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Records what a session used. When it is refused nothing is taken, and what was typed stays as
   * the author's draft under the same id.
   * @throws Problem as `decideSession` says, and `/problems/sessions/not-your-draft` (403)
   */
  async log(actor: Actor, dto: LogSessionDto): Promise<Logged> {
    const outcome = await this.uow.write((tx) => this.logIn(tx, actor, dto));
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  /** What would happen if the session were logged now; writes nothing. */
  preview(actor: Actor, dto: PreviewSessionDto): Promise<PreviewAnswer> {
    return this.uow.read((db) => this.previewIn(db, actor, commandOf(dto)));
  }

  private async logIn(tx: Tx, actor: Actor, dto: LogSessionDto): Promise<Logged | Problem> {
    const earlier = await replay<LoggedSessionAnswer>(tx, 'session', dto.id, dto);
    if (earlier) return earlier;
    const draft = await store.findDraft(tx, dto.id);
    if (draft && draft.author_id !== actor.id) throw notYourDraft(dto.id);

    const command = commandOf(dto);
    await ledger.lockItems(tx, itemIdsOf(command));
    const now = this.clock.now().toISOString();
    const course = command.courseId === null ? null : await lockCourse(tx, command.courseId);
    const state = await loadState(tx, command, actor, now, course ?? null);
    const decided = decideSession(command, state, newId);
    if (decided.refusal) {
      // The same request, sent twice at once, may have taken the stock while this one waited for it.
      const meanwhile = await replay<LoggedSessionAnswer>(tx, 'session', dto.id, dto);
      if (meanwhile) return meanwhile;
      await store.saveDraft(tx, draftOf(dto, actor, now));
      return decided.refusal;
    }

    const body = loggedAnswer(command, decided, state.locations);
    const answer = await keepAnswer(tx, 'session', dto.id, dto, body, actor, now);
    await this.write(tx, actor, command, decided, now);
    if (course) await bindSession(tx, course, dto.id, decided.performedOn);
    if (draft) await store.deleteDraft(tx, dto.id);
    return answer;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    command: LogSession,
    decided: DecidedSession,
    now: Instant,
  ): Promise<void> {
    await this.open(tx, actor, command, decided, now);
    const movementId = newId();
    await ledger.record(tx, {
      id: movementId,
      kind: 'session',
      documentId: command.id,
      occurredAt: decided.performedAt,
      recordedAt: now,
      actorId: actor.id,
      postings: decided.postings,
    });
    await store.insertSession(tx, {
      id: command.id,
      patient_id: command.patientId,
      performed_at: decided.performedAt,
      location_id: command.locationId,
      protocol_id: command.protocolId,
      technique: command.technique,
      route: command.route,
      zones: JSON.stringify(command.zones),
      notes: command.notes,
      incident: decided.incident,
      movement_id: movementId,
      logged_by: actor.id,
      recorded_at: now,
      course_id: command.courseId,
      checklist: JSON.stringify(command.checklist),
    });
    await store.insertDevices(tx, command.id, command.deviceIds);
    const after = { patientId: command.patientId, lines: decided.lines.length };
    const entry = { command: 'sessions.log', subject: `session/${command.id}`, after };
    await audit.record(tx, actor, entry, now);
  }

  /** Opens the containers the session needs, each by a movement of its own, so that each can be taken back. */
  private async open(
    tx: Tx,
    actor: Actor,
    command: LogSession,
    { openings, performedAt }: DecidedSession,
    now: Instant,
  ): Promise<void> {
    if (openings.length === 0) return;
    const rows = [];
    for (const { container, posting } of openings) {
      const openingId = newId();
      await ledger.record(tx, {
        id: openingId,
        kind: 'opening',
        documentId: container.placeId,
        occurredAt: performedAt,
        recordedAt: now,
        actorId: actor.id,
        postings: [posting],
      });
      rows.push({
        id: container.placeId,
        lot_id: container.lotId,
        location_id: container.locationId,
        quantity: container.quantity,
        opened_at: container.openedAt,
        opened_by: actor.id,
        discard_at: container.discardAt,
        opening_id: openingId,
        session_id: command.id,
      });
    }
    await insertContainers(tx, rows);
  }

  private async previewIn(db: Reader, actor: Actor, command: LogSession): Promise<PreviewAnswer> {
    const course = command.courseId === null ? null : await courseFor(db, command.courseId);
    const now = this.clock.now().toISOString();
    const state = await loadState(db, command, actor, now, course ?? null);
    const decided = decideSession(command, state, newId);
    return {
      lines: previewLines(decided, state.locations),
      warnings: [...decided.warnings],
      refusal: (decided.refusal?.toJSON() ?? null) as PreviewAnswer['refusal'],
    };
  }
}

function draftOf(dto: LogSessionDto, actor: Actor, now: Instant): store.DraftRow {
  const { id, ...body } = dto;
  return { id, author_id: actor.id, body: JSON.stringify(body), updated_at: now };
}
