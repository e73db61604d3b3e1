import { isMade } from './flow.js';
import type { Edge } from './graph.rules.js';
import type { NodeKind, TraceNodeAnswer } from './trace.dto.js';
import type { Trace } from './trace.js';

type Facts = Omit<TraceNodeAnswer, 'id'>;

/** Everything that edges lead from or to, by its name. */
export function nodesOf(edges: readonly Edge[], trace: Trace): TraceNodeAnswer[] {
  const known = nodeFacts(trace);
  const ids = new Set([`lot/${trace.lot.id}`, ...edges.flatMap(({ from, to }) => [from, to])]);
  return [...ids].map((id) => ({ id, ...(known.get(id) ?? named(id, trace)) }));
}

/** What the trace itself knows of its nodes. */
function nodeFacts({ flows, lots, ancestry, sessions, receipts }: Trace): Map<string, Facts> {
  const made = new Map(flows.filter(isMade).map((flow) => [flow.lotId, flow]));
  const mixtures = new Set(ancestry.ingredients.map(({ into }) => into));
  const facts = new Map<string, Facts>();
  for (const { id, lotNumber, itemName } of lots.values()) {
    const preparation = made.get(id);
    facts.set(`lot/${id}`, {
      kind: preparation || mixtures.has(id) ? 'preparation' : 'lot',
      label: lotNumber,
      itemName,
      at: preparation?.occurredAt ?? null,
      reversed: preparation?.reversed ?? false,
    });
  }
  for (const { id, patientId, code, performedAt, voidedAt } of sessions.values()) {
    const reversed = voidedAt !== null;
    facts.set(`session/${id}`, { ...plain('session'), at: performedAt, reversed });
    facts.set(`patient/${patientId}`, { ...plain('patient'), label: code });
  }
  for (const { receiptId, receivedAt, supplierId, supplierName } of receipts) {
    facts.set(`receipt/${receiptId}`, { ...plain('receipt'), at: receivedAt });
    facts.set(`supplier/${supplierId}`, { ...plain('supplier'), label: supplierName });
  }
  return facts;
}

function named(id: string, { locations }: Trace): Facts {
  const [kind = '', key] = id.split('/');
  const label = kind === 'place' && key !== undefined ? locations.path(key) : null;
  return { ...plain(kind as NodeKind), label };
}

function plain(kind: NodeKind): Facts {
  return { kind, label: null, itemName: null, at: null, reversed: false };
}
