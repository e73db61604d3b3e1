import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { isOutside, type PlaceId } from '../ledger/posting.rules.js';
import { byTime, type Flow, isMade, isUsed, type Standing } from './flow.js';
import { DIRECTLY, type Path, pathsThrough } from './paths.rules.js';
import { divide, nearest, PARTS, type Parts, portion } from './share.rules.js';

/** How much of the traced lot went out of a lot, or came back into it, by one posting. */
export interface Outflow {
  readonly flow: Flow;
  readonly content: Thousandths;
}

/** How much of the traced lot stands in one place, as such or in a mixture. */
export interface Rest {
  readonly standing: Standing;
  readonly content: Thousandths;
}

/** The traced lot, or one that contains it, with where all that was in it went. */
export interface Content {
  readonly lotId: string;
  /** How much of the traced lot came into it. */
  readonly content: Thousandths;
  /** By which ways. */
  readonly paths: readonly Path[];
  /** In each of `made` thousandths of the lot there is so much of the traced one: `shareIn` tells. */
  readonly share: Parts;
  readonly made: Thousandths;
  readonly out: readonly Outflow[];
  /** What came in without having been made: found in a count. */
  readonly gained: readonly Outflow[];
  readonly rest: readonly Rest[];
}

/** What is known so far of what came into a lot. */
interface Inflow {
  content: Thousandths;
  share: Parts;
  paths: Path[];
  /** Preparations still to be looked at before it is known. */
  waits: number;
}

interface Ingredient {
  readonly content: Thousandths;
  readonly share: Parts;
  readonly paths: readonly Path[];
}

/** A movement that made mixtures. */
interface Mixing {
  readonly documentId: string;
  readonly made: Flow[];
  readonly ingredients: Ingredient[];
  /** Traced lots that went into it and are still to be looked at. */
  waits: number;
}

/** What came into a lot and went out of it. */
interface Ledger {
  readonly came: Thousandths;
  readonly gained: readonly Flow[];
  readonly out: readonly Flow[];
}

interface Book {
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly mixings: ReadonlyMap<string, Mixing>;
}

const NOTHING: Ledger = { came: 0, gained: [], out: [] };

/**
 * Follows a lot through all mixtures it went into. At each lot what came in is divided over what
 * went out and what is left, in proportion to the quantities (`divide`), so that the sums agree at
 * every step to the thousandth. What was taken back counts for nothing.
 * @param rootId the traced lot: its own quantities stand as they are
 * @param flows what came in and went out of it and of everything that contains it
 * @param standings what stands of them now
 */
export function contentsOf(
  rootId: string,
  flows: readonly Flow[],
  standings: readonly Standing[],
): Map<string, Content> {
  const book = bookOf(rootId, flows);
  const inflows = waitingIn(rootId, book);
  const standing = groupBy(standings, (one) => one.lotId);
  const contents = new Map<string, Content>();
  const ready = [rootId];
  for (const lotId of ready) {
    const ledger = book.ledgers.get(lotId) ?? NOTHING;
    const stands = standing.get(lotId) ?? [];
    const inflow = inflows.get(lotId);
    const content =
      lotId === rootId || !inflow
        ? contentOfRoot(lotId, ledger, stands)
        : contentOfMixture(lotId, inflow, ledger, stands);
    contents.set(lotId, content);
    for (const done of mix(content, book.mixings)) pour(done, inflows, ready);
  }
  return contents;
}

/** What happened to each lot, and what was mixed. */
function bookOf(rootId: string, flows: readonly Flow[]): Book {
  const ledgers = new Map<string, { came: number; gained: Flow[]; out: Flow[] }>();
  const mixings = new Map<string, Mixing>();
  const mixingOf = ({ movementId, documentId }: Flow) => {
    const known = mixings.get(movementId);
    if (known) return known;
    const mixing: Mixing = { documentId, made: [], ingredients: [], waits: 0 };
    mixings.set(movementId, mixing);
    return mixing;
  };
  for (const flow of flows) {
    if (flow.reversed) continue;
    let ledger = ledgers.get(flow.lotId);
    if (!ledger) {
      ledger = { came: 0, gained: [], out: [] };
      ledgers.set(flow.lotId, ledger);
    }
    // No lot is made of itself; were it written so, it would not be followed round and round.
    if (isMade(flow) && flow.lotId !== rootId) mixingOf(flow).made.push(flow);
    if (isUsed(flow)) mixingOf(flow);
    if (isOutside(flow.to)) ledger.out.push(flow);
    else if (isSource(flow.from)) ledger.came += flow.quantity;
    else ledger.gained.push(flow);
  }
  return { ledgers, mixings };
}

