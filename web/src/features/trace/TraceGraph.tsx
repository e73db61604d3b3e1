import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  Background,
  Controls,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trace } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { type Drawn, drawnGraph } from './graph';
import { NODE_HEIGHT, NODE_WIDTH, placed } from './layout';
import classes from './Trace.module.css';

type Box = Node<{ drawn: Drawn; rootId: string; across: boolean }, 'box'>;

const NODE_TYPES = { box: BoxNode };

/** The lot's way as a graph: what it was made of, where it went, how much by each way. */
export default function TraceGraph({ trace }: { trace: Trace }) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const wide = useMediaQuery('(min-width: 48em)', true);
  const colours = useComputedColorScheme('light');
  const graph = useMemo(() => drawnGraph(trace), [trace]);
  const nodes = useMemo<Box[]>(() => {
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    return placed(graph, wide ? 'LR' : 'TB').flatMap(({ id, x, y }) => {
      const drawn = byId.get(id);
      if (!drawn) return [];
      const data = { drawn, rootId: trace.lot.id, across: wide };
      return [{ id, type: 'box', position: { x, y }, data }];
    });
  }, [graph, trace.lot.id, wide]);
  const edges = graph.edges.map(
    ({ from, to, quantity, unit, reversed }): Edge => ({
      id: `${from} ${to} ${reversed} ${unit}`,
      source: from,
      target: to,
      type: 'smoothstep',
      label: format.quantity(quantity, unit),
      className: reversed ? classes.takenBack : classes.edge,
      markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 },
    }),
  );
  return (
    <section className={classes.graph} aria-label={t('graph.label')}>
      <ReactFlow
        key={wide ? 'across' : 'down'}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        colorMode={colours}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        minZoom={0.05}
        fitView
        fitViewOptions={{ maxZoom: 1 }}
        ariaLabelConfig={{
          'controls.ariaLabel': t('graph.controls'),
          'controls.zoomIn.ariaLabel': t('graph.zoomIn'),
          'controls.zoomOut.ariaLabel': t('graph.zoomOut'),
          'controls.fitView.ariaLabel': t('graph.fit'),
        }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

function BoxNode({ data: { drawn, rootId, across } }: NodeProps<Box>) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const lotId = /^lot\/(.+)$/.exec(drawn.id)?.[1];
  const own = lotId === rootId;
  const what = drawn.count > 1 ? t(`many.${drawn.kind}`, { count: drawn.count }) : null;
  const below = drawn.itemName ?? (drawn.at && format.dateTime(drawn.at));
  return (
    <div
      className={classes.node}
      data-kind={drawn.kind}
      data-own={own}
      data-reversed={drawn.reversed}
      style={{ width: NODE_WIDTH, height: NODE_HEIGHT }}
    >
      <Handle type="target" position={across ? Position.Left : Position.Top} />
      <span className={classes.kind}>
        {t(`node.${drawn.kind}`)}
        {drawn.reversed && ` · ${t('reversed')}`}
      </span>
      {lotId !== undefined && !own && drawn.count === 1 ? (
        <Link to="/lots/$lotId/trace" params={{ lotId }} className={classes.name}>
          {drawn.label}
        </Link>
      ) : (
        <span className={classes.name}>{what ?? drawn.label ?? below}</span>
      )}
      {drawn.label && below && <span className={classes.below}>{below}</span>}
      <Handle type="source" position={across ? Position.Right : Position.Bottom} />
    </div>
  );
}
