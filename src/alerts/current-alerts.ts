import { matchingItems } from '../catalog/catalog.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import type { AlertAnswer } from './alerts.dto.js';
import { alertsOf, withNotes } from './alerts.rules.js';
import { findIncidents, findNotes } from './alerts.store.js';

/** Everything somebody should act on, derived from the stock as it stands; the most urgent first. */
export async function currentAlerts(db: Reader, now: Instant): Promise<AlertAnswer[]> {
  const { rows, settings } = await readStock(db, { now });
  const items = await matchingItems(db, { active: true });
  const alerts = alertsOf({
    now,
    timeZone: settings.timeZone,
    inUseWarningHours: settings.inUseWarningHours,
    preparationWarningMinutes: settings.preparationWarningMinutes,
    rows,
    watched: items.filter((item) => item.reorderPoint !== null),
    incidents: await findIncidents(db),
  });
  return withNotes(alerts, await findNotes(db), dayAt(now, settings.timeZone));
}