/** How many mixings each lot that is reached, and how many such lots each mixing waits for. */
function waitingIn(rootId: string, { ledgers, mixings }: Book): Map<string, Inflow> {
  const inflows = new Map<string, Inflow>();
  const reached = [rootId];
  for (const lotId of reached) {
    for (const mixing of mixingsWith(ledgers.get(lotId)?.out ?? [], mixings)) {
      mixing.waits += 1;
      if (mixing.waits > 1) continue;
      for (const mixture of new Set(mixing.made.map((flow) => flow.lotId))) {
        const inflow = inflows.get(mixture);
        if (inflow) inflow.waits += 1;
        else {
          inflows.set(mixture, { content: 0, share: 0n, paths: [], waits: 1 });
          reached.push(mixture);
        }
      }
    }
  }
  return inflows;
}

/** The mixings that a lot went into, each once. */
function mixingsWith(
  out: readonly Flow[],
  mixings: ReadonlyMap<string, Mixing>,
): ReadonlySet<Mixing> {
  const found = new Set<Mixing>();
  for (const flow of out) {
    const mixing = isUsed(flow) ? mixings.get(flow.movementId) : undefined;
    if (mixing) found.add(mixing);
  }
  return found;
}

function contentOfRoot(
  lotId: string,
  { came, gained, out }: Ledger,
  standings: readonly Standing[],
): Content {
  const whole = (flow: Flow): Outflow => ({ flow, content: flow.quantity });
  return {
    lotId,
    content: came,
    paths: [DIRECTLY],
    share: PARTS,
    made: 1,
    out: out.map(whole),
    gained: gained.map(whole),
    rest: standings.map((standing) => ({ standing, content: standing.quantity })),
  };
}

/** How much of the traced lot is in so much of this one, exactly. */
export function shareIn({ share, made }: Content, quantity: Thousandths): Parts {
  return portion(share, quantity, made);
}

/** Where stock comes from that is not a correction of what came before. */
function isSource(place: PlaceId): boolean {
  return place === '@supplier' || place === '@compounding';
}

/** Divides what came into a mixture over everything that became of it. */
function contentOfMixture(
  lotId: string,
  { content, share, paths }: Inflow,
  { came, gained: gains, out: unordered }: Ledger,
  standings: readonly Standing[],
): Content {
  const out = unordered.length > 1 ? [...unordered].sort(byTime) : unordered;
  let whole = content;
  let missing = came;
  const gained = gains.map((flow): Outflow => {
    const found = nearest(portion(share, flow.quantity, came));
    whole += found;
    missing += flow.quantity;
    return { flow, content: found };
  });
  const parts: Parts[] = [];
  for (const { quantity } of [...out, ...standings]) {
    parts.push(portion(share, quantity, came));
    missing -= quantity;
  }
  // What the book does not know the whereabouts of has its part too, which is nowhere then.
  if (missing > 0) parts.push(portion(share, missing, came));
  else if (missing < 0) whole += nearest(portion(share, -missing, came));
  const divided = divide(whole, parts);
  return {
    lotId,
    content,
    paths,
    share,
    made: came,
    out: out.map((flow, index) => ({ flow, content: divided[index] ?? 0 })),
    gained,
    rest: standings.map((standing, index) => ({
      standing,
      content: divided[out.length + index] ?? 0,
    })),
  };
}

/** Puts what went out of a lot into the mixtures it went into. @returns those that are complete now */
function mix(content: Content, mixings: ReadonlyMap<string, Mixing>): Mixing[] {
  const into = new Set<Mixing>();
  for (const { flow, content: part } of content.out) {
    const mixing = isUsed(flow) ? mixings.get(flow.movementId) : undefined;
    if (!mixing) continue;
    const share = shareIn(content, flow.quantity);
    mixing.ingredients.push({ content: part, share, paths: content.paths });
    into.add(mixing);
  }
  const complete: Mixing[] = [];
  for (const mixing of into) {
    mixing.waits -= 1;
    if (mixing.waits === 0) complete.push(mixing);
  }
  return complete;
}

/** Divides what went into a mixing over what came out; lots that are complete now get `ready`. */
function pour(
  { documentId, made, ingredients }: Mixing,
  inflows: ReadonlyMap<string, Inflow>,
  ready: string[],
): void {
  let [content, share, whole] = [0, 0n, 0];
  for (const ingredient of ingredients) {
    content += ingredient.content;
    share += ingredient.share;
  }
  for (const flow of made) whole += flow.quantity;
  const paths = pathsThrough(documentId, ingredients);
  const shares = made.map((flow) => portion(share, flow.quantity, whole));
  const divided = divide(content, shares);
  const filled = new Set<string>();
  for (const [index, { lotId }] of made.entries()) {
    const inflow = inflows.get(lotId);
    if (!inflow) continue;
    inflow.content += divided[index] ?? 0;
    inflow.share += shares[index] ?? 0n;
    filled.add(lotId);
  }
  for (const lotId of filled) {
    const inflow = inflows.get(lotId);
    if (!inflow) continue;
    inflow.paths = inflow.paths.length === 0 ? paths : [...inflow.paths, ...paths];
    inflow.waits -= 1;
    if (inflow.waits === 0) ready.push(lotId);
  }
}
