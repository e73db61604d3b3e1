import { matchingItems } from '../catalog/catalog.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import { lateOrders } from '../purchasing/purchasing.js';
import type { AlertAnswer } from './alerts.dto.js';
import { alertsOf, withNotes } from './alerts.rules.js';
import { findForecasts, findIncidents, findNotes, preparationsOf } from './alerts.store.js';

/** Everything somebody should act on, derived from the stock as it stands; the most urgent first. */
export async function currentAlerts(db: Reader, now: Instant): Promise<AlertAnswer[]> {
  const { rows, settings } = await readStock(db, { now });
  const today = dayAt(now, settings.timeZone);
  const mixed = rows.filter(({ useUntil }) => useUntil !== null);
  const alerts = alertsOf({
    now,
    timeZone: settings.timeZone,
    inUseWarningHours: settings.inUseWarningHours,
    preparationWarningMinutes: settings.preparationWarningMinutes,
    rows,
    preparations: await preparationsOf(
      db,
      mixed.map(({ lotId }) => lotId),
    ),
    items: await matchingItems(db, { active: true }),
    forecasts: await findForecasts(db),
    lateOrders: await lateOrders(db, today),
    incidents: await findIncidents(db),
  });
  return withNotes(alerts, await findNotes(db), today);
}
