import { describe, expect, test } from '@jest/globals';
import type { Trace, TraceEdge, TraceNode } from '../src/api/types';
import { drawnGraph } from '../src/features/trace/graph';

function node(id: string, kind: TraceNode['kind'], details: Partial<TraceNode> = {}): TraceNode {
  return { id, kind, label: id, itemName: null, at: null, reversed: false, ...details };
}

function edge(from: string, to: string, quantity: number, reversed = false): TraceEdge {
  return { from, to, quantity, unit: 'mL', reversed };
}

/** A trace, as far as it is drawn. */
function traceOf(nodes: TraceNode[], edges: TraceEdge[], preparations: object[] = []): Trace {
  return { nodes, edges, preparations } as unknown as Trace;
}

/** A lot that was given in so many sessions, each to a patient of their own. */
function givenTo(patients: number): Trace {
  const numbers = Array.from({ length: patients }, (_, index) => index);
  return traceOf(
    [
      node('lot/L', 'lot'),
      ...numbers.flatMap((n) => [node(`session/${n}`, 'session'), node(`patient/${n}`, 'patient')]),
    ],
    numbers.flatMap((n) => [
      edge('lot/L', `session/${n}`, 0.1),
      edge(`session/${n}`, `patient/${n}`, 0.1),
    ]),
  );
}

describe('the graph of a trace', () => {
  test('is drawn as it is when it finds room', () => {
    const trace = givenTo(12);
    const { nodes, edges } = drawnGraph(trace);
    expect(nodes.map(({ id, count }) => [id, count])).toEqual(trace.nodes.map(({ id }) => [id, 1]));
    expect(edges).toEqual(trace.edges);
  });

  test('passes over many sessions and counts many patients, and the sums stay exact', () => {
    const { nodes, edges } = drawnGraph(givenTo(30));
    expect(nodes).toMatchObject([
      { id: 'lot/L', count: 1, label: 'lot/L' },
      { id: 'patients', kind: 'patient', count: 30, label: null },
    ]);
    expect(edges).toEqual([edge('lot/L', 'patients', 3)]);
  });

  test('names no node that nothing leads to or from', () => {
    const { nodes, edges } = drawnGraph(givenTo(30));
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(nodes.map(({ id }) => id).sort()).toEqual([...ends].sort());
  });

  test('passes over many open containers', () => {
    const containers = Array.from({ length: 9 }, (_, n) => `container/${n}`);
    const { edges } = drawnGraph(
      traceOf(
        [
          node('lot/L', 'lot'),
          node('waste', 'waste'),
          ...containers.map((id) => node(id, 'container')),
        ],
        containers.flatMap((id) => [edge('lot/L', id, 1), edge(id, 'waste', 0.7)]),
      ),
    );
    expect(edges).toEqual([edge('lot/L', 'waste', 6.3)]);
  });

  test('gathers many preparations by generation', () => {
    const first = Array.from({ length: 40 }, (_, n) => ({ lotId: `A${n}`, generation: 1 }));
    const second = Array.from({ length: 40 }, (_, n) => ({ lotId: `B${n}`, generation: 2 }));
    const all = [...first, ...second];
    const { nodes, edges } = drawnGraph(
      traceOf(
        [node('lot/L', 'lot'), ...all.map(({ lotId }) => node(`lot/${lotId}`, 'preparation'))],
        [
          ...first.map(({ lotId }) => edge('lot/L', `lot/${lotId}`, 1)),
          ...second.map(({ lotId }, n) => edge(`lot/A${n}`, `lot/${lotId}`, 0.5)),
        ],
        all,
      ),
    );
    expect(nodes.map(({ id, count }) => [id, count])).toEqual([
      ['lot/L', 1],
      ['preparations/1', 40],
      ['preparations/2', 40],
    ]);
    expect(edges).toEqual([
      edge('lot/L', 'preparations/1', 40),
      edge('preparations/1', 'preparations/2', 20),
    ]);
  });

  test('keeps what was taken back beside what was not', () => {
    const { edges } = drawnGraph(
      traceOf(
        [node('lot/L', 'lot'), node('session/1', 'session')],
        [edge('lot/L', 'session/1', 1), edge('lot/L', 'session/1', 2, true)],
      ),
    );
    expect(edges).toEqual([edge('lot/L', 'session/1', 1), edge('lot/L', 'session/1', 2, true)]);
  });
});
