import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import type { Config } from '../kernel/config.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { MailAnswer } from './mail.dto.js';
import * as store from './mail.store.js';
import { afterFailure } from './retry.rules.js';

/** As long as a post office may take for one step of taking a mail. */
const PATIENCE_MS = 20_000;

/** Sends what is in the outbox, where a post office is set up. */
@Injectable()
export class MailService {
  private transport: Transporter | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Whether mail can be sent at all. */
  get isSetUp(): boolean {
    return this.config.smtpUrl !== null;
  }

  /** Newest first. */
  async list(limit: number, cursor: string | undefined): Promise<Page<MailAnswer>> {
    const after = readCursor(cursor, 2);
    const before = after === null ? null : ([String(after[0]), String(after[1])] as const);
    const rows = await this.uow.read((db) => store.listMail(db, before, limit + 1));
    return page(rows, limit, (row) => [row.queued_at, row.id], toAnswer);
  }

  /**
   * Sends what is due. A mail that was sent but could not be marked is sent again with the same
   * Message-ID, by which a mailbox knows it.
   * @returns how many were sent and how many must wait
   */
  async sendDue(): Promise<{ sent: number; failed: number }> {
    const count = { sent: 0, failed: 0 };
    const { smtpUrl } = this.config;
    if (smtpUrl === null) return count;
    for (;;) {
      const mail = await this.uow.read((db) => store.nextDue(db, this.now()));
      if (!mail) return count;
      this.transport ??= await open(smtpUrl);
      const failure = await this.send(this.transport, mail);
      count[failure === null ? 'sent' : 'failed'] += 1;
      await this.uow.write((tx) => store.endAttempt(tx, mail.id, this.endOf(mail, failure)));
    }
  }

  private endOf(mail: store.MailRow, failure: string | null) {
    const now = this.now();
    if (failure !== null) return afterFailure(mail, failure, now);
    const { attempts, due_at } = mail;
    return { state: 'sent', attempts: attempts + 1, due_at, ended_at: now, failure: null } as const;
  }

  /** What went wrong, or `null`. */
  private async send(transport: Transporter, mail: store.MailRow): Promise<string | null> {
    const { file_name: filename, file_type: contentType, file_content: content } = mail;
    const file = filename && content ? { filename, content, contentType: contentType ?? '' } : null;
    try {
      await transport.sendMail({
        from: this.config.smtpFrom,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        messageId: `<${mail.id}@mesostock>`,
        attachments: file ? [file] : [],
      });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private now() {
    return instantOf(this.clock.now());
  }
}

/** Loaded with the first mail that is sent: many practices send none. */
async function open(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
}

function toAnswer(row: Omit<store.MailRow, 'body' | 'file_content'>): MailAnswer {
  return {
    id: row.id,
    occasion: row.occasion,
    recipient: row.recipient,
    subject: row.subject,
    fileName: row.file_name,
    queuedAt: row.queued_at,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'waiting' ? row.due_at : null,
    endedAt: row.ended_at,
    failure: row.failure,
  };
}
