import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { keptType, refuseTooLarge } from '../kernel/http/attached-file.js';
import type { FileAnswer, SentFile } from '../kernel/http/files.js';
import { safeName } from '../kernel/http/media-type.rules.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import type { AttachmentAnswer, AttachmentsQuery, AttachQuery } from './attachments.dto.js';
import * as store from './attachments.store.js';

/** Files that belong to documents, such as delivery notes. Nobody changes or removes one. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Attaches a file to a document.
   * @throws Problem 404 for an unknown document, 422 for an empty file, `too-large` (413),
   *   `unknown-type` (415)
   */
  async attach(
    actor: Actor,
    query: AttachQuery,
    file: SentFile,
  ): Promise<Answer<AttachmentAnswer>> {
    const { bytes } = file;
    const mediaType = keptType(bytes);
    const id = query.id ?? newId();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const content = { subject: query.subject, sha256 };
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const before = await replay<AttachmentAnswer>(tx, 'attachment', id, content);
      if (before) return before;
      const { attachmentMaxMegabytes: limit } = await loadSettings(tx);
      refuseTooLarge(bytes, limit);
      if (!(await store.subjectExists(tx, query.subject))) {
        throw unknown('document', query.subject);
      }
      const at = this.clock.now().toISOString();
      const row: store.AttachmentRow = {
        id,
        subject: query.subject,
        file_name: safeName(query.fileName ?? file.name, mediaType),
        media_type: mediaType,
        size: bytes.length,
        sha256,
        attached_at: at,
        attached_by: actor.id,
      };
      await store.insertAttachment(tx, row, bytes);
      const after = { attachmentId: id, mediaType, size: row.size, sha256 };
      await audit.record(
        tx,
        actor,
        { command: 'attachments.attach', subject: query.subject, after },
        at,
      );
      const [body] = await answersOf(tx, [row]);
      if (!body) throw unknown('attachment', id);
      return keepAnswer(tx, 'attachment', id, content, body, actor, at);
    });
  }

  /** The files of a document, the oldest first. */
  list({ subject, limit, cursor }: AttachmentsQuery): Promise<Page<AttachmentAnswer>> {
    const after = readCursor(cursor, 1);
    return this.uow.read(async (db) => {
      const rows = await store.listAttachments(db, subject, after, limit + 1);
      const shown = page(
        rows,
        limit,
        (row) => [row.id],
        (row) => row,
      );
      return { ...shown, items: await answersOf(db, shown.items) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<AttachmentAnswer> {
    return this.uow.read(async (db) => {
      const row = await store.findAttachment(db, id);
      const [answer] = row ? await answersOf(db, [row]) : [];
      if (!answer) throw unknown('attachment', id);
      return answer;
    });
  }

  /** The file itself. @throws Problem 404 */
  content(id: string): Promise<FileAnswer> {
    return this.uow.read(async (db) => {
      const row = await store.findAttachment(db, id);
      const bytes = await store.contentOf(db, id);
      if (!row || !bytes) throw unknown('attachment', id);
      return { name: row.file_name, mediaType: row.media_type, bytes };
    });
  }
}

async function answersOf(
  db: Reader,
  rows: readonly store.AttachmentRow[],
): Promise<AttachmentAnswer[]> {
  const people = await personNames(
    db,
    rows.map((row) => row.attached_by),
  );
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    attachedAt: row.attached_at,
    attachedByName: people.get(row.attached_by) ?? '',
  }));
}
