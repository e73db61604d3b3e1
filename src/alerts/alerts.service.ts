import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { digestWish, personNames, setDigestWish } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt, instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { MailService } from '../mail/mail.js';
import { loadSettings } from '../practice/practice.js';
import type {
  AlertAnswer,
  AlertsQuery,
  DigestAnswer,
  DigestRequest,
  OwnAlertRequest,
  SnoozeAlertRequest,
} from './alerts.dto.js';
import { findNote, saveNote } from './alerts.store.js';
import { currentAlerts } from './current-alerts.js';

/** What somebody should act on, and what people say of it. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly mail: MailService,
  ) {}

  /** The most urgent first; without those that rest, or only those. */
  async list({ kind, snoozed, limit, cursor }: AlertsQuery): Promise<Page<AlertAnswer>> {
    const alerts = await this.uow.read((db) => currentAlerts(db, this.now()));
    const shown = alerts
      .filter((alert) => (alert.snoozedUntil !== null) === (snoozed === 'true'))
      .filter((alert) => kind === undefined || alert.kind === kind);
    return pageOf(shown, limit, cursor);
  }

  /**
   * Says who sees to an alert.
   * @throws Problem 422 when there is no such person; 404 when the alert has gone
   */
  own(actor: Actor, { key, ownerId }: OwnAlertRequest): Promise<AlertAnswer> {
    return this.note(actor, key, 'alerts.own', async (tx) => {
      if (ownerId !== null && (await personNames(tx, [ownerId])).size === 0) {
        throw invalid({ pointer: '/ownerId', detail: 'is not a known person' });
      }
      return { ...(await findNote(tx, key)), ownerId };
    });
  }

  /**
   * Lets an alert rest until a day, for a reason. When its cause gets worse it is another alert, and
   * comes at once.
   * @throws Problem 422 when the day is not after today; 404 when the alert has gone
   */
  snooze(actor: Actor, { key, until, reason }: SnoozeAlertRequest): Promise<AlertAnswer> {
    return this.note(actor, key, 'alerts.snooze', async (tx) => {
      const { timeZone } = await loadSettings(tx);
      if (until <= dayAt(this.now(), timeZone)) {
        throw invalid({ pointer: '/until', detail: 'must be a day after today' });
      }
      return { ...(await findNote(tx, key)), snoozedUntil: until, reason };
    });
  }

  /** Ends the rest of an alert. */
  wake(actor: Actor, key: string): Promise<AlertAnswer> {
    return this.note(actor, key, 'alerts.wake', async (tx) => ({
      ...(await findNote(tx, key)),
      snoozedUntil: null,
      reason: null,
    }));
  }

  private note(
    actor: Actor,
    key: string,
    command: string,
    change: (tx: Tx) => Promise<Parameters<typeof saveNote>[2]>,
  ): Promise<AlertAnswer> {
    const now = this.now();
    const alertIn = async (tx: Tx) =>
      (await currentAlerts(tx, now)).find((alert) => alert.key === key);
    return this.uow.write(async (tx) => {
      if (!(await alertIn(tx))) throw unknown('alert', key);
      const after = await change(tx);
      await saveNote(tx, key, after, actor.id, now);
      const entry = { command, subject: `alert/${key}`, after, reason: after.reason };
      await audit.record(tx, actor, entry, now);
      const alert = await alertIn(tx);
      if (!alert) throw unknown('alert', key);
      return alert;
    });
  }

  /** Whether the actor gets the daily digest. */
  async digest(actor: Actor): Promise<DigestAnswer> {
    const wish = await this.uow.read((db) => digestWish(db, actor.id));
    return { ...wish, mailIsSetUp: this.mail.isSetUp };
  }

  /** @throws Problem 422 when it is wanted without an address */
  async setDigest(actor: Actor, wish: DigestRequest): Promise<DigestAnswer> {
    if (wish.wanted && wish.email === null) {
      throw invalid({ pointer: '/email', detail: 'is needed for the digest' });
    }
    const after = { wanted: wish.wanted };
    const entry = { command: 'alerts.digest', subject: `user/${actor.id}`, after };
    await this.uow.write(async (tx) => {
      await setDigestWish(tx, actor.id, wish);
      await audit.record(tx, actor, entry, this.now());
    });
    return { email: wish.email, wanted: wish.wanted, mailIsSetUp: this.mail.isSetUp };
  }

  private now() {
    return instantOf(this.clock.now());
  }
}
