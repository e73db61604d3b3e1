import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { type Content, shareIn } from './contents.rules.js';
import type { TracedSession } from './documents.store.js';
import type { Flow } from './flow.js';
import { type Path, preparationsOn, preparationsOnAny } from './paths.rules.js';
import { divide, nearest, partsOf } from './share.rules.js';

/** So much of the traced lot went to the patient of a session, by one path. */
export interface Exposure {
  readonly session: TracedSession;
  /** What was given: the traced lot, or a mixture. */
  readonly lotId: string;
  readonly quantity: Thousandths;
  readonly via: readonly string[];
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
  const counted = [...contents.values()].flatMap((content) => countedOf(content, sessions));
  return {
    counted: counted.sort(inOrder),
    voided: voidedOf(contents, flows, sessions).sort(inOrder),
    unnamed: [...contents.values()]
      .flatMap(({ out }) => out)
      .filter(({ flow }) => flow.to === '@patient' && !sessions.has(flow.documentId))
      .reduce((sum, { content }) => sum + content, 0),
  };
}

function countedOf({ lotId, out, paths }: Content, sessions: Sessions): Exposure[] {
  const given = out.filter(({ flow }) => flow.to === '@patient');
  return [...groupBy(given, ({ flow }) => flow.documentId)].flatMap(([id, outflows]) => {
    const session = sessions.get(id);
    if (!session) return [];
    const quantity = outflows.reduce((sum, { content }) => sum + content, 0);
    return byPath(quantity, paths).map(({ via, part }) => ({
      session,
      lotId,
      quantity: part,
      via,
    }));
  });
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
  const key = ({ session, lotId }: Exposure) => `${session.performedAt} ${session.id} ${lotId}`;
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
