/** A command that somebody gave, as the audit has it. */
export interface Given {
  readonly seq: number;
  readonly command: string;
  readonly subject: string;
}

/** What a screen is told: that something is otherwise now, and what it may want to ask for again. */
export const EVENT_KINDS = ['lots-held', 'stock-changed', 'recalls-changed'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface ServerEvent {
  readonly seq: number;
  readonly kind: EventKind;
  /** What the command was given for, `lot/<id>`, `recall/<id>`. */
  readonly subject: string;
}

/** The commands by which what may be used changes, before how much there is. */
const HOLDS = new Set([
  'lots.hold',
  'lots.release',
  'lots.confirm',
  'recalls.open',
  'recalls.close',
  'locations.update',
  'locations.hold',
  'locations.release',
]);

/** The modules whose commands move stock. */
const STOCK = new Set([
  'adjustments',
  'containers',
  'counts',
  'deliveries',
  'imports',
  'preparations',
  'receipts',
  'returns',
  'sessions',
  'transfers',
  'wastes',
]);

/** What screens are told of a command; nothing of most. */
export function eventsOf({ seq, command, subject }: Given): ServerEvent[] {
  const kinds: EventKind[] = [];
  const [module = ''] = command.split('.');
  if (HOLDS.has(command)) kinds.push('lots-held');
  if (module === 'recalls') kinds.push('recalls-changed');
  if (STOCK.has(module)) kinds.push('stock-changed');
  return kinds.map((kind) => ({ seq, kind, subject }));
}

/**
 * Which of the commands are new. Two processes may number theirs in one order and commit them in
 * another, so the last few are looked at again; `told` remembers which of them were told.
 */
export class Newest {
  private readonly told = new Set<number>();

  constructor(private last: number) {}

  /** From which number on the audit is read. */
  get from(): number {
    return Math.max(0, this.last - Newest.BEHIND);
  }

  /** So far behind the newest a command may be committed and still be told. */
  static readonly BEHIND = 200;

  /** Those that were not told yet, in their order; from then on they were. */
  take(given: readonly Given[]): Given[] {
    const fresh = given.filter(({ seq }) => !this.told.has(seq));
    for (const { seq } of fresh) {
      this.told.add(seq);
      this.last = Math.max(this.last, seq);
    }
    for (const seq of this.told) if (seq <= this.from) this.told.delete(seq);
    return fresh;
  }
}

/** An event as the stream has it (WHATWG, server-sent events). */
export function eventText({ seq, kind, subject }: ServerEvent): string {
  return `id: ${seq}\nevent: ${kind}\ndata: ${JSON.stringify({ subject })}\n\n`;
}
