import { Clock } from '../src/kernel/clock.js';
import type { Database } from '../src/kernel/database.js';
import { MovementsService } from '../src/reports/movements.service.js';
import { StockService } from '../src/reports/stock.service.js';
import { type Measured, measure } from './measure.js';

/** How fast the two pages are read that everybody looks at. */
export interface ReadingSpeeds {
  readonly stockList: Measured;
  readonly lotLedger: Measured;
}

/** Reads the first page of the stock list and of a lot's ledger, one after the other. */
export async function measureReading(
  database: Database,
  lotId: string,
  times: number,
): Promise<ReadingSpeeds> {
  const stock = new StockService(database.unitOfWork, new Clock());
  const movements = new MovementsService(database.unitOfWork);
  const readStock = () => stock.list({ limit: 50 });
  const readLedger = () => movements.list({ lotId, limit: 50 });
  await measure(1, Math.ceil(times / 5), readStock);
  await measure(1, Math.ceil(times / 5), readLedger);
  return {
    stockList: await measure(1, times, readStock),
    lotLedger: await measure(1, times, readLedger),
  };
}
