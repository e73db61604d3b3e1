import type { Role } from '../../src/kernel/actor.js';
import type { Clinic } from './clinic.js';

/** One event as it came. */
export interface Heard {
  readonly id: string | null;
  readonly kind: string;
  readonly subject: string | null;
}

/** A screen that listens to the server's events. */
export class EventStream {
  private readonly heard: Heard[] = [];
  private buffer = '';

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly abort: AbortController,
  ) {}

  /** Begins to listen; `lastSeen` is the event after which to go on. */
  static async open(clinic: Clinic, role: Role, lastSeen?: string): Promise<EventStream> {
    const { name, value } = clinic.as(role).cookie;
    const abort = new AbortController();
    const response = await fetch(`${clinic.url}/api/v1/events`, {
      headers: {
        cookie: `${name}=${value}`,
        ...(lastSeen !== undefined && { 'last-event-id': lastSeen }),
      },
      signal: abort.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`Answered ${response.status}`);
    const stream = new EventStream(response.body.getReader(), abort);
    await stream.next((event) => event.kind === 'hello');
    return stream;
  }

  /** Waits for an event, and gives it; what came before it is passed over. */
  async next(wanted: (event: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const index = this.heard.findIndex(wanted);
      const [event] = index < 0 ? [] : this.heard.splice(0, index + 1).slice(-1);
      if (event) return event;
      const { done, value } = await this.reader.read();
      if (done) throw new Error('The stream ended');
      this.take(Buffer.from(value).toString('utf8'));
    }
  }

  close(): void {
    this.abort.abort();
  }

  private take(text: string): void {
    const parts = (this.buffer + text).split('\n\n');
    this.buffer = parts.pop() ?? '';
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? null;
      const kind = field('event');
      if (kind === null) continue;
      const data = JSON.parse(field('data') ?? '{}') as { subject?: string };
      this.heard.push({ id: field('id'), kind, subject: data.subject ?? null });
    }
  }
}
