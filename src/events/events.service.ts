import { PassThrough, type Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { entriesAfter, latestEntry } from '../audit/audit.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { eventsOf, eventText, Newest } from './event.rules.js';

/** How often the audit is looked at while somebody listens: well within the two seconds of a recall. */
const LOOK_EVERY_MS = 400;
/** A line that says nothing keeps the connection alive through proxies. */
const BEAT_EVERY_MS = 15_000;
/** Then the reader connects anew, and whoever may no longer sign in is turned away. */
const LONGEST_MS = 15 * 60_000;
/** A reader that was away longer is told to ask for everything again. */
const MOST_MISSED = 500;
/** A reader that takes so little must connect anew instead of filling our memory. */
const MOST_WAITING = 256 * 1024;

interface Listener {
  readonly stream: PassThrough;
  readonly until: number;
}

/** What was committed until now is no news. */
async function fromNow(db: Reader): Promise<Newest> {
  const newest = new Newest(await latestEntry(db));
  newest.take(await entriesAfter(db, newest.from, MOST_MISSED));
  return newest;
}

/**
 * Tells screens what changed, as it is committed, whichever process did it: every command leaves its
 * entry in the audit in its own transaction, so the audit is what is looked at.
 */
@Injectable()
export class EventsService implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private newest: Newest | undefined;
  private joining: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private beat = 0;

  constructor(private readonly uow: UnitOfWork) {}

  /**
   * A stream of events from now on, or from the event a reader saw last.
   * @param lastSeen the id of that event
   */
  listen(lastSeen: number | null): Promise<Readable> {
    const joined = this.joining.then(() => this.join(lastSeen));
    this.joining = joined.catch(() => undefined);
    return joined;
  }

  /** Lets one reader in after the other, so that each hears all that is committed from then on. */
  private async join(lastSeen: number | null): Promise<Readable> {
    const stream = new PassThrough();
    const listener = { stream, until: Date.now() + LONGEST_MS };
    // What was committed until now is for those who listened already.
    if (this.listeners.size > 0) await this.tell();
    else this.newest = await this.uow.read(fromNow);
    const latest = await this.uow.read(latestEntry);
    stream.write(`retry: 1000\nid: ${lastSeen ?? latest}\nevent: hello\ndata: {}\n\n`);
    this.listeners.add(listener);
    stream.on('close', () => this.leave(listener));
    if (lastSeen !== null) await this.catchUp(stream, lastSeen);
    this.timer ??= this.look();
    return stream;
  }

  /** Ends all streams; readers connect to whoever serves next. */
  onModuleDestroy(): void {
    clearTimeout(this.timer);
    for (const { stream } of this.listeners) stream.end();
    this.listeners.clear();
  }

  private async catchUp(stream: PassThrough, lastSeen: number): Promise<void> {
    const missed = await this.uow.read((db) => entriesAfter(db, lastSeen, MOST_MISSED + 1));
    if (missed.length > MOST_MISSED) stream.write('event: everything\ndata: {}\n\n');
    else for (const event of missed.flatMap(eventsOf)) stream.write(eventText(event));
  }

  private look(): NodeJS.Timeout {
    const timer = setTimeout(() => {
      void this.tell().finally(() => {
        this.timer = this.listeners.size > 0 ? this.look() : undefined;
      });
    }, LOOK_EVERY_MS);
    timer.unref();
    return timer;
  }

  private async tell(): Promise<void> {
    const { newest } = this;
    if (!newest) return;
    const given = await this.uow
      .read((db) => entriesAfter(db, newest.from, MOST_MISSED + Newest.BEHIND))
      .catch(() => []);
    const events = newest.take(given).flatMap(eventsOf);
    this.beat += LOOK_EVERY_MS;
    const quiet = this.beat >= BEAT_EVERY_MS;
    if (quiet) this.beat = 0;
    const text = events.map(eventText).join('') || (quiet ? ': still here\n\n' : '');
    for (const listener of this.listeners) this.send(listener, text);
  }

  private send(listener: Listener, text: string): void {
    const { stream, until } = listener;
    if (text !== '') stream.write(text);
    if (Date.now() > until || stream.writableLength > MOST_WAITING) {
      stream.end();
      this.leave(listener);
    }
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
  }
}
