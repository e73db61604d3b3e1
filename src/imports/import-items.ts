import { fold, identifierOwners, insertItems, itemsByFoldedNames } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import { newId } from '../kernel/ids.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { RowReader } from './cells.rules.js';
import type { CellError } from './columns.rules.js';
import { cellsInvalid } from './imports.problems.js';
import { catalogErrors, codeKey, draftOf, type ItemDraft } from './items-import.rules.js';

/** Reads the rows and judges them beside the catalog. */
export async function judgeItemRows(
  db: Reader,
  readers: readonly RowReader[],
): Promise<{ readonly drafts: readonly ItemDraft[]; readonly errors: readonly CellError[] }> {
  const drafts = readers.map(draftOf);
  const codes = drafts.flatMap(({ item }) => item.identifiers);
  const owners = await identifierOwners(db, codes);
  const taken = codes.filter((_, index) => owners[index]).map(codeKey);
  const names = drafts.map(({ item }) => fold(item.name)).filter((name) => name !== '');
  const known = { names: await itemsByFoldedNames(db, names), codes: new Set(taken) };
  return { drafts, errors: catalogErrors(drafts, known) };
}

/**
 * Makes an item of each row, within the caller's transaction.
 * @throws Problem `invalid` (422) with every wrong cell
 */
export async function importItems(
  tx: Tx,
  readers: readonly RowReader[],
  at: Instant,
): Promise<string[]> {
  const { drafts, errors } = await judgeItemRows(tx, readers);
  if (errors.length > 0) throw cellsInvalid(errors);
  await insertItems(
    tx,
    drafts.map(({ item }) => ({ id: newId(), ...item })),
    at,
  );
  return [];
}
