import type { Trace, TraceEdge, TraceNode } from '../../api/types';

/** A node as it is drawn: one thing, or many of a kind that would not find room. */
export interface Drawn extends Omit<TraceNode, 'kind'> {
  kind: TraceNode['kind'];
  /** How many things it stands for. */
  count: number;
}

export interface DrawnGraph {
  nodes: Drawn[];
  edges: TraceEdge[];
}

/** More of a kind than these are drawn as one. */
const MOST = { container: 8, session: 12, patient: 12, preparation: 30, receipt: 8 };

type Kind = TraceNode['kind'];

/**
 * The graph of a trace, small enough to be read: sessions and containers of which there are many
 * are passed over, many patients or preparations become one node. The list beside it has them all.
 */
export function drawnGraph(trace: Trace): DrawnGraph {
  const { drawnAs, passedOver } = drawing(trace);
  const nodes = new Map<string, Drawn>();
  for (const node of trace.nodes.filter(({ kind }) => !passedOver.has(kind))) {
    const id = drawnAs(node.id);
    nodes.set(id, { ...node, id, count: (nodes.get(id)?.count ?? 0) + 1 });
  }
  return { nodes: named([...nodes.values()]), edges: added(trace.edges, drawnAs) };
}

interface Drawing {
  /** By which id each node is drawn. */
  drawnAs: (id: string) => string;
  passedOver: Set<Kind>;
}

function drawing({ nodes, edges, preparations }: Trace): Drawing {
  const ids = (kind: Kind) => nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const many = (kind: keyof typeof MOST) => ids(kind).length > MOST[kind];
  const target = new Map<string, string>();
  const passedOver = new Set<Kind>();
  /** Draws each as what it leads to, or as what leads to it. */
  const passOver = (kind: Kind, end: 'from' | 'to') => {
    const start = end === 'to' ? 'from' : 'to';
    passedOver.add(kind);
    for (const edge of edges.filter((one) => one[start].startsWith(`${kind}/`))) {
      target.set(edge[start], edge[end]);
    }
  };
  if (many('patient')) for (const id of ids('patient')) target.set(id, 'patients');
  if (many('receipt')) for (const id of ids('receipt')) target.set(id, 'receipts');
  if (many('preparation')) {
    for (const { lotId, generation } of preparations) {
      target.set(`lot/${lotId}`, `preparations/${generation}`);
    }
  }
  if (many('session')) passOver('session', 'to');
  if (many('container')) passOver('container', 'from');
  const drawnAs = (id: string) => {
    let drawn = id;
    for (let next = target.get(drawn); next !== undefined; next = target.get(drawn)) drawn = next;
    return drawn;
  };
  return { drawnAs, passedOver };
}

/** One of many no longer has a name of its own. */
function named(nodes: Drawn[]): Drawn[] {
  return nodes.map((node) =>
    node.count > 1 ? { ...node, label: null, itemName: null, at: null, reversed: false } : node,
  );
}

/** What goes the same way is added up, in thousandths. */
function added(edges: TraceEdge[], drawnAs: (id: string) => string): TraceEdge[] {
  const sums = new Map<string, TraceEdge>();
  for (const edge of edges) {
    const [from, to] = [drawnAs(edge.from), drawnAs(edge.to)];
    if (from === to) continue;
    const key = `${from} ${to} ${edge.reversed} ${edge.unit}`;
    const before = sums.get(key)?.quantity ?? 0;
    const quantity = Math.round((before + edge.quantity) * 1000) / 1000;
    sums.set(key, { ...edge, from, to, quantity });
  }
  return [...sums.values()];
}
