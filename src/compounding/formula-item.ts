import { audit } from '../audit/audit.js';
import { findItem, insertItems, itemsById, updateItem } from '../catalog/catalog.js';
import { ITEM_DEFAULTS } from '../catalog/items.rules.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { newId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { FormulaContent } from './formula.js';
import { resolveIngredients } from './formulas.js';

/**
 * Catalogues the item that a formula's preparations are lots of. Its class and origin stay to be
 * confirmed: what law calls a mixture that was made here is the practice's to say.
 */
export async function makeItem(
  tx: Tx,
  actor: Actor,
  content: FormulaContent,
  at: Instant,
): Promise<string> {
  const { name, unit, containerKind, finalQuantity, storage } = content;
  const item = {
    ...ITEM_DEFAULTS,
    id: newId(),
    name,
    category: 'preparation' as const,
    unit,
    containerKind,
    containerQuantity: finalQuantity,
    storage,
    expiryRequired: false,
    ...(content.ownMaterial && { origin: 'autologous' as const }),
    substances: await substancesOf(tx, content),
  };
  await insertItems(tx, [item], at);
  const entry = { command: 'items.create', subject: `item/${item.id}`, after: item };
  await audit.record(tx, actor, entry, at);
  return item.id;
}

/** The item takes the name, the storage and the substances of the version that became valid. */
export async function adoptContent(
  tx: Tx,
  actor: Actor,
  itemId: string,
  content: FormulaContent,
  at: Instant,
): Promise<void> {
  const before = await findItem(tx, itemId, true);
  if (!before) throw new Error(`The formula's item ${itemId} is gone`);
  const { name, storage } = content;
  const after = { ...before, name, storage, substances: await substancesOf(tx, content) };
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await updateItem(tx, after, at);
  const entry = { command: 'items.change', subject: `item/${itemId}`, before, after };
  await audit.record(tx, actor, entry, at);
}

/** Every active substance that may be in the mixture, so that an allergy to one stops it. */
async function substancesOf(tx: Tx, content: FormulaContent): Promise<string[]> {
  const [ingredients = []] = await resolveIngredients(tx, [content]);
  const items = await itemsById(
    tx,
    ingredients.flatMap(({ itemIds }) => itemIds),
  );
  return [...new Set([...items.values()].flatMap(({ substances }) => substances))].sort();
}
