import { groupBy } from '../kernel/group-by.js';
import { toUnits } from '../kernel/quantity.js';
import { type Exposure } from './exposures.rules.js';
import { isMade, isUsed } from './flow.js';
import { edgesOf } from './graph.rules.js';
import { nodesOf } from './nodes.js';
import { preparationsOnAny } from './paths.rules.js';
import type {
  AncestorAnswer,
  ExposureAnswer,
  ReconciliationAnswer,
  TraceAnswer,
  TracedPatientAnswer,
  TracePlaceAnswer,
  TracePreparationAnswer,
} from './trace.dto.js';
import { isContainer, type Trace } from './trace.js';

/** A trace as it is told: quantities in units, everything by its name. */
export function traceAnswer(trace: Trace): TraceAnswer {
  const { lot, lots, locations, receipts, expected, exposures } = trace;
  const edges = edgesOf({
    ...trace,
    rootId: lot.id,
    voided: exposures.voided,
    ingredients: trace.ancestry.ingredients,
    isContainer: (placeId) => isContainer(placeId, locations),
  });
  return {
    lot: { ...lot, preparationId: trace.preparationId },
    receipts: receipts.map((receipt) => ({
      ...receipt,
      quantity: toUnits(receipt.quantity),
      locationName: locations.path(receipt.locationId),
    })),
    patients: patientsOf(trace),
    voided: exposures.voided.map((exposure) => ({
      ...exposureAnswer(exposure, trace),
      patientId: exposure.session.patientId,
      code: exposure.session.code,
      voidedAt: exposure.session.voidedAt ?? '',
      voidReason: exposure.session.voidReason ?? '',
    })),
    preparations: preparationsOf(trace),
    places: placesOf(trace),
    orders: expected.map((order) => ({ ...order })),
    reconciliation: inUnits(trace.reconciliation),
    ancestors: ancestorsOf(trace),
    nodes: nodesOf(edges, trace),
    edges: edges.map(({ lotId, quantity, ...edge }) => ({
      ...edge,
      quantity: toUnits(quantity),
      unit: lots.get(lotId)?.unit ?? lot.unit,
    })),
  };
}

function exposureAnswer(exposure: Exposure, { lots }: Trace): ExposureAnswer {
  const { session, lotId, quantity, via } = exposure;
  return {
    sessionId: session.id,
    performedAt: session.performedAt,
    quantity: toUnits(quantity),
    via: [...via],
    lotId,
    lotNumber: lots.get(lotId)?.lotNumber ?? '',
  };
}

/** Each patient once, by code. */
function patientsOf(trace: Trace): TracedPatientAnswer[] {
  const byPatient = groupBy(trace.exposures.counted, ({ session }) => session.patientId);
  return [...byPatient]
    .map(([patientId, exposures]) => ({
      patientId,
      code: exposures[0]?.session.code ?? '',
      quantity: toUnits(exposures.reduce((sum, { quantity }) => sum + quantity, 0)),
      exposures: exposures.map((exposure) => exposureAnswer(exposure, trace)),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The mixtures that contain the lot, in the order in which they were made. */
function preparationsOf({ lot, flows, contents, lots }: Trace): TracePreparationAnswer[] {
  const generations = generationsOf(lot.id, flows);
  const made = flows.filter((flow) => isMade(flow) && generations.has(flow.lotId));
  const byLot = groupBy(
    made.filter((flow) => flow.lotId !== lot.id),
    (flow) => `${flow.documentId} ${flow.lotId}`,
  );
  return [...byLot.values()].flatMap((outputs) => {
    const [first] = outputs;
    const mixture = first && lots.get(first.lotId);
    if (!mixture) return [];
    return [
      {
        preparationId: first.documentId,
        lotId: mixture.id,
        lotNumber: mixture.lotNumber,
        itemId: mixture.itemId,
        itemName: mixture.itemName,
        unit: mixture.unit,
        madeAt: first.occurredAt,
        generation: generations.get(mixture.id) ?? 0,
        quantity: first.reversed ? 0 : toUnits(contents.get(mixture.id)?.content ?? 0),
        made: toUnits(outputs.reduce((sum, flow) => sum + flow.quantity, 0)),
        reversed: first.reversed,
      },
    ];
  });
}

/** How many mixtures lie between the lot and each lot that contains it, by the shortest way. */
function generationsOf(rootId: string, flows: Trace['flows']): Map<string, number> {
  const used = groupBy(flows.filter(isUsed), (flow) => flow.lotId);
  const made = groupBy(flows.filter(isMade), (flow) => flow.movementId);
  const generations = new Map([[rootId, 0]]);
  const waiting = [rootId];
  for (const lotId of waiting) {
    for (const { movementId } of used.get(lotId) ?? []) {
      for (const mixture of made.get(movementId) ?? []) {
        if (generations.has(mixture.lotId)) continue;
        generations.set(mixture.lotId, (generations.get(lotId) ?? 0) + 1);
        waiting.push(mixture.lotId);
      }
    }
  }
  return generations;
}

function placesOf({ contents, lots, locations }: Trace): TracePlaceAnswer[] {
  return [...contents.values()].flatMap(({ lotId, paths, rest }) =>
    rest.map(({ standing, content }) => ({
      placeId: standing.placeId,
      placeKind: standing.placeKind,
      placeName: locations.path(standing.locationId),
      locationId: standing.locationId,
      quantity: toUnits(content),
      lotId,
      lotNumber: lots.get(lotId)?.lotNumber ?? '',
      via: preparationsOnAny(paths),
    })),
  );
}

function ancestorsOf({ ancestry, lots }: Trace): AncestorAnswer[] {
  return ancestry.ancestors
    .flatMap(({ lotId, quantity, generation }) => {
      const lot = lots.get(lotId);
      if (!lot) return [];
      const { id: _, ...named } = lot;
      return [{ lotId, ...named, quantity: toUnits(quantity), generation }];
    })
    .sort((a, b) => a.generation - b.generation || (a.lotNumber < b.lotNumber ? -1 : 1));
}

function inUnits(reconciliation: Trace['reconciliation']): ReconciliationAnswer {
  const entries = Object.entries(reconciliation).map(([name, value]) => [name, toUnits(value)]);
  return Object.fromEntries(entries) as unknown as ReconciliationAnswer;
}
