import { type Item, itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { groupBy } from '../kernel/group-by.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { findContainers, findLots, type LotRow } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import type {
  AdjustmentAnswer,
  DisposedLotAnswer,
  ReturnAnswer,
  WasteAnswer,
  WasteLineAnswer,
  WasteWarningAnswer,
} from './disposals.dto.js';
import type { DisposalRow, RecordedLine } from './disposals.store.js';
import type { AdjustmentReason, ReturnReason, WasteMethod, WasteReason } from './reasons.rules.js';

/** A document with everything its answer names. */
interface Told {
  readonly row: DisposalRow;
  readonly lines: readonly RecordedLine[];
  readonly names: Names;
}

interface Names {
  readonly lots: ReadonlyMap<string, LotRow>;
  readonly items: ReadonlyMap<string, Item>;
  readonly people: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  readonly currency: string;
  readonly placeOf: (id: string) => { kind: 'location' | 'container'; name: string };
}

/** Reads what the documents name, in as many statements for many as for one. */
export async function told(
  db: Reader,
  rows: readonly DisposalRow[],
  lines: readonly RecordedLine[],
): Promise<Told[]> {
  const found = await findLots(db, [...new Set(lines.map((line) => line.lotId))]);
  const locations = await locationTree(db);
  const elsewhere = rows.map((row) => row.place_id).filter((id) => !locations.get(id));
  const containers = await findContainers(db, elsewhere);
  const keptAt = new Map(containers.map((one) => [one.id, one.location_id]));
  const witnesses = lines.map((line) => line.witnessId).filter((id) => id !== null);
  const names: Names = {
    lots: new Map(found.map((lot) => [lot.id, lot])),
    items: await itemsById(
      db,
      found.map((lot) => lot.item_id),
    ),
    people: await personNames(db, [...rows.map((row) => row.recorded_by), ...witnesses]),
    suppliers: await knownSuppliers(
      db,
      rows.map((row) => row.supplier_id).filter((id) => id !== null),
    ),
    currency: (await loadSettings(db)).currency,
    placeOf: (id) => ({
      kind: keptAt.has(id) ? 'container' : 'location',
      name: locations.path(keptAt.get(id) ?? id),
    }),
  };
  const byDocument = groupBy(lines, (line) => line.disposalId);
  return rows.map((row) => ({ row, lines: byDocument.get(row.id) ?? [], names }));
}

export function wasteAnswer({ row, lines, names }: Told): WasteAnswer {
  const place = names.placeOf(row.place_id);
  const wasted = lines.map((line) => wasteLine(line, names));
  return {
    id: row.id,
    placeId: row.place_id,
    placeKind: place.kind,
    placeName: place.name,
    wastedAt: row.happened_at,
    wastedByName: names.people.get(row.recorded_by) ?? '',
    lines: wasted,
    ...worth(lines, names),
    warnings: wasted.flatMap(warningsOf),
  };
}

export function returnAnswer({ row, lines, names }: Told): ReturnAnswer {
  return {
    id: row.id,
    supplierId: row.supplier_id ?? '',
    supplierName: names.suppliers.get(row.supplier_id ?? '') ?? '',
    locationId: row.place_id,
    locationName: names.placeOf(row.place_id).name,
    returnedAt: row.happened_at,
    returnedByName: names.people.get(row.recorded_by) ?? '',
    lines: lines.map((line) => ({
      ...disposedLot(line, names),
      quantity: toUnits(line.quantity),
      reason: line.reason as ReturnReason,
      unusableBecause: line.unusableBecause,
    })),
    ...worth(lines, names),
  };
}

export function adjustmentAnswer({ row, lines, names }: Told): AdjustmentAnswer {
  const place = names.placeOf(row.place_id);
  return {
    id: row.id,
    placeId: row.place_id,
    placeKind: place.kind,
    placeName: place.name,
    adjustedAt: row.happened_at,
    adjustedByName: names.people.get(row.recorded_by) ?? '',
    lines: lines.map((line) => ({
      ...disposedLot(line, names),
      expected: toUnits(line.book ?? 0),
      countedQuantity: unitsOrNull(line.counted),
      difference: toUnits(line.quantity),
      reason: line.reason as AdjustmentReason,
    })),
    ...worth(lines, names),
  };
}

function wasteLine(line: RecordedLine, names: Names): WasteLineAnswer {
  const { witnessId } = line;
  return {
    ...disposedLot(line, names),
    quantity: toUnits(line.quantity),
    requested: unitsOrNull(line.requested),
    reason: line.reason as WasteReason,
    method: line.method as WasteMethod | null,
    witness: witnessId === null ? null : { id: witnessId, name: names.people.get(witnessId) ?? '' },
    unusableBecause: line.unusableBecause,
  };
}

function warningsOf(line: WasteLineAnswer): WasteWarningAnswer[] {
  if (line.unusableBecause === null) return [];
  const { lotId, lotNumber, unusableBecause: because } = line;
  const warnings: WasteWarningAnswer[] = [];
  if (line.method === null) {
    const detail = `Lot ${lotNumber} (${because}) was wasted without a method`;
    warnings.push({ code: 'without-method', detail, lotId });
  }
  if (line.witness === null) {
    const detail = `Lot ${lotNumber} (${because}) was wasted without a witness`;
    warnings.push({ code: 'without-witness', detail, lotId });
  }
  return warnings;
}

function disposedLot(line: RecordedLine, { lots, items }: Names): DisposedLotAnswer {
  const lot = lots.get(line.lotId);
  const item = items.get(lot?.item_id ?? '');
  return {
    lotId: line.lotId,
    lotNumber: lot?.lot_number ?? '',
    expiresOn: lot?.expires_on ?? null,
    itemId: item?.id ?? '',
    itemName: item?.name ?? '',
    unit: item?.unit ?? '',
    note: line.note,
    value: unitsOrNull(line.value),
  };
}

function worth(lines: readonly RecordedLine[], { currency }: Names) {
  return { value: toUnits(lines.reduce((sum, { value }) => sum + (value ?? 0), 0)), currency };
}

function unitsOrNull(quantity: number | null): number | null {
  return quantity === null ? null : toUnits(quantity);
}
