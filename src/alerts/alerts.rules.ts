import type { Item } from '../catalog/catalog.js';
import { addDays, addHours, type Day, dayAt, endOfDay, type Instant } from '../kernel/calendar.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { LateOrder } from '../purchasing/purchasing.js';
import type { AlertAnswer, AlertKind, Severity } from './alerts.dto.js';
import { ALERT_KINDS, SEVERITIES } from './alerts.dto.js';

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

/** A lot that expires within so many days is a matter of today, not of this week. */
const DAYS_OF_TODAY = 7;

/** What must be ordered within so many days is a matter of this week. */
const DAYS_OF_WEEK = 7;

/** An alert as it follows from the stock, before anybody said anything of it. */
export type Alert = Omit<
  AlertAnswer,
  'key' | 'ownerId' | 'ownerName' | 'snoozedUntil' | 'snoozeReason'
>;

/** What people said of an alert: who sees to it, until when it rests and why. */
export interface Note {
  readonly alertKey: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly snoozedUntil: Day | null;
  readonly reason: string | null;
}

/** The same for the same cause, as long as it lasts; an open container has another than its shelf. */
export function keyOf({ kind, itemId, lotId, placeId, sessionId, orderId }: Alert): string {
  const parts = [kind, itemId, lotId, placeId, sessionId].map((part) => part ?? '');
  return [...parts, ...(orderId === null ? [] : [orderId])].join(':');
}

/** Alerts with what people said of them; a snooze that is over says nothing. */
export function withNotes(
  alerts: readonly Alert[],
  notes: readonly Note[],
  today: Day,
): AlertAnswer[] {
  const noted = new Map(notes.map((note) => [note.alertKey, note]));
  return alerts.map((alert) => {
    const key = keyOf(alert);
    const note = noted.get(key);
    const rests = note?.snoozedUntil != null && note.snoozedUntil > today;
    return {
      key,
      ...alert,
      ownerId: note?.ownerId ?? null,
      ownerName: note?.ownerName ?? null,
      snoozedUntil: rests ? (note?.snoozedUntil ?? null) : null,
      snoozeReason: rests ? (note?.reason ?? null) : null,
    };
  });
}

