import { fold, likePatterns } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, join, raw, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { FormulaContent, FormulaStatus, FormulaVersion } from './formula.js';

/** A formula as such: what all its versions share. */
export interface FormulaRow {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly nameKey: string;
}

export interface FormulaFilter {
  readonly search?: string | undefined;
  readonly status?: FormulaStatus | undefined;
}

type VersionRow = Omit<FormulaVersion, 'content' | 'editors'> & {
  readonly content: string;
  readonly editors: string;
};

const VERSION = raw(`v.formula_id AS "formulaId", f.item_id AS "itemId", v.version, v.status,
  v.content, v.author_id AS "authorId", v.editors, v.created_at AS "createdAt",
  v.changed_at AS "changedAt", v.approved_by AS "approvedBy", v.approved_at AS "approvedAt",
  v.retired_by AS "retiredBy", v.retired_at AS "retiredAt", v.retire_reason AS "retireReason"`);

function versionOf(row: VersionRow): FormulaVersion {
  return {
    ...row,
    // Versions from before there was own material do not speak of it.
    content: {
      ownMaterial: null,
      ...(JSON.parse(row.content) as Omit<FormulaContent, 'ownMaterial'>),
    },
    editors: JSON.parse(row.editors) as string[],
  };
}

/** One formula, or `undefined`; nobody else changes it until the end of the work. */
export async function lockFormula(tx: Tx, id: string): Promise<FormulaRow | undefined> {
  const forUpdate = tx.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  const [row] = await tx.query<FormulaRow>(sql`SELECT id, item_id AS "itemId", name,
    name_key AS "nameKey" FROM formula WHERE id = ${id} ${forUpdate}`);
  return row;
}

/** The versions of these formulas, each formula's newest first. */
export async function versionsOf(db: Reader, ids: readonly string[]): Promise<FormulaVersion[]> {
  const found = await db.query<VersionRow>(sql`SELECT ${VERSION}
    FROM formula_version v JOIN formula f ON f.id = v.formula_id
    WHERE v.formula_id IN ${inList(ids)} ORDER BY v.formula_id, v.version DESC`);
  return found.map(versionOf);
}

/** The valid version, or `undefined`. */
export async function findApproved(db: Reader, id: string): Promise<FormulaVersion | undefined> {
  const [row] = await db.query<VersionRow>(sql`SELECT ${VERSION}
    FROM formula_version v JOIN formula f ON f.id = v.formula_id
    WHERE v.formula_id = ${id} AND v.status = 'approved'`);
  return row && versionOf(row);
}

/** Formulas by folded name, from a position on. */
export async function listFormulas(
  db: Reader,
  { search, status }: FormulaFilter,
  after: Position | null,
  limit: number,
): Promise<FormulaRow[]> {
  const some = (wanted: FormulaStatus) => sql`EXISTS (SELECT 1 FROM formula_version v
    WHERE v.formula_id = f.id AND v.status = ${wanted})`;
  const standing =
    status === 'retired'
      ? sql`NOT ${some('draft')} AND NOT ${some('approved')}`
      : status && some(status);
  return db.query(sql`SELECT f.id, f.item_id AS "itemId", f.name, f.name_key AS "nameKey"
    FROM formula f ${where(
      ...likePatterns(search ?? '').map((word) => sql`f.name_key LIKE ${word} ESCAPE '\\'`),
      standing ?? null,
      after && sql`(f.name_key, f.id) > (${join(after)})`,
    )} ORDER BY f.name_key, f.id LIMIT ${limit}`);
}

/** Writes a new formula, without versions yet. */
export async function insertFormula(
  tx: Tx,
  { id, itemId, name }: Pick<FormulaRow, 'id' | 'itemId' | 'name'>,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO formula (id, item_id, name, name_key, created_at)
    VALUES (${id}, ${itemId}, ${name}, ${fold(name)}, ${at})`);
}

/** Writes the name by which a formula is listed. */
export async function renameFormula(tx: Tx, id: string, name: string): Promise<void> {
  await tx.execute(
    sql`UPDATE formula SET name = ${name}, name_key = ${fold(name)} WHERE id = ${id}`,
  );
}

/** Writes a new draft. */
export async function insertDraft(
  tx: Tx,
  version: Pick<FormulaVersion, 'formulaId' | 'version' | 'content' | 'authorId' | 'createdAt'>,
): Promise<void> {
  const { formulaId, version: number, content, authorId, createdAt } = version;
  await tx.execute(sql`INSERT INTO formula_version (formula_id, version, status, content, author_id,
      editors, created_at, changed_at)
    VALUES (${formulaId}, ${number}, 'draft', ${JSON.stringify(content)}, ${authorId},
      ${JSON.stringify([authorId])}, ${createdAt}, ${createdAt})`);
}

/** Writes what a draft has become. */
export async function updateDraft(
  tx: Tx,
  { formulaId, version, content, editors, changedAt }: FormulaVersion,
): Promise<void> {
  await tx.execute(sql`UPDATE formula_version SET content = ${JSON.stringify(content)},
      editors = ${JSON.stringify(editors)}, changed_at = ${changedAt}
    WHERE formula_id = ${formulaId} AND version = ${version} AND status = 'draft'`);
}

/** The draft becomes the valid version. */
export async function approveDraft(
  tx: Tx,
  { formulaId, version }: Pick<FormulaVersion, 'formulaId' | 'version'>,
  approvedBy: string,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`UPDATE formula_version SET status = 'approved',
      approved_by = ${approvedBy}, approved_at = ${at}
    WHERE formula_id = ${formulaId} AND version = ${version} AND status = 'draft'`);
}

/** The version is history from now on. */
export async function retireVersion(
  tx: Tx,
  { formulaId, version }: Pick<FormulaVersion, 'formulaId' | 'version'>,
  retirement: { readonly by: string; readonly at: Instant; readonly reason: string | null },
): Promise<void> {
  await tx.execute(sql`UPDATE formula_version SET status = 'retired',
      retired_by = ${retirement.by}, retired_at = ${retirement.at},
      retire_reason = ${retirement.reason}
    WHERE formula_id = ${formulaId} AND version = ${version}`);
}
