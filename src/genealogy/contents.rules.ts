import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { isOutside, type PlaceId } from '../ledger/posting.rules.js';
import { type Flow, isMade, isUsed, type Standing } from './flow.js';
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
  readonly paths: Path[];
  /** Preparations still to be looked at before it is known. */
  waits: number;
}

interface Ingredient {
  readonly outflow: Outflow;
  readonly share: Parts;
  readonly paths: readonly Path[];
}

/** A movement that made mixtures of the lots. */
interface Mixing {
  readonly documentId: string;
  readonly made: readonly Flow[];
  readonly ingredients: Ingredient[];
  waits: number;
}

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
  const counted = flows.filter((flow) => !flow.reversed);
  const byLot = groupBy(counted, (flow) => flow.lotId);
  const standing = groupBy(standings, (one) => one.lotId);
  const mixings = mixingsOf(rootId, counted);
  const inflows = new Map<string, Inflow>();
  for (const { made } of mixings.values()) {
    for (const lotId of new Set(made.map((flow) => flow.lotId))) inflowOf(inflows, lotId).waits++;
  }
  const contents = new Map<string, Content>();
  const ready = [rootId];
  for (const lotId of ready) {
    const own = byLot.get(lotId) ?? [];
    const stands = standing.get(lotId) ?? [];
    const content =
      lotId === rootId
        ? contentOfRoot(rootId, own, stands)
        : contentOfMixture(lotId, inflowOf(inflows, lotId), own, stands);
    contents.set(lotId, content);
    for (const done of mix(content, mixings)) {
      for (const filled of pour(done, inflows)) ready.push(filled);
    }
  }
  return contents;
}

function mixingsOf(rootId: string, flows: readonly Flow[]): Map<string, Mixing> {
  const used = groupBy(flows.filter(isUsed), (flow) => flow.lotId);
  const made = groupBy(flows.filter(isMade), (flow) => flow.movementId);
  const mixings = new Map<string, Mixing>();
  const reached = new Set([rootId]);
  for (const lotId of reached) {
    for (const movementId of new Set(used.get(lotId)?.map((flow) => flow.movementId))) {
      const mixing = mixings.get(movementId) ?? {
        documentId: made.get(movementId)?.[0]?.documentId ?? '',
        // No lot is made of itself; were it written so, it would not be followed round and round.
        made: (made.get(movementId) ?? []).filter((flow) => flow.lotId !== rootId),
        ingredients: [],
        waits: 0,
      };
      mixing.waits += 1;
      mixings.set(movementId, mixing);
      for (const mixture of mixing.made) reached.add(mixture.lotId);
    }
  }
  return mixings;
}

function inflowOf(inflows: Map<string, Inflow>, lotId: string): Inflow {
  const known = inflows.get(lotId);
  if (known) return known;
  const inflow: Inflow = { content: 0, share: 0n, paths: [], waits: 0 };
  inflows.set(lotId, inflow);
  return inflow;
}

function contentOfRoot(
  lotId: string,
  flows: readonly Flow[],
  standings: readonly Standing[],
): Content {
  const whole = (flow: Flow): Outflow => ({ flow, content: flow.quantity });
  const came = flows.filter((flow) => isOutside(flow.from) && isSource(flow.from));
  return {
    lotId,
    content: came.reduce((sum, flow) => sum + flow.quantity, 0),
    paths: [DIRECTLY],
    share: PARTS,
    made: 1,
    out: flows.filter((flow) => isOutside(flow.to)).map(whole),
    gained: flows.filter((flow) => isOutside(flow.from) && !isSource(flow.from)).map(whole),
    rest: standings.map((standing) => ({ standing, content: standing.quantity })),
  };
}

/** How much of the traced lot is in so much of this one, exactly. */
export function shareIn({ share, made }: Content, quantity: Thousandths): Parts {
  return portion(share, quantity, made);
}

/** Where stock comes from that is not a correction of what came before. */
export function isSource(place: PlaceId): boolean {
  return place === '@supplier' || place === '@compounding';
}

/** Divides what came into a mixture over everything that became of it. */
function contentOfMixture(
  lotId: string,
  { content, share, paths }: Inflow,
  flows: readonly Flow[],
  standings: readonly Standing[],
): Content {
  const sumOf = (all: readonly { readonly quantity: Thousandths }[]) =>
    all.reduce((sum, { quantity }) => sum + quantity, 0);
  const made = sumOf(flows.filter((flow) => isSource(flow.from)));
  const gains = flows.filter((flow) => isOutside(flow.from) && !isSource(flow.from));
  const outs = flows.filter((flow) => isOutside(flow.to));
  const shareOf = (quantity: Thousandths) => portion(share, quantity, made);
  const gained = gains.map((flow) => ({ flow, content: nearest(shareOf(flow.quantity)) }));
  // What the book does not know the whereabouts of has its part too, which is nowhere then.
  const missing = made + sumOf(gains) - sumOf(outs) - sumOf(standings);
  const parts = [...outs, ...standings].map(({ quantity }) => shareOf(quantity));
  if (missing > 0) parts.push(shareOf(missing));
  const excess = missing < 0 ? nearest(shareOf(-missing)) : 0;
  const whole = content + excess + gained.reduce((sum, one) => sum + one.content, 0);
  const divided = divide(whole, parts);
  return {
    lotId,
    content,
    paths,
    share,
    made,
    out: outs.map((flow, index) => ({ flow, content: divided[index] ?? 0 })),
    gained,
    rest: standings.map((standing, index) => ({
      standing,
      content: divided[outs.length + index] ?? 0,
    })),
  };
}

/** Puts what went out of a lot into the mixtures it went into. @returns those that are complete now */
function mix(content: Content, mixings: ReadonlyMap<string, Mixing>): Mixing[] {
  const complete: Mixing[] = [];
  const used = content.out.filter(({ flow }) => isUsed(flow));
  for (const [movementId, outflows] of groupBy(used, ({ flow }) => flow.movementId)) {
    const mixing = mixings.get(movementId);
    if (!mixing) throw new Error(`No mixing ${movementId} of lot ${content.lotId}`);
    for (const outflow of outflows) {
      const share = shareIn(content, outflow.flow.quantity);
      mixing.ingredients.push({ outflow, share, paths: content.paths });
    }
    mixing.waits -= 1;
    if (mixing.waits === 0) complete.push(mixing);
  }
  return complete;
}

/** Divides what went into a mixing over what came out. @returns the lots that are complete now */
function pour({ documentId, made, ingredients }: Mixing, inflows: Map<string, Inflow>): string[] {
  const content = ingredients.reduce((sum, { outflow }) => sum + outflow.content, 0);
  const share = ingredients.reduce((sum, ingredient) => sum + ingredient.share, 0n);
  const paths = pathsThrough(documentId, ingredients);
  const whole = made.reduce((sum, flow) => sum + flow.quantity, 0);
  const shares = made.map((flow) => portion(share, flow.quantity, whole));
  const divided = divide(content, shares);
  const filled: string[] = [];
  for (const [lotId, flows] of groupBy(made.entries(), ([, flow]) => flow.lotId)) {
    const inflow = inflowOf(inflows, lotId);
    for (const [index] of flows) {
      inflow.content += divided[index] ?? 0;
      inflow.share += shares[index] ?? 0n;
    }
    inflow.paths.push(...paths);
    inflow.waits -= 1;
    if (inflow.waits === 0) filled.push(lotId);
  }
  return filled;
}
