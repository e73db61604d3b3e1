import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** What a command did; never a password, a token or a patient's name. */
export interface AuditEntry {
  /** The permission-like name of the command, `sessions.log`. */
  readonly command: string;
  /** What it was done to, `session/<id>`. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
}

const asJson = (value: unknown) =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** Who did what: one entry per command, in the command's own transaction. */
export const audit = {
  /** Adds one entry; entries are never changed or deleted, the database sees to it. */
  async record(tx: Tx, actor: Actor, entry: AuditEntry, at: Instant): Promise<void> {
    await tx.execute(sql`INSERT INTO audit_entry (recorded_at, actor_id, actor_name, actor_roles,
        command, subject, state_before, state_after, reason, request_id)
      VALUES (${at}, ${actor.id}, ${actor.name}, ${actor.roles.join(' ')}, ${entry.command},
        ${entry.subject}, ${asJson(entry.before)}, ${asJson(entry.after)}, ${entry.reason ?? null},
        ${actor.requestId})`);
  },
};

/** A command that was recorded, by its number. */
export interface RecordedCommand {
  readonly seq: number;
  readonly command: string;
  readonly subject: string;
}

/** The commands recorded after a number, in their order. */
export function entriesAfter(db: Reader, seq: number, limit: number): Promise<RecordedCommand[]> {
  return db.query<RecordedCommand>(sql`SELECT seq, command, subject FROM audit_entry
    WHERE seq > ${seq} ORDER BY seq LIMIT ${limit}`);
}

/** The number of the newest command; 0 when there is none. */
export async function latestEntry(db: Reader): Promise<number> {
  const [row] = await db.query<{ seq: number | null }>(
    sql`SELECT MAX(seq) AS seq FROM audit_entry`,
  );
  return row?.seq ?? 0;
}
