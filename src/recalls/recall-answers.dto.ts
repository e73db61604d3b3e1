import { ApiProperty } from '@nestjs/swagger';
import type { Unit } from '../catalog/catalog.js';
import type { ComingState, ReconciliationAnswer } from '../genealogy/genealogy.js';
import type { Measure, Outcome, RecallClass, RecallEnd, TaskState } from './recall.js';

export class PersonAnswer {
  id: string;
  name: string;
}

export class RecalledLotAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  expiresOn: string | null;
  hold: 'held' | 'recalled' | null;
  /** Why it is in quarantine apart from the recall: it stays so when the recall lets it go. */
  quarantineReason: string | null;
  /** It is named by the notice, or contains a lot that is. */
  because: 'scope' | 'contains';
}

export class StockLeftAnswer {
  lotId: string;
  lotNumber: string;
  itemName: string;
  unit: Unit;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  quantity: number;
}

/** What opening a recall answers: quickly, so that the stock stands still. */
export class OpenedRecallAnswer {
  id: string;
  state: 'open' | 'closed';
  dueAt: string;
  /** How many lots are held by it. */
  held: number;
  lots: RecalledLotAnswer[];
  stock: StockLeftAnswer[];
}

export class RecallSummaryAnswer {
  id: string;
  measure: Measure;
  @ApiProperty({ enum: [1, 2, 3], type: 'integer' })
  class: RecallClass;
  authority: string;
  reference: string;
  receivedAt: string;
  /** Until when it must be answered, by its class. */
  dueAt: string;
  openedAt: string;
  openedBy: PersonAnswer;
  drill: boolean;
  state: 'open' | 'closed';
  /** How it ended. */
  answer: RecallEnd | null;
  closedAt: string | null;
  /** Products that the catalog does not know, in the words of the notice. */
  products: string | null;
  /** The items and devices it names, and those products. */
  names: string[];
}

export class ScopeAnswer {
  itemId: string | null;
  deviceId: string | null;
  name: string;
  /** Of an item; empty: every lot. */
  lotNumbers: string[];
  /** The numbers that no lot of the book bears. */
  unknown: string[];
}

/** Where a recalled lot is, to the thousandth. */
export class CounterAnswer {
  lotId: string;
  lotNumber: string;
  itemName: string;
  unit: Unit;
  reconciliation: ReconciliationAnswer;
}

export class RecallExposureAnswer {
  sessionId: string;
  performedAt: string;
  /** The recalled lot, or `null` for a device. */
  lotId: string | null;
  /** The lot's number, or the device's name. */
  what: string;
  /** How much of the lot; `null` for a device. */
  quantity: number | null;
  unit: Unit | null;
  /** The preparations it went through, by number; empty: directly. */
  via: string[];
}

export class RecallPatientAnswer {
  patientId: string;
  code: string;
  taskId: string;
  exposures: RecallExposureAnswer[];
}

/** A session that was taken back: nobody received anything by it. */
export class RecallVoidedAnswer {
  sessionId: string;
  patientId: string;
  code: string;
  performedAt: string;
  voidedAt: string;
  voidReason: string;
  what: string;
}

/** Stock of a recalled item that is to come: by an order, or announced without one. */
export class RecallOrderAnswer {
  kind: 'order' | 'delivery';
  orderId: string | null;
  /** As it is printed on the order. */
  orderNumber: number | null;
  deliveryId: string | null;
  state: ComingState;
  itemId: string;
  itemName: string;
  supplierId: string;
  supplierName: string;
  /** `null`: nobody said yet. */
  expectedOn: string | null;
  /** Still to come. */
  containers: number;
}

export class TaskEntryAnswer {
  state: TaskState;
  outcome: Outcome | null;
  symptoms: string | null;
  note: string | null;
  witness: PersonAnswer | null;
  documentId: string | null;
  at: string;
  by: PersonAnswer;
}

export class TaskAnswer {
  id: string;
  kind: 'patient' | 'stock';
  patientId: string | null;
  /** The patient's code, or the lot's number and where it stood. */
  title: string;
  lotId: string | null;
  placeId: string | null;
  /** What there was when the recall was opened, and what is left; of stock. */
  quantity: number | null;
  left: number | null;
  unit: Unit | null;
  /** As it stands; `null` when nothing was done yet. */
  state: TaskState | null;
  done: boolean;
  overdue: boolean;
  dueAt: string;
  entries: TaskEntryAnswer[];
}

export class RecallProgressAnswer {
  patients: number;
  patientsDone: number;
  stock: number;
  stockDone: number;
  overdue: number;
}

export class RecallNoteAnswer {
  note: string;
  at: string;
  by: PersonAnswer;
  /** Added after the recall was closed. */
  annotation: boolean;
}

/** How long it took, in minutes. */
export class ClockAnswer {
  toOpen: number;
  toClose: number | null;
  inTime: boolean | null;
}

export class ClosingAnswer {
  answer: RecallEnd;
  conclusion: string;
  gaps: string[];
  openTasksReason: string | null;
  released: boolean;
  signature: string;
  /** SHA-256 of the report as it was signed. */
  reportSha256: string;
  at: string;
  by: PersonAnswer;
}

export class RecallAnswer extends RecallSummaryAnswer {
  notice: string | null;
  scope: ScopeAnswer[];
  lots: RecalledLotAnswer[];
  counters: CounterAnswer[];
  patients: RecallPatientAnswer[];
  voided: RecallVoidedAnswer[];
  stock: StockLeftAnswer[];
  orders: RecallOrderAnswer[];
  tasks: TaskAnswer[];
  progress: RecallProgressAnswer;
  notes: RecallNoteAnswer[];
  clock: ClockAnswer;
  closing: ClosingAnswer | null;
}
