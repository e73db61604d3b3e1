import {
  IDENTIFIER_SCHEMES,
  identifierOwners,
  locationTree,
  matchingItems,
} from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import { newId } from '../kernel/ids.js';
import { invalid } from '../kernel/problems.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { findLotsByNumber } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import { postReceipt } from '../receiving/receiving.js';
import type { RowReader } from './cells.rules.js';
import type { CellError } from './columns.rules.js';
import { cellsInvalid } from './imports.problems.js';
import { judgeStock, type StockDraft, type StockLine, stockDraftOf } from './stock-import.rules.js';

/** As many lines as a receipt has that somebody types. */
const LINES_OF_RECEIPT = 200;

/** Reads the rows and judges them beside the catalog and the book. */
export async function judgeStockRows(
  db: Reader,
  readers: readonly RowReader[],
  locationId: string | null,
  now: Instant,
): Promise<{ readonly lines: StockLine[]; readonly errors: readonly CellError[] }> {
  const drafts = readers.map(stockDraftOf);
  const locations = await locationTree(db);
  if (locationId !== null && !locations.get(locationId)) {
    throw invalid({ pointer: '/locationId', detail: 'is not a known location' });
  }
  const items = await matchingItems(db, { active: true });
  const settings = await loadSettings(db);
  return judgeStock(drafts, {
    items,
    codes: await itemsOfCodes(db, drafts),
    locations,
    locationId,
    lots: await lotsOf(
      db,
      items.map((item) => item.id),
      drafts,
    ),
    today: dayAt(now, settings.timeZone),
    receiveExpired: settings.receiveExpired,
  });
}

/** A code in a spreadsheet does not say of which scheme it is. */
async function itemsOfCodes(
  db: Reader,
  drafts: readonly StockDraft[],
): Promise<ReadonlyMap<string, string>> {
  const values = [...new Set(drafts.flatMap(({ code }) => code ?? []))];
  const candidates = values.flatMap((value) =>
    IDENTIFIER_SCHEMES.map((scheme) => ({ scheme, value })),
  );
  const owners = await identifierOwners(db, candidates);
  const found = candidates.flatMap(({ value }, index) => {
    const owner = owners[index];
    return owner ? [[value, owner.itemId] as const] : [];
  });
  return new Map(found);
}

/** Numbers are looked up so many at a time: SQLite binds at most 32,766 values. */
const NUMBERS_AT_ONCE = 1000;

async function lotsOf(db: Reader, itemIds: readonly string[], drafts: readonly StockDraft[]) {
  const numbers = [...new Set(drafts.map((draft) => draft.lotNumber))];
  const found = [];
  for (let start = 0; start < numbers.length; start += NUMBERS_AT_ONCE) {
    const some = numbers.slice(start, start + NUMBERS_AT_ONCE);
    found.push(...(await findLotsByNumber(db, itemIds, some)));
  }
  return found;
}

/**
 * Receives the rows, within the caller's transaction: by location, in receipts of the usual size.
 * @returns the receipts
 * @throws Problem `invalid` (422) with every wrong cell
 */
export async function importStock(
  tx: Tx,
  actor: Actor,
  readers: readonly RowReader[],
  locationId: string | null,
  now: Instant,
): Promise<string[]> {
  const { lines, errors } = await judgeStockRows(tx, readers, locationId, now);
  if (errors.length > 0) throw cellsInvalid(errors);
  const receiptIds: string[] = [];
  for (const [place, here] of groupBy(lines, (line) => line.locationId)) {
    for (let start = 0; start < here.length; start += LINES_OF_RECEIPT) {
      const id = newId();
      const some = here.slice(start, start + LINES_OF_RECEIPT);
      const body = some.map(({ locationId: _, ...line }) => line);
      await postReceipt(tx, actor, { id, locationId: place, lines: body }, now);
      receiptIds.push(id);
    }
  }
  return receiptIds;
}
