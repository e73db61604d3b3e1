import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { isOutside } from '../ledger/posting.rules.js';
import type { Ingredient } from './ancestry.rules.js';
import type { Content, Outflow } from './contents.rules.js';
import type { TracedReceipt } from './documents.store.js';
import type { Exposure } from './exposures.rules.js';
import { type Flow, isMade, isUsed } from './flow.js';
import { divide, nearest, partsOf, portion } from './share.rules.js';
import type { TracedSession } from './walks.store.js';

/** So much of the traced lot goes from one node to another; nodes are named by kind and id. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly quantity: Thousandths;
  readonly reversed: boolean;
  /** The lot whose unit the quantity is in: the traced one, or what it was made of. */
  readonly lotId: string;
}

/** What the edges of a trace are drawn from. */
export interface GraphFacts {
  readonly rootId: string;
  readonly contents: ReadonlyMap<string, Content>;
  readonly flows: readonly Flow[];
  readonly sessions: ReadonlyMap<string, TracedSession>;
  readonly voided: readonly Exposure[];
  readonly receipts: readonly TracedReceipt[];
  readonly ingredients: readonly Ingredient[];
  readonly isContainer: (placeId: string) => boolean;
}

/** The edges of a trace, from the suppliers and the components to the patients. */
export function edgesOf(facts: GraphFacts): Edge[] {
  const edges = new Edges(facts.rootId);
  for (const { lotId, into, quantity } of facts.ingredients) {
    edges.add(`lot/${lotId}`, `lot/${into}`, quantity, { lotId });
  }
  for (const receipt of facts.receipts) {
    const { receiptId, supplierId, quantity } = receipt;
    if (supplierId !== null) {
      edges.add(`supplier/${supplierId}`, `receipt/${receiptId}`, quantity);
    }
    edges.add(`receipt/${receiptId}`, `lot/${facts.rootId}`, quantity);
  }
  const made = groupBy(facts.flows.filter(isMade), (flow) => flow.movementId);
  for (const content of facts.contents.values()) addContent(edges, content, made, facts);
  addReversed(edges, made, facts);
  return edges.all();
}

type Made = ReadonlyMap<string, readonly Flow[]>;

function addContent(edges: Edges, content: Content, made: Made, facts: GraphFacts): void {
  const lot = `lot/${content.lotId}`;
  for (const { flow, content: quantity } of content.gained) {
    if (flow.from === '@count') edges.add('count', lot, quantity);
  }
  for (const { standing, content: quantity } of content.rest) {
    const inContainer = standing.placeKind === 'container';
    const to = inContainer ? `container/${standing.placeId}` : `place/${standing.placeId}`;
    edges.add(lot, to, quantity);
  }
  for (const outflow of content.out) {
    const { flow, content: quantity } = outflow;
    const container = facts.isContainer(flow.from) ? `container/${flow.from}` : null;
    if (container) edges.add(lot, container, quantity);
    addOutflow(edges, container ?? lot, outflow, made, facts);
  }
}

function addOutflow(
  edges: Edges,
  from: string,
  { flow, content }: Outflow,
  made: Made,
  facts: GraphFacts,
): void {
  const session = facts.sessions.get(flow.documentId);
  if (isUsed(flow)) {
    const mixtures = (made.get(flow.movementId) ?? []).filter(({ reversed }) => !reversed);
    const whole = mixtures.reduce((sum, one) => sum + one.quantity, 0);
    const shares = mixtures.map((one) => portion(partsOf(content), one.quantity, whole));
    const parts = divide(content, shares);
    for (const [index, mixture] of mixtures.entries()) {
      edges.add(from, `lot/${mixture.lotId}`, parts[index] ?? 0);
    }
  } else if (flow.to === '@patient' && session) {
    edges.add(from, `session/${session.id}`, content);
    edges.add(`session/${session.id}`, `patient/${session.patientId}`, content);
  } else if (isOutside(flow.to)) {
    edges.add(from, flow.to.slice(1), content);
  }
}

/** What was taken back is drawn from the lot itself and counts for nothing. */
function addReversed(edges: Edges, made: Made, facts: GraphFacts): void {
  for (const { session, lotId, quantity } of facts.voided) {
    edges.add(`lot/${lotId}`, `session/${session.id}`, quantity, { reversed: true });
    edges.add(`session/${session.id}`, `patient/${session.patientId}`, quantity, {
      reversed: true,
    });
  }
  for (const flow of facts.flows.filter((one) => one.reversed && isUsed(one))) {
    const content = facts.contents.get(flow.lotId);
    const quantity = content ? nearest(portion(content.share, flow.quantity, content.made)) : 0;
    for (const mixture of made.get(flow.movementId) ?? []) {
      edges.add(`lot/${flow.lotId}`, `lot/${mixture.lotId}`, quantity, { reversed: true });
    }
  }
}

/** Edges by their ends: what goes the same way is added up. */
class Edges {
  private readonly byEnds = new Map<string, Edge>();

  constructor(private readonly rootId: string) {}

  add(
    from: string,
    to: string,
    quantity: Thousandths,
    { lotId = this.rootId, reversed = false }: { lotId?: string; reversed?: boolean } = {},
  ): void {
    const key = `${from} ${to} ${reversed} ${lotId}`;
    const before = this.byEnds.get(key)?.quantity ?? 0;
    this.byEnds.set(key, { from, to, quantity: before + quantity, reversed, lotId });
  }

  all(): Edge[] {
    return [...this.byEnds.values()];
  }
}
