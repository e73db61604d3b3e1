import { randomUUID } from 'node:crypto';
import type { Instant } from '../kernel/calendar.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { insertMail } from './mail.store.js';

/** The face of mail: what others may have sent. */
export { MailService } from './mail.service.js';

/** A message to one person or firm, as plain text, perhaps with one file. */
export interface NewMail {
  /** What it is about, `order/<id>` or `digest/<user>/<day>`: of each occasion one mail is sent. */
  readonly occasion: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly file?: {
    readonly name: string;
    readonly mediaType: string;
    readonly content: Buffer;
  };
}

/**
 * Puts a mail into the outbox, in the caller's transaction: it will be sent if that is committed,
 * however long the post office is closed, and not otherwise.
 * @returns `false` when the mail of this occasion is in the outbox already, or was sent
 */
export function queueMail(tx: Tx, mail: NewMail, at: Instant): Promise<boolean> {
  return insertMail(tx, randomUUID(), mail, at);
}
