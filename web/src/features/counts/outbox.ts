import { ApiError } from '../../api/problem';
import type { CountedLine } from '../../api/types';

export type Spot = Pick<CountedLine, 'lotId' | 'placeId'>;

/** One lot in one place. */
export function spotKey({ lotId, placeId }: Spot): string {
  return `${lotId} ${placeId}`;
}

/** What was counted here and is not in the book yet. */
export interface Unsent {
  line: CountedLine;
  /** Why the server refused it; it is sent again when it was changed. */
  refused: unknown;
  /** It was sent once, and nobody answered. */
  delayed: boolean;
}

/** A stepper is pressed several times before the number is right. */
const SETTLE_MS = 700;
const RETRY_MS = 4_000;

type Send = (line: CountedLine) => Promise<void>;

/**
 * What was counted, until the server has it. It is kept on the device, so neither a lost connection
 * nor a closed page loses it, and is sent again as it was: with the moment it was counted.
 */
export class Outbox {
  private unsent: ReadonlyMap<string, Unsent>;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  constructor(
    private readonly key: string,
    private readonly send: Send,
  ) {
    this.unsent = new Map(
      remembered(key).map((line) => [spotKey(line), { line, refused: null, delayed: false }]),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<string, Unsent> => this.unsent;

  /** Takes down what was counted and sends it when the number has settled. */
  put(line: CountedLine): void {
    this.change((unsent) => unsent.set(spotKey(line), { line, refused: null, delayed: false }));
    this.schedule(SETTLE_MS);
  }

  /** Forgets a line that the server refused. */
  drop(spot: Spot): void {
    this.change((unsent) => unsent.delete(spotKey(spot)));
  }

  /** Sends what waits, one line after the other, so that a refusal is about one. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.sending) return;
    this.sending = true;
    let next = this.next();
    while (next) {
      if (!(await this.deliver(next))) break;
      next = this.next();
    }
    this.sending = false;
    if (this.next()) this.schedule(RETRY_MS);
  };

  private next(): CountedLine | undefined {
    return [...this.unsent.values()].find(({ refused }) => refused === null)?.line;
  }

  /** @returns false when nobody answered, and the rest can wait as well */
  private async deliver(line: CountedLine): Promise<boolean> {
    const isSame = () => this.unsent.get(spotKey(line))?.line === line;
    try {
      await this.send(line);
    } catch (error) {
      const final = isFinal(error);
      const state = final ? { refused: error, delayed: false } : { refused: null, delayed: true };
      if (isSame()) this.change((unsent) => unsent.set(spotKey(line), { line, ...state }));
      return final;
    }
    if (isSame()) this.drop(line);
    return true;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private change(edit: (unsent: Map<string, Unsent>) => void): void {
    const unsent = new Map(this.unsent);
    edit(unsent);
    this.unsent = unsent;
    remember(
      this.key,
      [...unsent.values()].map(({ line }) => line),
    );
    for (const listener of this.listeners) listener();
  }
}

/** Whether the server decided; a lost answer or a sign-in that has run out only delays. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiError && !error.retryable && error.status !== 401;
}

function remembered(key: string): CountedLine[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCountedLine) : [];
  } catch {
    return [];
  }
}

function isCountedLine(value: unknown): value is CountedLine {
  return typeof value === 'object' && value !== null && 'lotId' in value && 'placeId' in value;
}

/** A device without room, or a private window, still counts; it only forgets with the page. */
function remember(key: string, lines: CountedLine[]): void {
  try {
    if (lines.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(lines));
  } catch {
    // What is on the screen stays there.
  }
}
