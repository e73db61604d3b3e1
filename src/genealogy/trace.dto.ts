import type { Unit } from '../catalog/catalog.js';
import type { ComingState } from './coming.rules.js';

/** The lot that is traced; quantities of a trace are in its unit unless another is named. */
export class TracedLotAnswer {
  id: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  lotNumber: string;
  expiresOn: string | null;
  hold: 'held' | 'recalled' | null;
  /** The preparation that made it; `null` when it was bought. */
  preparationId: string | null;
}

export class TraceReceiptAnswer {
  receiptId: string;
  receivedAt: string;
  supplierId: string | null;
  supplierName: string | null;
  locationId: string;
  locationName: string;
  containers: number;
  quantity: number;
}

export class ExposureAnswer {
  sessionId: string;
  performedAt: string;
  /** How much of the traced lot the patient was given: of a mixture, its share of it. */
  quantity: number;
  /** The preparations it went through, in order; empty when it was given directly. */
  via: string[];
  /** The lot that was given: the traced one, or a mixture. */
  lotId: string;
  lotNumber: string;
}

export class TracedPatientAnswer {
  patientId: string;
  code: string;
  quantity: number;
  exposures: ExposureAnswer[];
}

/** A session that was taken back: nobody received anything by it. */
export class VoidedExposureAnswer extends ExposureAnswer {
  patientId: string;
  code: string;
  voidedAt: string;
  voidReason: string;
}

export class TracePreparationAnswer {
  preparationId: string;
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  madeAt: string;
  /** 1: made of the traced lot itself; 2: of such a mixture … by the shortest way. */
  generation: number;
  /** How much of the traced lot is in it; 0 when the preparation was taken back. */
  quantity: number;
  /** How much there was of the mixture, in its own unit. */
  made: number;
  reversed: boolean;
}

export class TracePlaceAnswer {
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  locationId: string;
  /** How much of the traced lot stands there: in a mixture, its share of it. */
  quantity: number;
  lotId: string;
  lotNumber: string;
  /** The preparations it went through; empty when it stands there as it came. */
  via: string[];
}

/** Stock of the item that is to come: by an order, or announced without one. */
export class TraceOrderAnswer {
  kind: 'order' | 'delivery';
  orderId: string | null;
  /** As it is printed on the order. */
  orderNumber: number | null;
  deliveryId: string | null;
  state: ComingState;
  itemId: string;
  supplierId: string;
  supplierName: string;
  /** `null`: nobody said yet. */
  expectedOn: string | null;
  /** Still to come. */
  containers: number;
}

/** received = given + wasted + returned + onHand + countDifference + unaccounted. */
export class ReconciliationAnswer {
  /** Bought, or made. */
  received: number;
  given: number;
  wasted: number;
  returned: number;
  onHand: number;
  /** What counts found to be missing; negative when they found more. */
  countDifference: number;
  /** 0 unless something is wrong. */
  unaccounted: number;
  /** Parts of `given`. */
  givenDirectly: number;
  givenInMixtures: number;
  /** Parts of `onHand`. */
  sealed: number;
  open: number;
  inMixtures: number;
}

export class AncestorAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  expiresOn: string | null;
  hold: 'held' | 'recalled' | null;
  /** How much of it is in the lot, in its own unit. */
  quantity: number;
  /** 1: a component of the lot; 2: a component of a component … by the shortest way. */
  generation: number;
}

export const NODE_KINDS = [
  'supplier',
  'receipt',
  'lot',
  'preparation',
  'container',
  'place',
  'session',
  'patient',
  'waste',
  'returned',
  'count',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export class TraceNodeAnswer {
  /** Its kind and its id, `session/0193…`. */
  id: string;
  kind: NodeKind;
  /** A lot number, a code, a name: the same in every language; `null` when the kind says it all. */
  label: string | null;
  /** The item of a lot or a preparation. */
  itemName: string | null;
  at: string | null;
  /** Taken back: a voided session, a reversed preparation. */
  reversed: boolean;
}

export class TraceEdgeAnswer {
  from: string;
  to: string;
  /** How much of the traced lot goes this way; before the traced lot, how much of the component. */
  quantity: number;
  unit: Unit;
  /** Taken back: it counts for nothing. */
  reversed: boolean;
}

export class TraceAnswer {
  lot: TracedLotAnswer;
  receipts: TraceReceiptAnswer[];
  patients: TracedPatientAnswer[];
  voided: VoidedExposureAnswer[];
  preparations: TracePreparationAnswer[];
  places: TracePlaceAnswer[];
  orders: TraceOrderAnswer[];
  reconciliation: ReconciliationAnswer;
  ancestors: AncestorAnswer[];
}

/** A trace as the lot's page draws it. */
export class DrawnTraceAnswer extends TraceAnswer {
  nodes: TraceNodeAnswer[];
  edges: TraceEdgeAnswer[];
}
