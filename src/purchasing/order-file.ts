import { itemsById, locationTree, suppliersById } from '../catalog/catalog.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { stageOf, totalOf } from './order.rules.js';
import type { LoadedOrder } from './order-answer.js';
import { orderPdf } from './order-pdf.js';
import { type OrderSheet, orderCsv, sheetName } from './order-sheet.rules.js';

/** The order as its supplier reads it. */
export async function orderFile(
  db: Reader,
  loaded: LoadedOrder,
  kind: 'pdf' | 'csv',
  now: Instant,
): Promise<FileAnswer> {
  const sheet = await orderSheet(db, loaded, now);
  const name = `${sheetName(sheet)}.${kind}`;
  return kind === 'csv'
    ? { name, mediaType: 'text/csv', bytes: Buffer.from(orderCsv(sheet)) }
    : { name, mediaType: 'application/pdf', bytes: await orderPdf(sheet, new Date(now)) };
}

/** What the supplier is told: without what was cancelled, in the supplier's own language. */
export async function orderSheet(
  db: Reader,
  { order, lines, steps }: LoadedOrder,
  now: Instant,
): Promise<OrderSheet> {
  const settings = await loadSettings(db);
  const supplier = (await suppliersById(db, [order.supplierId])).get(order.supplierId);
  const wanted = lines.filter(({ cancelledAt }) => cancelledAt === null);
  const ids = wanted.map(({ itemId }) => itemId);
  const items = await itemsById(db, ids);
  const locations = await locationTree(db);
  const { total, unpriced } = totalOf(wanted);
  const approvedAt = steps.findLast(({ stage }) => stage === 'approved')?.takenAt;
  return {
    number: order.number,
    draft: stageOf(steps) === 'draft',
    language: supplier?.language ?? 'it',
    practiceName: settings.practiceName,
    supplierName: supplier?.name ?? '',
    customerCode: supplier?.customerCode ?? null,
    date: dayAt(approvedAt ?? now, settings.timeZone),
    deliverTo: order.locationId === null ? null : locations.path(order.locationId),
    expectedOn: order.expectedOn,
    note: order.note,
    currency: settings.currency,
    lines: wanted.map(({ itemId, orderCode, pack, packs, perPack }) => ({
      code: orderCode,
      item: items.get(itemId)?.name ?? '',
      manufacturer: items.get(itemId)?.manufacturer ?? null,
      pack,
      packs,
      pricePerPack: perPack === null ? null : toUnits(perPack),
      amount: perPack === null ? null : toUnits(perPack * packs),
    })),
    total: toUnits(total),
    unpriced,
  };
}
