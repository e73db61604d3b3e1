import { itemsById, locationTree } from '../catalog/catalog.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import { type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { balancesAsOf } from '../ledger/ledger.js';
import { loadSettings, type PracticeSettings } from '../practice/practice.js';
import type { Moment, Position } from './eligibility.rules.js';
import { positionsWhere } from './lots.store.js';
import { type StockContext, type StockRow, stockRows } from './stock.rules.js';

/** Which stock is read, and as of when. */
export interface StockFilter {
  /** On `balance`, `lot` and `open_container`. */
  readonly condition?: Sql;
  /** Only what stands there or within. */
  readonly within?: string | undefined;
  /** The moment at which it is judged. */
  readonly now: Instant;
  /** Read the book as it stood at this past moment; holds are those of today. */
  readonly asOf?: Instant | undefined;
}

/** The stock as rows, with what they were judged by. */
export interface Stock extends StockContext {
  readonly rows: StockRow[];
  readonly settings: PracticeSettings;
}

/** Reads stock with its verdicts, by item name and in the order of use. */
export async function readStock(db: Reader, filter: StockFilter): Promise<Stock> {
  const at = filter.asOf ?? filter.now;
  const source = filter.asOf === undefined ? undefined : balancesAsOf(filter.asOf);
  const settings = await loadSettings(db);
  const locations = await locationTree(db);
  const found = await positionsWhere(db, filter.condition ?? sql`1 = 1`, source);
  const positions = withinOnly(found, filter.within && new Set(locations.subtree(filter.within)));
  const items = await itemsById(
    db,
    positions.map((position) => position.itemId),
  );
  const moment: Moment = {
    at,
    day: dayAt(at, settings.timeZone),
    isLocationHeld: (id) => locations.effectivelyHeld(id),
    patientId: null,
  };
  const context = { moment, items, locations, expiryWarningDays: settings.expiryWarningDays };
  return { ...context, settings, rows: stockRows(positions, context) };
}

function withinOnly(
  positions: readonly Position[],
  within: ReadonlySet<string> | '' | undefined,
): readonly Position[] {
  return within ? positions.filter((position) => within.has(position.locationId)) : positions;
}
