import { Injectable } from '@nestjs/common';
import { itemsById, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { patientCodes } from '../patients/patients.js';
import { protocolNames } from '../protocols/protocols.js';
import { type Names, sessionOfDraft, sessionOfRow } from './session-history.rules.js';
import type {
  DraftDto,
  LoggedSessionAnswer,
  SessionAnswer,
  SessionsQuery,
  UsualItemAnswer,
} from './sessions.dto.js';
import { notYourDraft } from './sessions.problems.js';
import * as store from './sessions.store.js';
import { usualItems } from './usual-items.rules.js';

/** How many sessions back the usual items are looked for, and how many are offered. */
const SESSIONS_LOOKED_AT = 60;
const USUAL_ITEMS_SHOWN = 24;

/** Reading sessions back: the book, one's own drafts, what is used most. */
@Injectable()
export class SessionHistoryService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Recorded sessions, the newest first; with `status=draft` one's own drafts. */
  list(actor: Actor, query: SessionsQuery): Promise<Page<SessionAnswer>> {
    return this.uow.read((db) =>
      query.status === 'draft' ? this.drafts(db, actor, query) : this.recorded(db, query),
    );
  }

  /** @throws Problem 404, `not-your-draft` (403) */
  one(actor: Actor, id: string): Promise<SessionAnswer> {
    return this.uow.read(async (db) => {
      const row = await store.findSession(db, id);
      if (row) return sessionOfRow(row, await namesOf(db, [row]));
      const draft = await store.findDraft(db, id);
      if (!draft) throw unknown('session', id);
      const mayRead = draft.author_id === actor.id || actor.roles.includes('auditor');
      if (!mayRead) throw notYourDraft(id);
      const [session] = await this.sessionsOf(db, [draft]);
      if (!session) throw unknown('session', id);
      return session;
    });
  }

  /** What the actor logs most, or what was used for the patient, with the usual quantity. */
  usualItems(actor: Actor, patientId: string | undefined): Promise<UsualItemAnswer[]> {
    return this.uow.read(async (db) => {
      const answers = await store.lastAnswers(db, actor.id, patientId, SESSIONS_LOOKED_AT);
      const sessions = answers.map((text) => JSON.parse(text) as LoggedSessionAnswer);
      const usual = usualItems(sessions).slice(0, USUAL_ITEMS_SHOWN);
      const items = await itemsById(
        db,
        usual.map((one) => one.itemId),
      );
      return usual.flatMap((one) => {
        const item = items.get(one.itemId);
        if (!item?.active) return [];
        const { name: itemName, unit } = item;
        return [{ ...one, itemName, unit, containerQuantity: toUnits(item.containerQuantity) }];
      });
    });
  }

  private async recorded(db: Reader, query: SessionsQuery): Promise<Page<SessionAnswer>> {
    const { patientId, courseId, locationId, from, to, limit } = query;
    const voided = query.status === undefined ? undefined : query.status === 'voided';
    const after = readCursor(query.cursor, 2);
    const filter = { patientId, courseId, locationId, voided, from, to, after };
    const rows = await store.listSessions(db, filter, limit + 1);
    const names = await namesOf(db, rows);
    return page(
      rows,
      limit,
      (row) => [row.performed_at, row.id],
      (row) => sessionOfRow(row, names),
    );
  }

  private async drafts(
    db: Reader,
    actor: Actor,
    query: SessionsQuery,
  ): Promise<Page<SessionAnswer>> {
    const drafts = await store.listDrafts(db, actor.id, query.limit);
    return { items: await this.sessionsOf(db, drafts), nextCursor: null };
  }

  private async sessionsOf(db: Reader, drafts: readonly store.DraftRow[]) {
    const bodies = drafts.map((draft) => JSON.parse(draft.body) as DraftDto);
    const rows = bodies.map((body, index) => ({
      id: drafts[index]?.id ?? '',
      patient_id: body.patientId ?? '',
      protocol_id: body.protocolId ?? null,
      logged_by: drafts[index]?.author_id ?? '',
      voided_by: null,
    }));
    const names = await namesOf(db, rows);
    const itemIds = bodies.flatMap((body) => (body.lines ?? []).map((line) => line.itemId));
    const items = await itemsById(db, itemIds);
    return drafts.map((draft, index) => sessionOfDraft(draft, bodies[index] ?? {}, names, items));
  }
}

type Named = Pick<
  store.SessionRow,
  'id' | 'patient_id' | 'protocol_id' | 'logged_by' | 'voided_by'
>;

async function namesOf(db: Reader, rows: readonly Named[]): Promise<Names> {
  const protocols = rows.map((row) => row.protocol_id).filter((id) => id !== null);
  const people = rows.flatMap((row) => [row.logged_by, row.voided_by]).filter((id) => id !== null);
  return {
    locations: await locationTree(db),
    patients: await patientCodes(
      db,
      rows.map((row) => row.patient_id),
    ),
    protocols: await protocolNames(db, protocols),
    people: await personNames(db, people),
    devices: await store.devicesOf(
      db,
      rows.map((row) => row.id),
    ),
  };
}
