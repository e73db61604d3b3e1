import { Graph, layout } from '@dagrejs/dagre';
import type { DrawnGraph } from './graph';

export const NODE_WIDTH = 184;
export const NODE_HEIGHT = 72;

export interface Placed {
  id: string;
  x: number;
  y: number;
}

/** Where each node is drawn: from left to right, or from top to bottom on a narrow screen. */
export function placed({ nodes, edges }: DrawnGraph, direction: 'LR' | 'TB'): Placed[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: direction, nodesep: 20, ranksep: direction === 'LR' ? 96 : 64 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  return nodes.map(({ id }) => {
    const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
    return { id, x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 };
  });
}
