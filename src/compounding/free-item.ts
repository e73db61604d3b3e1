import { audit } from '../audit/audit.js';
import { insertItems, itemsById } from '../catalog/catalog.js';
import { ITEM_DEFAULTS } from '../catalog/items.rules.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { oneAtATime } from '../kernel/documents.js';
import { thousandthsOf } from '../kernel/quantity.js';
import type { Tx } from '../kernel/unit-of-work.js';

/** The one item whose lots are the mixtures that follow no formula. */
export const FREE_ITEM_ID = '00000000-0000-7000-8000-00000000f4ee';

const NAMES = {
  it: 'Preparazione libera',
  es: 'Preparación libre',
  en: 'Free preparation',
} as const;

/** Catalogues the item of free mixtures when the first one is made. */
export async function ensureFreeItem(tx: Tx, actor: Actor, at: Instant): Promise<void> {
  await oneAtATime(tx, FREE_ITEM_ID);
  if ((await itemsById(tx, [FREE_ITEM_ID])).size > 0) return;
  const item = {
    ...ITEM_DEFAULTS,
    id: FREE_ITEM_ID,
    name: NAMES[actor.language],
    category: 'preparation' as const,
    unit: 'mL' as const,
    containerKind: 'syringe' as const,
    containerQuantity: thousandthsOf(1),
    expiryRequired: false,
  };
  await insertItems(tx, [item], at);
  const entry = { command: 'items.create', subject: `item/${item.id}`, after: item };
  await audit.record(tx, actor, entry, at);
}
