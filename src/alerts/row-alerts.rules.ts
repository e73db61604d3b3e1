import { addHours, endOfDay, type Instant } from '../kernel/calendar.js';
import type { StockRow } from '../lots/stock.rules.js';
import { type Alert, type AlertState, OF_NOTHING } from './alert.js';
import type { AlertKind, Severity } from './alerts.dto.js';

/** A lot that expires within so many days is a matter of today, not of this week. */
const DAYS_OF_TODAY = 7;

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

/** What stands in one place and should be acted on. */
export function rowAlerts(row: StockRow, state: AlertState): Alert[] {
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
