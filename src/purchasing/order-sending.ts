import { findSupplier } from '../catalog/catalog.js';
import { addDays, dayAt, type Instant } from '../kernel/calendar.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { type NewMail, queueMail } from '../mail/mail.js';
import { loadSettings } from '../practice/practice.js';
import { leadTimeOf } from './lead-time.rules.js';
import type { SentVia } from './order.js';
import type { LoadedOrder } from './order-answer.js';
import { orderSheet } from './order-file.js';
import { orderPdf } from './order-pdf.js';
import { orderLetter, sheetName } from './order-sheet.rules.js';
import type { SendOrderDto } from './orders.dto.js';
import * as store from './orders.store.js';
import { changedSince, noAddress, noMail } from './purchasing.problems.js';
import { journeysOf, REMEMBERED_DAYS } from './supplier-items.store.js';

/** An order made ready to be sent. */
export interface Sending {
  readonly version: number;
  readonly via: SentVia;
  /** What is sent by e-mail. */
  readonly mail: NewMail | null;
}

/**
 * Writes the e-mail, if it shall be one. Drawing takes time, so it is done before the transaction
 * that sends.
 * @throws Problem `no-mail` (409), `no-address` (422)
 */
export async function prepareSending(
  db: Reader,
  loaded: LoadedOrder,
  dto: SendOrderDto,
  mailIsSetUp: boolean,
  now: Instant,
): Promise<Sending> {
  const { id, version, supplierId } = loaded.order;
  const supplier = await findSupplier(db, supplierId);
  const recipient = dto.to ?? supplier?.email ?? null;
  const via = dto.via ?? (mailIsSetUp && recipient !== null ? 'email' : 'by-hand');
  if (via === 'by-hand') return { version, via, mail: null };
  if (!mailIsSetUp) throw noMail();
  if (recipient === null) throw noAddress(supplier?.name ?? '');
  const sheet = { ...(await orderSheet(db, loaded, now)), draft: false };
  const content = await orderPdf(sheet, new Date(now));
  const file = { name: `${sheetName(sheet)}.pdf`, mediaType: 'application/pdf', content };
  const mail = { occasion: `order/${id}`, recipient, ...orderLetter(sheet), file };
  return { version, via, mail };
}

/**
 * Puts the e-mail into the outbox and says when the order should come, where nobody did.
 * @throws Problem `changed-since` (409) when the order is another one than was made ready
 */
export async function sendOrder(
  tx: Tx,
  loaded: LoadedOrder,
  { version, mail }: Sending,
  now: Instant,
): Promise<void> {
  const { order } = loaded;
  if (order.version !== version) throw changedSince(order.version);
  if (mail) await queueMail(tx, mail, now);
  if (order.expectedOn !== null) return;
  const { timeZone, leadDaysDefault } = await loadSettings(tx);
  const today = dayAt(now, timeZone);
  const days = await longestLead(tx, loaded, today, leadDaysDefault);
  await store.updateOrder(tx, { ...order, expectedOn: addDays(today, Math.ceil(days)) });
}

/** Of the item that usually takes longest, in days. */
async function longestLead(
  db: Reader,
  { order, lines }: LoadedOrder,
  today: string,
  defaultDays: number,
): Promise<number> {
  const supplier = await findSupplier(db, order.supplierId);
  const journeys = await journeysOf(db, [order.supplierId], addDays(today, -REMEMBERED_DAYS));
  const agreed = supplier?.leadDays ?? null;
  const each = lines.map(({ itemId }) => leadTimeOf(journeys, itemId, agreed, defaultDays).days);
  return Math.max(...each);
}
