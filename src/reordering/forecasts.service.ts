import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/calendar.js';
import { ReadingThreads } from '../kernel/reading/reading-threads.js';
import { rows, sql } from '../kernel/sql.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { type Forecast, forecasts } from './readings.js';

/** As many rows as one statement writes. */
const AT_ONCE = 200;

/** Keeps what will run out, for the alerts: they are asked for far too often to look ahead each time. */
@Injectable()
export class ForecastsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReadingThreads,
  ) {}

  /** Looks ahead, and puts what it found in the place of the last forecast. */
  async make(at: Instant): Promise<{ readonly items: number; readonly runningOut: number }> {
    const { items, runningOut } = await this.threads.read((db) => forecasts(db, at));
    await this.uow.write((tx) => replaceForecasts(tx, runningOut, at));
    return { items, runningOut: runningOut.length };
  }
}

/** Only the newest forecast counts. */
export async function replaceForecasts(
  tx: Tx,
  runningOut: readonly Forecast[],
  at: Instant,
): Promise<void> {
  await tx.execute(sql`DELETE FROM forecast`);
  for (let from = 0; from < runningOut.length; from += AT_ONCE) {
    const values = runningOut
      .slice(from, from + AT_ONCE)
      .map(({ itemId, stockOutOn, orderBy, quantity }) => [
        itemId,
        at,
        stockOutOn,
        orderBy,
        quantity,
      ]);
    await tx.execute(sql`INSERT INTO forecast (item_id, made_at, stock_out_on, order_by, quantity)
      VALUES ${rows(values)}`);
  }
}
