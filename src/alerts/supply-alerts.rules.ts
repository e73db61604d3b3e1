import type { Item } from '../catalog/catalog.js';
import { addDays, dayAt, endOfDay } from '../kernel/calendar.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import type { LateOrder } from '../purchasing/purchasing.js';
import { type Alert, type AlertState, OF_NOTHING, type RunningOut } from './alert.js';

/** What must be ordered within so many days is a matter of this week. */
const DAYS_OF_WEEK = 7;

/** What there is too little of, will be, or should have come; each item once. */
export function supplyAlerts(state: AlertState): Alert[] {
  const low = lowAlerts(state);
  const known = new Set(low.map(({ itemId }) => itemId));
  return [
    ...low,
    ...state.forecasts
      .filter(({ itemId }) => !known.has(itemId))
      .flatMap((forecast) => runningOutAlert(forecast, state)),
    ...state.lateOrders.map((order) => lateAlert(order, state)),
  ];
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
