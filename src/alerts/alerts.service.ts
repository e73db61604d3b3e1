import { Injectable } from '@nestjs/common';
import { matchingItems } from '../catalog/catalog.js';
import { Clock } from '../kernel/clock.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { sql } from '../kernel/sql.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import type { AlertAnswer, AlertsQuery } from './alerts.dto.js';
import { alertsOf, type Incident } from './alerts.rules.js';

/** What somebody should act on, derived from the stock as it stands. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The most urgent first. */
  list(query: AlertsQuery): Promise<Page<AlertAnswer>> {
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const { rows, settings } = await readStock(db, { now });
      const items = await matchingItems(db, { active: true });
      const incidents = await db.query<Incident>(sql`
        SELECT session.id AS "sessionId", session.performed_at AS "performedAt" FROM session
        LEFT JOIN session_void ON session_void.session_id = session.id
        WHERE session.incident = 1 AND session_void.session_id IS NULL
        ORDER BY session.performed_at DESC`);
      const alerts = alertsOf({
        now,
        timeZone: settings.timeZone,
        inUseWarningHours: settings.inUseWarningHours,
        rows,
        watched: items.filter((item) => item.reorderPoint !== null),
        incidents,
      });
      const shown = alerts.filter((alert) => query.kind === undefined || alert.kind === query.kind);
      return pageOf(shown, query.limit, query.cursor);
    });
  }
}