/** All alerts, the most urgent first. Nothing is stored: an alert is there as long as its cause. */
export function alertsOf(state: AlertState): Alert[] {
  const low = lowAlerts(state);
  const known = new Set(low.map(({ itemId }) => itemId));
  const alerts = [
    ...state.rows.flatMap((row) => rowAlerts(row, state)),
    ...low,
    ...state.forecasts
      .filter(({ itemId }) => !known.has(itemId))
      .flatMap((forecast) => runningOutAlert(forecast, state)),
    ...state.lateOrders.map((order) => lateAlert(order, state)),
    ...state.incidents.map(incidentAlert),
  ];
  return alerts.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      ALERT_KINDS.indexOf(a.kind) - ALERT_KINDS.indexOf(b.kind) ||
      compare(a.dueAt ?? '~', b.dueAt ?? '~') ||
      compare(a.itemName ?? '', b.itemName ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Of nothing in particular: each alert says what it is of. */
const OF_NOTHING = {
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

function ofRow(
  row: StockRow,
  kind: AlertKind,
  severity: Severity,
  dueAt: Instant | null,
  detail: string,
): Alert {
  const { itemId, itemName, lotId, lotNumber, placeId, placeKind, placeName, quantity, unit } = row;
  return {
    ...OF_NOTHING,
    kind,
    severity,
    itemId,
    itemName,
    lotId,
    lotNumber,
    placeId,
    placeKind,
    placeName,
    quantity,
    unit,
    detail,
    dueAt,
  };
}

function rowAlerts(row: StockRow, state: AlertState): Alert[] {
  const expiry = row.expiresOn === null ? null : endOfDay(row.expiresOn, state.timeZone);
  const lot = `${row.itemName}, lot ${row.lotNumber}`;
  switch (row.unusableBecause) {
    case 'beyond-use':
      return [ofRow(row, 'beyond-use', 'now', row.useUntil, `${lot}: its time of use has passed`)];
    case 'not-released': {
      const waits = ofRow(
        row,
        'unreleased',
        'today',
        row.useUntil,
        `${lot}: waits for its release`,
      );
      return [ofPreparation(waits, row, state)];
    }
    case 'expired':
      return [ofRow(row, 'expired', 'now', expiry, `${lot}: expired on ${row.expiresOn}`)];
    case 'in-use-expired':
      return [ofRow(row, 'in-use-expired', 'now', row.discardAt, `${lot}: open too long`)];
    case 'held':
    case 'recalled':
      return [ofRow(row, 'held', 'week', null, `${lot}: held`)];
    case 'location-held':
      return [ofRow(row, 'location-held', 'week', null, `${lot}: stands in a held location`)];
    default:
      if (row.useUntil !== null) return endingPreparation(row, row.useUntil, state, lot);
      return [...endingAlert(row, state, lot), ...expiringAlert(row, expiry, lot)];
  }
}

function endingAlert(row: StockRow, state: AlertState, lot: string): Alert[] {
  const ending =
    row.discardAt !== null && row.discardAt <= addHours(state.now, state.inUseWarningHours);
  return ending ? [ofRow(row, 'in-use-ending', 'today', row.discardAt, `${lot}: use first`)] : [];
}

/** A preparation lives for hours: nobody is warned of it before the end is near. */
function endingPreparation(
  row: StockRow,
  useUntil: Instant,
  state: AlertState,
  lot: string,
): Alert[] {
  if (useUntil > addHours(state.now, state.preparationWarningMinutes / 60)) return [];
  const ending = ofRow(row, 'use-ending', 'today', useUntil, `${lot}: to be used now or discarded`);
  return [ofPreparation(ending, row, state)];
}

function ofPreparation(alert: Alert, { lotId }: StockRow, { preparations }: AlertState): Alert {
  return { ...alert, preparationId: preparations.get(lotId) ?? null };
}

function expiringAlert(row: StockRow, expiry: Instant | null, lot: string): Alert[] {
  if (!row.expiringSoon || row.placeKind === 'container') return [];
  const severity = (row.expiresInDays ?? 0) <= DAYS_OF_TODAY ? 'today' : 'week';
  return [ofRow(row, 'expiring', severity, expiry, `${lot}: expires on ${row.expiresOn}`)];
}

function lowAlerts({ items, rows }: AlertState): Alert[] {
  const usable = new Map<string, Thousandths>();
  for (const row of rows) {
    if (!row.usable) continue;
    usable.set(row.itemId, (usable.get(row.itemId) ?? 0) + Math.round(row.quantity * 1000));
  }
  return items.flatMap((item) => lowAlert(item, usable.get(item.id) ?? 0));
}

function lowAlert({ id, name, unit, reorderPoint }: Item, usable: Thousandths): Alert[] {
  if (reorderPoint === null || usable >= reorderPoint) return [];
  const detail = `${name}: ${toUnits(usable)} ${unit} usable, reorder point ${toUnits(reorderPoint)}`;
  return [
    {
      ...OF_NOTHING,
      kind: 'low',
      severity: usable === 0 ? 'now' : 'today',
      itemId: id,
      itemName: name,
      quantity: toUnits(usable),
      unit,
      detail,
      dueAt: null,
    },
  ];
}

/** An order that comes too late is a matter of now, one that must go out today of today. */
function runningOutAlert(
  { itemId, stockOutOn, orderBy, quantity }: RunningOut,
  { items, now, timeZone }: AlertState,
): Alert[] {
  const today = dayAt(now, timeZone);
  const item = items.find(({ id }) => id === itemId);
  if (!item || orderBy > addDays(today, DAYS_OF_WEEK)) return [];
  const detail = `${item.name}: runs out on ${stockOutOn}, to be ordered by ${orderBy}`;
  return [
    {
      ...OF_NOTHING,
      kind: 'running-out',
      severity: orderBy < today ? 'now' : orderBy === today ? 'today' : 'week',
      itemId,
      itemName: item.name,
      quantity: toUnits(quantity),
      unit: item.unit,
      detail,
      dueAt: endOfDay(stockOutOn, timeZone),
    },
  ];
}

function lateAlert(
  { orderId, orderNumber, supplierName, expectedOn }: LateOrder,
  { timeZone }: AlertState,
): Alert {
  return {
    ...OF_NOTHING,
    kind: 'order-late',
    severity: 'today',
    orderId,
    orderNumber,
    supplierName,
    detail: `Order ${orderNumber} to ${supplierName} was expected on ${expectedOn}`,
    dueAt: endOfDay(expectedOn, timeZone),
  };
}

function incidentAlert({ sessionId, performedAt }: Incident): Alert {
  return {
    ...OF_NOTHING,
    kind: 'incident',
    severity: 'week',
    sessionId,
    detail: 'A doctor recorded the use of stock that must not be used',
    dueAt: performedAt,
  };
}
