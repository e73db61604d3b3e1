import type { Item } from '../catalog/catalog.js';
import { addHours, type Day, endOfDay, type Instant } from '../kernel/calendar.js';
import { toUnits } from '../kernel/quantity.js';
import type { StockRow } from '../lots/stock.rules.js';
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
  /** Active items with a reorder point. */
  readonly watched: readonly Item[];
  readonly incidents: readonly Incident[];
}

/** A lot that expires within so many days is a matter of today, not of this week. */
const DAYS_OF_TODAY = 7;

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
export function keyOf({ kind, itemId, lotId, placeId, sessionId }: Alert): string {
  return [kind, itemId, lotId, placeId, sessionId].map((part) => part ?? '').join(':');
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
  const alerts = [
    ...state.rows.flatMap((row) => rowAlerts(row, state)),
    ...state.watched.flatMap((item) => lowAlert(item, state.rows)),
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

function ofRow(
  row: StockRow,
  kind: AlertKind,
  severity: Severity,
  dueAt: Instant | null,
  detail: string,
): Alert {
  const { itemId, itemName, lotId, lotNumber, placeId, placeKind, placeName, quantity, unit } = row;
  return {
    kind,
    severity,
    itemId,
    itemName,
    lotId,
    lotNumber,
    placeId,
    placeKind,
    placeName,
    sessionId: null,
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
    case 'not-released':
      return [ofRow(row, 'unreleased', 'today', row.useUntil, `${lot}: waits for its release`)];
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
      if (row.useUntil !== null) return preparationAlert(row, row.useUntil, state, lot);
      return [...endingAlert(row, state, lot), ...expiringAlert(row, expiry, lot)];
  }
}

function endingAlert(row: StockRow, state: AlertState, lot: string): Alert[] {
  const ending =
    row.discardAt !== null && row.discardAt <= addHours(state.now, state.inUseWarningHours);
  return ending ? [ofRow(row, 'in-use-ending', 'today', row.discardAt, `${lot}: use first`)] : [];
}

/** A preparation lives for hours: nobody is warned of it before the end is near. */
function preparationAlert(
  row: StockRow,
  useUntil: Instant,
  { now, preparationWarningMinutes }: AlertState,
  lot: string,
): Alert[] {
  if (useUntil > addHours(now, preparationWarningMinutes / 60)) return [];
  return [ofRow(row, 'use-ending', 'today', useUntil, `${lot}: to be used now or discarded`)];
}

function expiringAlert(row: StockRow, expiry: Instant | null, lot: string): Alert[] {
  if (!row.expiringSoon || row.placeKind === 'container') return [];
  const severity = (row.expiresInDays ?? 0) <= DAYS_OF_TODAY ? 'today' : 'week';
  return [ofRow(row, 'expiring', severity, expiry, `${lot}: expires on ${row.expiresOn}`)];
}

function lowAlert(item: Item, rows: readonly StockRow[]): Alert[] {
  const usable = rows
    .filter((row) => row.itemId === item.id && row.usable)
    .reduce((sum, row) => sum + Math.round(row.quantity * 1000), 0);
  if (item.reorderPoint === null || usable >= item.reorderPoint) return [];
  const detail = `${item.name}: ${toUnits(usable)} ${item.unit} usable, reorder point ${toUnits(item.reorderPoint)}`;
  return [
    {
      kind: 'low',
      severity: usable === 0 ? 'now' : 'today',
      itemId: item.id,
      itemName: item.name,
      lotId: null,
      lotNumber: null,
      placeId: null,
      placeKind: null,
      placeName: null,
      sessionId: null,
      quantity: toUnits(usable),
      unit: item.unit,
      detail,
      dueAt: null,
    },
  ];
}

function incidentAlert({ sessionId, performedAt }: Incident): Alert {
  return {
    kind: 'incident',
    severity: 'week',
    itemId: null,
    itemName: null,
    lotId: null,
    lotNumber: null,
    placeId: null,
    placeKind: null,
    placeName: null,
    sessionId,
    quantity: null,
    unit: null,
    detail: 'A doctor recorded the use of stock that must not be used',
    dueAt: performedAt,
  };
}
