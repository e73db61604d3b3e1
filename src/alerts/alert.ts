import type { Item } from '../catalog/catalog.js';
import type { Day, Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { LateOrder } from '../purchasing/purchasing.js';
import type { AlertAnswer } from './alerts.dto.js';

/** A session in which a doctor used what must not be used; it stays flagged for good. */
export interface Incident {
  readonly sessionId: string;
  readonly performedAt: Instant;
}

/** What alerts are derived from. */
export interface AlertState {
  readonly now: Instant;
  readonly timeZone: string;
  readonly inUseWarningHours: number;
  /** So long before its beyond-use time a preparation is announced. */
  readonly preparationWarningMinutes: number;
  readonly rows: readonly StockRow[];
  /** The preparations that lots are. */
  readonly preparations: ReadonlyMap<string, string>;
  /** Active items. */
  readonly items: readonly Item[];
  /** What the last forecast said, of items that were neither ordered nor received since. */
  readonly forecasts: readonly RunningOut[];
  readonly lateOrders: readonly LateOrder[];
  readonly incidents: readonly Incident[];
}

/** An item that will run out unless it is ordered. */
export interface RunningOut {
  readonly itemId: string;
  readonly stockOutOn: Day;
  /** The last day on which an order still comes in time. */
  readonly orderBy: Day;
  readonly quantity: Thousandths;
}

/** An alert as it follows from the stock, before anybody said anything of it. */
export type Alert = Omit<
  AlertAnswer,
  'key' | 'ownerId' | 'ownerName' | 'snoozedUntil' | 'snoozeReason'
>;

/** Of nothing in particular: each alert says what it is of. */
export const OF_NOTHING = {
  itemId: null,
  itemName: null,
  lotId: null,
  lotNumber: null,
  placeId: null,
  placeKind: null,
  placeName: null,
  sessionId: null,
  preparationId: null,
  orderId: null,
  orderNumber: null,
  supplierName: null,
  quantity: null,
  unit: null,
} as const;
