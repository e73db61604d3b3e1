import { groupBy } from '../kernel/group-by.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { NamedLot } from './documents.store.js';
import { type Exposure } from './exposures.rules.js';
import { type Flow, isMade, isUsed } from './flow.js';
import { edgesOf } from './graph.rules.js';
import { nodesOf } from './nodes.js';
import { preparationsOnAny } from './paths.rules.js';
import type {
  AncestorAnswer,
  DrawnTraceAnswer,
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
  const { lot, locations, receipts, expected, exposures } = trace;
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
  };
}

/** A trace with the nodes and edges it is drawn from. */
export function drawnTrace(trace: Trace): DrawnTraceAnswer {
  const { lot, lots, locations } = trace;
  const edges = edgesOf({
    ...trace,
    rootId: lot.id,
    voided: trace.exposures.voided,
    ingredients: trace.ancestry.ingredients,
    isContainer: (placeId) => isContainer(placeId, locations),
  });
  return {
    ...traceAnswer(trace),
    nodes: nodesOf(edges, trace),
    edges: edges.map(({ from, to, quantity, reversed, lotId }) => ({
      from,
      to,
      quantity: toUnits(quantity),
      unit: lots.get(lotId)?.unit ?? lot.unit,
      reversed,
    })),
  };
}

function exposureAnswer(exposure: Exposure, { lots }: Trace): ExposureAnswer {
  const { session, lotId, quantity, via } = exposure;
  return {
    sessionId: session.id,
    performedAt: session.performedAt,
    quantity: toUnits(quantity),
    via,
    lotId,
    lotNumber: lots.get(lotId)?.lotNumber ?? '',
  };
}

/** Each patient once, by code. */
function patientsOf(trace: Trace): TracedPatientAnswer[] {
  const byPatient = groupBy(trace.exposures.counted, ({ session }) => session.patientId);
  const patients: TracedPatientAnswer[] = [];
  for (const [patientId, exposures] of byPatient) {
    let quantity = 0;
    for (const exposure of exposures) quantity += exposure.quantity;
    patients.push({
      patientId,
      code: exposures[0]?.session.code ?? '',
      quantity: toUnits(quantity),
      exposures: exposures.map((exposure) => exposureAnswer(exposure, trace)),
    });
  }
  return patients.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The mixtures that contain the lot, in the order in which they were made. */
function preparationsOf(trace: Trace): TracePreparationAnswer[] {
  const { lot, flows, lots } = trace;
  const generations = generationsOf(lot.id, flows);
  const found = new Map<string, TracePreparationAnswer>();
  for (const flow of flows) {
    const generation = generations.get(flow.lotId);
    if (!isMade(flow) || flow.lotId === lot.id || generation === undefined) continue;
    const key = flow.reversed ? `${flow.documentId} ${flow.lotId}` : flow.lotId;
    const before = found.get(key);
    const mixture = lots.get(flow.lotId);
    if (before) before.made = toUnits(thousandthsOf(before.made) + flow.quantity);
    else if (mixture) found.set(key, preparationAnswer(flow, mixture, generation, trace));
  }
  return [...found.values()].sort((a, b) =>
    a.madeAt !== b.madeAt ? (a.madeAt < b.madeAt ? -1 : 1) : a.lotId < b.lotId ? -1 : 1,
  );
}

function preparationAnswer(
  flow: Flow,
  { id, lotNumber, itemId, itemName, unit }: NamedLot,
  generation: number,
  { contents }: Trace,
): TracePreparationAnswer {
  return {
    preparationId: flow.documentId,
    lotId: id,
    lotNumber,
    itemId,
    itemName,
    unit,
    madeAt: flow.occurredAt,
    generation,
    quantity: flow.reversed ? 0 : toUnits(contents.get(id)?.content ?? 0),
    made: toUnits(flow.quantity),
    reversed: flow.reversed,
  };
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
  const names = new Map<string, string>();
  const nameOf = (locationId: string) => {
    const name = names.get(locationId) ?? locations.path(locationId);
    names.set(locationId, name);
    return name;
  };
  const places: TracePlaceAnswer[] = [];
  for (const { lotId, paths, rest } of contents.values()) {
    const lotNumber = lots.get(lotId)?.lotNumber ?? '';
    for (const { standing, content } of rest) {
      const { placeId, placeKind, locationId } = standing;
      places.push({
        placeId,
        placeKind,
        placeName: nameOf(locationId),
        locationId,
        quantity: toUnits(content),
        lotId,
        lotNumber,
        via: preparationsOnAny(paths),
      });
    }
  }
  return places;
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
