import type { Item, LocationTree } from '../catalog/catalog.js';
import { fold } from '../catalog/search-text.rules.js';
import type { Day } from '../kernel/calendar.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import type { LotRow } from '../lots/lots.js';
import { amount, labelDay, type RowReader, text, whole } from './cells.rules.js';
import type { CellError } from './columns.rules.js';

/** One row of opening stock, as far as it could be understood by itself. */
export interface StockDraft {
  readonly reader: RowReader;
  readonly itemName: string | undefined;
  readonly code: string | undefined;
  readonly lotNumber: string;
  readonly expires: { readonly day: Day; readonly raw: string } | undefined;
  readonly locationName: string | undefined;
  readonly containers: number;
  readonly unitCost: Thousandths | undefined;
}

/** What opening stock is judged by. */
export interface StockState {
  readonly items: readonly Item[];
  /** Which item carries a code, by the code as it stands in the file. */
  readonly codes: ReadonlyMap<string, string>;
  readonly locations: LocationTree;
  /** Where rows stand that name no location. */
  readonly locationId: string | null;
  /** The lots of these items with these numbers that the book knows already. */
  readonly lots: readonly LotRow[];
  readonly today: Day;
  readonly receiveExpired: 'warn' | 'refuse' | 'quarantine';
}

/** A row that can be received. */
export interface StockLine {
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly expiresOn: string | null;
  readonly containers: number;
  readonly unitCost: number | null;
}

/** Reads one row by itself. */
export function stockDraftOf(reader: RowReader): StockDraft {
  const draft = {
    reader,
    itemName: reader.read('item', text(160)),
    code: reader.read('code', text(60)),
    lotNumber: reader.need('lotNumber', text(60)) ?? '',
    expires: reader.read('expiresOn', labelDay),
    locationName: reader.read('location', text(300)),
    containers: reader.need('containers', whole(1, 100_000)) ?? 0,
    unitCost: reader.read('unitCost', amount(0)),
  };
  if (reader.cell('item') === '' && reader.cell('code') === '') {
    reader.wrong('item', 'required', 'the item, or a code of it');
  }
  return draft;
}

/** Judges the rows beside the catalog, the book and each other. */
export function judgeStock(
  drafts: readonly StockDraft[],
  state: StockState,
): { readonly lines: StockLine[]; readonly errors: CellError[] } {
  const book = bookOf(state);
  const lines: StockLine[] = [];
  for (const draft of drafts) {
    const item = itemOf(draft, book);
    const locationId = locationOf(draft, book, state);
    if (item) judgeLot(draft, item, book, state);
    if (!item || locationId === null || draft.reader.errors.length > 0) continue;
    const { lotNumber, expires, containers, unitCost } = draft;
    lines.push({
      locationId,
      itemId: item.id,
      lotNumber,
      expiresOn: expires?.raw ?? null,
      containers,
      unitCost: unitCost === undefined ? null : toUnits(unitCost),
    });
  }
  return { lines, errors: drafts.flatMap((draft) => draft.reader.errors) };
}

/** The state as it is looked things up in; lots of earlier rows are added to it. */
interface Book {
  readonly byId: ReadonlyMap<string, Item>;
  readonly byName: ReadonlyMap<string, readonly Item[]>;
  readonly codes: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly lots: Map<string, { readonly expiresOn: Day | null; readonly held: string | null }>;
}

function bookOf({ items, codes, locations, lots }: StockState): Book {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const key = fold(item.name);
    byName.set(key, [...(byName.get(key) ?? []), item]);
  }
  const places = new Map<string, string[]>();
  for (const { id, name, active } of locations.all) {
    if (!active) continue;
    for (const key of new Set([fold(name), fold(locations.path(id))])) {
      places.set(key, [...(places.get(key) ?? []), id]);
    }
  }
  const known = lots.map((lot) => {
    const about = { expiresOn: lot.expires_on, held: lot.hold_kind };
    return [lotKey(lot.item_id, lot.lot_number), about] as const;
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  return { byId, byName, codes, places, lots: new Map(known) };
}

function lotKey(itemId: string, lotNumber: string): string {
  return `${itemId} ${lotNumber}`;
}

function itemOf({ reader, itemName, code }: StockDraft, book: Book): Item | null {
  const byCode = code === undefined ? undefined : book.byId.get(book.codes.get(code) ?? '');
  if (code !== undefined && !byCode) reader.wrong('code', 'unknown-item', 'no item has this code');
  if (itemName === undefined) return byCode ?? null;
  const named = book.byName.get(fold(itemName)) ?? [];
  if (named.length === 0) reader.wrong('item', 'unknown-item', 'no item has this name');
  if (byCode && named.length > 0 && !named.includes(byCode)) {
    reader.wrong('item', 'item-differs', `the code belongs to ${byCode.name}`);
  }
  if (byCode) return byCode;
  if (named.length > 1) reader.wrong('item', 'ambiguous-item', 'several items have this name');
  return code === undefined && named.length === 1 ? (named[0] ?? null) : null;
}

function locationOf({ reader, locationName }: StockDraft, book: Book, state: StockState) {
  if (reader.cell('location') === '') {
    if (state.locationId === null) reader.wrong('location', 'required', 'must not be empty');
    return state.locationId;
  }
  const found = book.places.get(fold(locationName ?? '')) ?? [];
  if (found.length === 1) return found[0] ?? null;
  if (found.length > 1) {
    reader.wrong(
      'location',
      'ambiguous-location',
      'several locations have this name: write the path',
    );
  } else if (locationName !== undefined) {
    reader.wrong('location', 'unknown-location', 'no location has this name');
  }
  return null;
}

function judgeLot(draft: StockDraft, item: Item, book: Book, state: StockState): void {
  const { reader, lotNumber, expires } = draft;
  const expiresOn = expires?.day ?? null;
  if (item.expiryRequired && reader.cell('expiresOn') === '') {
    reader.wrong('expiresOn', 'required', 'is needed for this item');
  }
  if (expiresOn !== null && expiresOn < state.today && state.receiveExpired === 'refuse') {
    reader.wrong('expiresOn', 'expired', 'the practice takes no expired lots');
  }
  const key = lotKey(item.id, lotNumber);
  const known = book.lots.get(key);
  if (known && known.expiresOn !== expiresOn) {
    reader.wrong(
      'expiresOn',
      'expiry-differs',
      `the lot is known with ${known.expiresOn ?? 'none'}`,
    );
  }
  if (known && known.held !== null) {
    reader.wrong('lotNumber', 'lot-held', `the lot is ${known.held}`);
  }
  if (!known) book.lots.set(key, { expiresOn, held: null });
}
