import type { Day, Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';

/** How far people have taken an order; what came of it since is told by its receipts. */
export const ORDER_STAGES = ['draft', 'approved', 'sent', 'cancelled'] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

export const ORDER_STATES = [
  'draft',
  'approved',
  'sent',
  'partly-received',
  'received',
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** How an order reached its supplier: by our e-mail, or however somebody else brought it there. */
export const SENT_VIA = ['email', 'by-hand'] as const;
export type SentVia = (typeof SENT_VIA)[number];

export interface Order {
  readonly id: string;
  /** As it is printed. */
  readonly number: number;
  readonly supplierId: string;
  /** Where it is to be delivered. */
  readonly locationId: string | null;
  /** When it should come, as somebody said; `null`: by the supplier's lead time. */
  readonly expectedOn: Day | null;
  readonly note: string | null;
  /** Counts the changes of its content. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

/** So many packs of an item, at the price of the day on which it was written. */
export interface OrderLine {
  readonly itemId: string;
  readonly orderCode: string | null;
  readonly pack: number;
  readonly packs: number;
  readonly perPack: Thousandths | null;
  readonly cancelledAt: Instant | null;
  readonly cancelledBy: string | null;
  readonly cancelReason: string | null;
}

export interface OrderStep {
  readonly stage: OrderStage;
  /** The version of the content at which it was taken. */
  readonly version: number;
  readonly takenAt: Instant;
  readonly takenBy: string;
  readonly reason: string | null;
  readonly via: SentVia | null;
  readonly sentTo: string | null;
}

/** What the receipts of an order say of one item. */
export interface Came {
  readonly itemId: string;
  /** Taken into stock, in containers. */
  readonly received: number;
  readonly damaged: number;
  /** What the received containers whose cost is known cost together. */
  readonly paid: Thousandths;
  /** How many those are. */
  readonly paidContainers: number;
}
