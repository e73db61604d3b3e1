import { Injectable } from '@nestjs/common';
import type { Role } from '../kernel/actor.js';
import { type Page, page, readNumber } from '../kernel/paging.js';
import { sql, where } from '../kernel/sql.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { AuditEntryAnswer, AuditQuery } from './audit.dto.js';

interface AuditRow {
  seq: number;
  recorded_at: string;
  actor_id: string;
  actor_name: string;
  actor_roles: string;
  command: string;
  subject: string;
  state_before: string | null;
  state_after: string | null;
  reason: string | null;
  request_id: string;
}

const fromJson = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

function toAnswer(row: AuditRow): AuditEntryAnswer {
  return {
    id: row.seq,
    at: row.recorded_at,
    actorId: row.actor_id,
    actorName: row.actor_name,
    actorRoles: row.actor_roles.split(' ').filter(Boolean) as Role[],
    command: row.command,
    subject: row.subject,
    before: fromJson(row.state_before),
    after: fromJson(row.state_after),
    reason: row.reason,
    requestId: row.request_id,
  };
}

/** A subject, or all subjects of a kind when it ends in a slash; a range, so that the index serves. */
function subjectIs(subject: string) {
  return subject.endsWith('/')
    ? sql`subject >= ${subject} AND subject < ${`${subject.slice(0, -1)}0`}`
    : sql`subject = ${subject}`;
}

/** Reads what was recorded. */
@Injectable()
export class AuditService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  async list(query: AuditQuery): Promise<Page<AuditEntryAnswer>> {
    const { subject, actor, from, to, limit } = query;
    const after = readNumber(query.cursor);
    const rows = await this.uow.read((db) =>
      db.query<AuditRow>(
        sql`SELECT * FROM audit_entry ${where(
          subject === undefined ? null : subjectIs(subject),
          actor === undefined ? null : sql`actor_id = ${actor}`,
          from === undefined ? null : sql`recorded_at >= ${from}`,
          to === undefined ? null : sql`recorded_at < ${to}`,
          after === null ? null : sql`seq < ${after}`,
        )} ORDER BY seq DESC LIMIT ${limit + 1}`,
      ),
    );
    return page(rows, limit, (row) => [row.seq], toAnswer);
  }
}
