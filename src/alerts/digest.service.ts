import { Inject, Injectable } from '@nestjs/common';
import { type DigestReader, digestReaders } from '../identity/identity.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import type { Config } from '../kernel/config.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { queueMail } from '../mail/mail.js';
import { loadSettings } from '../practice/practice.js';
import type { AlertAnswer } from './alerts.dto.js';
import { remember, toldTo } from './alerts.store.js';
import { currentAlerts } from './current-alerts.js';
import { digestOf } from './digest.rules.js';

/** Writes each reader's daily mail of what is new among the alerts. */
@Injectable()
export class DigestService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Puts the digests of a day into the outbox, each with what is remembered of it in a unit of work of
   * its own: cut off and begun again, nobody gets two.
   * @returns how many were written
   */
  async write(at: Instant): Promise<number> {
    const { readers, alerts, settings } = await this.uow.read(async (db) => ({
      readers: await digestReaders(db),
      alerts: await currentAlerts(db, at),
      settings: await loadSettings(db),
    }));
    const day = dayAt(at, settings.timeZone);
    let written = 0;
    for (const reader of readers) {
      const queued = await this.uow.write((tx) =>
        this.writeFor(tx, reader, alerts, settings.practiceName, day, at),
      );
      if (queued) written += 1;
    }
    return written;
  }

  private async writeFor(
    tx: Tx,
    { id, name, email, language }: DigestReader,
    alerts: readonly AlertAnswer[],
    practice: string,
    day: string,
    at: Instant,
  ): Promise<boolean> {
    const told = await toldTo(tx, id);
    const { publicUrl } = this.config;
    const digest = digestOf({ name, language, practice, publicUrl, alerts, told });
    const present = new Set(alerts.map((alert) => alert.key));
    const over = [...told].filter((key) => !present.has(key));
    if (!digest) {
      await remember(tx, id, [], over, at);
      return false;
    }
    const { subject, body, news } = digest;
    const occasion = `digest/${id}/${day}`;
    const queued = await queueMail(tx, { occasion, recipient: email, subject, body }, at);
    if (queued) await remember(tx, id, news, over, at);
    return queued;
  }
}
