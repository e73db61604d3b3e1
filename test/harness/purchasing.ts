import { newId } from '../../src/kernel/ids.js';
import type { Reply } from './client.js';
import type { Clinic } from './clinic.js';

type Body = Reply['body'];

/** Adds a supplier, by any name. */
export async function supplier(clinic: Clinic, details: object = {}): Promise<Body> {
  const body = { name: `Supplier ${newId()}`, ...details };
  const reply = await clinic.as('admin').post('/suppliers', body);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

/** Says what a supplier sells, from today on at a price per pack if one is given. */
export async function sells(
  clinic: Clinic,
  by: { readonly id: string },
  item: { readonly id: string },
  details: object = {},
  perPack?: number,
): Promise<Body> {
  const path = `/suppliers/${by.id}/items/${item.id}`;
  const saved = await clinic.as('admin').put(path, details);
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  if (perPack === undefined) return saved.body;
  const price = { perPack, validFrom: '2020-01-01' };
  return (await clinic.as('admin').post(`${path}/prices`, price)).body;
}

/** An order of one pack of each item, as the nurse writes it. */
export function orderOf(
  from: { readonly id: string },
  items: readonly { readonly id: string }[],
  packs = 1,
) {
  const lines = items.map(({ id }) => ({ itemId: id, packs }));
  return { id: newId(), supplierId: from.id, lines };
}

/** Writes an order, has it approved by a second person, and records it as sent by hand. */
export async function sentOrder(
  clinic: Clinic,
  order: { readonly id: string; readonly expectedOn?: string },
): Promise<Body> {
  await clinic.as('nurse').post('/orders', order);
  await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
  const sent = await clinic.as('admin').post(`/orders/${order.id}/send`, { via: 'by-hand' });
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return sent.body;
}

/** Receives containers of one lot against an order. */
export function receiveAgainst(
  clinic: Clinic,
  orderId: string,
  item: { readonly id: string },
  line: object,
): Promise<Reply> {
  const lot = { lotNumber: `L-${newId()}`, expiresOn: '2031-01-31' };
  const lines = [{ itemId: item.id, ...lot, ...line }];
  const receipt = { id: newId(), locationId: clinic.room, orderId, lines };
  return clinic.as('nurse').post('/receipts', receipt);
}
