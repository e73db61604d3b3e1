import { AlertsService } from '../src/alerts/alerts.service.js';
import { Clock } from '../src/kernel/clock.js';
import type { Database } from '../src/kernel/database.js';
import { ReadingThreads } from '../src/kernel/reading/reading-threads.js';
import { MailService } from '../src/mail/mail.js';
import { DashboardService } from '../src/reports/dashboard.service.js';
import { MovementsService } from '../src/reports/movements.service.js';
import { StockService } from '../src/reports/stock.service.js';
import type { Clinic } from './clinic.js';
import { type Measured, measure } from './measure.js';

/** How fast the pages are read that everybody looks at. */
export interface ReadingSpeeds {
  readonly stockList: Measured;
  readonly lotLedger: Measured;
  readonly alerts: Measured;
  readonly dashboard: Measured;
}

/**
 * Reads the first page of the stock list, of a lot's ledger and of the alerts, and the dashboard, one
 * after the other. The dashboard is read anew each time, although people share one for a minute.
 */
export async function measureReading(
  database: Database,
  { config }: Clinic,
  lotId: string,
  times: number,
): Promise<ReadingSpeeds> {
  const { unitOfWork: uow } = database;
  const clock = new Clock();
  const stock = new StockService(uow, clock);
  const movements = new MovementsService(uow);
  const alerts = new AlertsService(uow, clock, new MailService(config, uow, clock));
  const readStock = () => stock.list({ limit: 50 });
  const readLedger = () => movements.list({ lotId, limit: 50 });
  const readAlerts = () => alerts.list({ limit: 50 });
  const threads = new ReadingThreads(uow, config);
  const readDashboard = () => new DashboardService(uow, clock, threads).read();
  try {
    await measure(1, Math.ceil(times / 5), readStock);
    await measure(1, Math.ceil(times / 5), readLedger);
    await measure(1, Math.ceil(times / 5), readAlerts);
    return {
      stockList: await measure(1, times, readStock),
      lotLedger: await measure(1, times, readLedger),
      alerts: await measure(1, times, readAlerts),
      dashboard: await measure(1, Math.ceil(times / 10), readDashboard),
    };
  } finally {
    await threads.onApplicationShutdown();
  }
}
