import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { type Content, shareIn } from './contents.rules.js';
import type { Flow } from './flow.js';
import { type Path, preparationsOn, preparationsOnAny } from './paths.rules.js';
import { divide, nearest, partsOf } from './share.rules.js';
import type { TracedSession } from './walks.store.js';

/** So much of the traced lot went to the patient of a session, by one path. */
export interface Exposure {
  readonly session: TracedSession;
  /** What was given: the traced lot, or a mixture. */
  readonly lotId: string;
  readonly quantity: Thousandths;
  readonly via: string[];
}

/** Who received a lot, and whose session was taken back. */
export interface Exposures {
  readonly counted: readonly Exposure[];
  readonly voided: readonly Exposure[];
  /** What went to patients that no session names; nothing unless something is wrong. */
  readonly unnamed: Thousandths;
}

type Sessions = ReadonlyMap<string, TracedSession>;

/** Finds who received the traced lot: each session once for each lot given and each path of it. */
export function exposuresOf(
  contents: ReadonlyMap<string, Content>,
  flows: readonly Flow[],
  sessions: Sessions,
): Exposures {
  const counted: Exposure[] = [];
  let unnamed = 0;
  for (const content of contents.values()) unnamed += count(content, sessions, counted);
  return {
    counted: counted.sort(inOrder),
    voided: voidedOf(contents, flows, sessions).sort(inOrder),
    unnamed,
  };
}

/** Adds who was given this lot to `counted`. @returns what went to nobody known */
function count({ lotId, out, paths }: Content, sessions: Sessions, counted: Exposure[]) {
  let unnamed = 0;
  const given = new Map<TracedSession, Thousandths>();
  for (const { flow, content } of out) {
    if (flow.to !== '@patient') continue;
    const session = sessions.get(flow.documentId);
    if (session) given.set(session, (given.get(session) ?? 0) + content);
    else unnamed += content;
  }
  for (const [session, whole] of given) {
    for (const { via, part } of byPath(whole, paths)) {
      counted.push({ session, lotId, quantity: part, via });
    }
  }
  return unnamed;
}

function byPath(quantity: Thousandths, paths: readonly Path[]) {
  const [only, ...others] = paths;
  if (only && others.length === 0) return [{ via: preparationsOn(only), part: quantity }];
  const whole = paths.reduce((sum, path) => sum + path.weight, 0n);
  const shares = paths.map(({ weight }) =>
    whole === 0n ? 0n : (partsOf(quantity) * weight) / whole,
  );
  const parts = divide(quantity, shares);
  return paths.map((path, index) => ({ via: preparationsOn(path), part: parts[index] ?? 0 }));
}

/** What the patient would have been given, had the session not been taken back. */
function voidedOf(
  contents: ReadonlyMap<string, Content>,
  flows: readonly Flow[],
  sessions: Sessions,
): Exposure[] {
  const taken = flows.filter((flow) => flow.reversed && flow.to === '@patient');
  const bySession = groupBy(taken, (flow) => `${flow.documentId} ${flow.lotId}`);
  return [...bySession.values()].flatMap((group) => {
    const [first] = group;
    const session = first && sessions.get(first.documentId);
    if (!session) return [];
    const content = contents.get(first.lotId);
    const moved = group.reduce((sum, flow) => sum + flow.quantity, 0);
    return [
      {
        session,
        lotId: first.lotId,
        quantity: content ? nearest(shareIn(content, moved)) : 0,
        via: content ? preparationsOnAny(content.paths) : [],
      },
    ];
  });
}

function inOrder(a: Exposure, b: Exposure): number {
  const [one, other] = [a.session, b.session];
  if (one.performedAt !== other.performedAt) return one.performedAt < other.performedAt ? -1 : 1;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return a.lotId < b.lotId ? -1 : a.lotId > b.lotId ? 1 : 0;
}
