import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Role } from '../../src/kernel/actor.js';
import type { Client } from './client.js';

/** One event as it came. */
export interface Heard {
  readonly id: string | null;
  readonly kind: string;
  readonly subject: string | null;
}

/** Where somebody listens, and as whom. */
interface Server {
  readonly url: string;
  as(role: Role): Client;
}

/** A screen that listens to the server's events. */
export class EventStream {
  private readonly heard: Heard[] = [];
  private buffer = '';
  private readonly texts: AsyncIterator<string>;

  private constructor(private readonly answer: IncomingMessage) {
    this.texts = answer.setEncoding('utf8')[Symbol.asyncIterator]();
  }

  /** Begins to listen, on a connection of its own; `lastSeen` is the event after which to go on. */
  static async open(server: Server, role: Role, lastSeen?: string): Promise<EventStream> {
    const { name, value } = server.as(role).cookie;
    const headers = {
      cookie: `${name}=${value}`,
      ...(lastSeen !== undefined && { 'last-event-id': lastSeen }),
    };
    const request = get(`${server.url}/api/v1/events`, { headers, agent: false });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    if (answer.statusCode !== 200) throw new Error(`Answered ${answer.statusCode}`);
    const stream = new EventStream(answer);
    await stream.next((event) => event.kind === 'hello');
    return stream;
  }

  /** Waits for an event, and gives it; what came before it is passed over. */
  async next(wanted: (event: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const index = this.heard.findIndex(wanted);
      const [event] = index < 0 ? [] : this.heard.splice(0, index + 1).slice(-1);
      if (event) return event;
      const { done, value } = await this.texts.next();
      if (done) throw new Error('The stream ended');
      this.take(value);
    }
  }

  /** Waits until the server ends the stream. */
  async end(): Promise<void> {
    while (!(await this.texts.next()).done);
  }

  close(): void {
    this.answer.destroy();
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
