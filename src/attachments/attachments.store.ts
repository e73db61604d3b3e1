import type { Instant } from '../kernel/calendar.js';
import type { MediaType } from '../kernel/http/media-type.rules.js';
import type { Position } from '../kernel/paging.js';
import { raw, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

export interface AttachmentRow {
  readonly id: string;
  readonly subject: string;
  readonly file_name: string;
  readonly media_type: MediaType;
  readonly size: number;
  readonly sha256: string;
  readonly attached_at: Instant;
  readonly attached_by: string;
}

/** The tables of what files may belong to. */
const TABLES: Readonly<Record<string, string>> = {
  receipt: 'receipt',
  delivery: 'delivery',
  recall: 'recall',
};

export async function subjectExists(db: Reader, subject: string): Promise<boolean> {
  const [kind = '', id = ''] = subject.split('/');
  const table = TABLES[kind];
  if (!table) return false;
  const found = await db.query(sql`SELECT 1 FROM ${raw(table)} WHERE id = ${id}`);
  return found.length > 0;
}

export async function insertAttachment(
  tx: Tx,
  attachment: AttachmentRow,
  content: Buffer,
): Promise<void> {
  await tx.execute(sql`INSERT INTO attachment (id, subject, file_name, media_type, size, sha256,
    attached_at, attached_by) VALUES (${attachment.id}, ${attachment.subject},
    ${attachment.file_name}, ${attachment.media_type}, ${attachment.size}, ${attachment.sha256},
    ${attachment.attached_at}, ${attachment.attached_by})`);
  await tx.execute(sql`INSERT INTO attachment_content (attachment_id, content)
    VALUES (${attachment.id}, ${content})`);
}

export function listAttachments(
  db: Reader,
  subject: string,
  after: Position | null,
  limit: number,
): Promise<AttachmentRow[]> {
  return db.query<AttachmentRow>(
    sql`SELECT * FROM attachment ${where(
      sql`subject = ${subject}`,
      after && sql`id > ${after[0]}`,
    )} ORDER BY id LIMIT ${limit}`,
  );
}

export async function findAttachment(db: Reader, id: string): Promise<AttachmentRow | undefined> {
  const [row] = await db.query<AttachmentRow>(sql`SELECT * FROM attachment WHERE id = ${id}`);
  return row;
}

export async function contentOf(db: Reader, id: string): Promise<Buffer | undefined> {
  const [row] = await db.query<{ content: Buffer }>(
    sql`SELECT content FROM attachment_content WHERE attachment_id = ${id}`,
  );
  return row?.content;
}
