import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, pageOf, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { FormulaContent, FormulaVersion } from './formula.js';
import { alreadyRetired, formulaChanged, noDraft, ownFormula } from './formula.problems.js';
import { approvalFaults, contentFaults, isOwnWork, versionInView } from './formula.rules.js';
import * as store from './formula.store.js';
import { changedContent, contentOf, formulaAnswers } from './formula-answers.js';
import { type ComparedContent, differencesOf } from './formula-difference.rules.js';
import { adoptContent, makeItem } from './formula-item.js';
import type {
  CompareQuery,
  FormulaAnswer,
  FormulaApproval,
  FormulaChanges,
  FormulaComparisonAnswer,
  FormulasQuery,
  NewFormula,
} from './formulas.dto.js';
import { resolveIngredients } from './formulas.js';

/** The recipes of mixtures, in versions that a doctor approves. */
@Injectable()
export class FormulasService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Formulas by name, each as its valid version has it, or the newest where none is valid. */
  async list({ limit, cursor, ...filter }: FormulasQuery): Promise<Page<FormulaAnswer>> {
    const after = readCursor(cursor, 2);
    return this.uow.read(async (db) => {
      const found = await store.listFormulas(db, filter, after, limit + 1);
      const all = await store.versionsOf(
        db,
        found.map(({ id }) => id),
      );
      const shown = found.flatMap(
        ({ id }) => versionInView(all.filter(({ formulaId }) => formulaId === id)) ?? [],
      );
      const answers = new Map((await formulaAnswers(db, shown, all)).map((one) => [one.id, one]));
      return page(
        found.flatMap((row) => {
          const answer = answers.get(row.id);
          return answer ? [{ row, answer }] : [];
        }),
        limit,
        ({ row }) => [row.nameKey, row.id],
        ({ answer }) => answer,
      );
    });
  }

  /** One version: the one named, else the valid one, else the newest. @throws Problem 404 */
  get(id: string, version?: number): Promise<FormulaAnswer> {
    return this.uow.read((db) => this.answerOf(db, id, version));
  }

  /** Every version, newest first. @throws Problem 404 */
  async versions(id: string, limit: number, cursor?: string): Promise<Page<FormulaAnswer>> {
    return this.uow.read(async (db) => {
      const all = await versionsOf(db, id);
      return pageOf(await formulaAnswers(db, all, all), limit, cursor);
    });
  }

  /** Two versions and in what they differ. @throws Problem 404 */
  compare(id: string, { from, to }: CompareQuery): Promise<FormulaComparisonAnswer> {
    return this.uow.read(async (db) => {
      const all = await versionsOf(db, id);
      const pair = [from, to].map((version) => oneOf(all, id, version));
      const [before, after] = await formulaAnswers(db, pair, all);
      const [old, young] = await comparedContents(db, pair);
      if (!before || !after || !old || !young) throw unknown('formula', id);
      return { from: before, to: after, differences: differencesOf(old, young) };
    });
  }

  /**
   * Writes a first draft and catalogues the item its preparations will be lots of.
   * @throws Problem 422 when it does not hold together
   */
  create(body: NewFormula, actor: Actor): Promise<Answer<FormulaAnswer>> {
    const at = instantOf(this.clock.now());
    const content = contentOf(body);
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'formula', body, actor, at }, async (id) => {
        await refuseFaults(tx, content, null);
        const itemId = await makeItem(tx, actor, content, at);
        await store.insertFormula(tx, { id, itemId, name: content.name }, at);
        const draft = { formulaId: id, version: 1, content, authorId: actor.id, createdAt: at };
        await store.insertDraft(tx, draft);
        const after = await this.answerOf(tx, id);
        const entry = { command: 'formulas.create', subject: `formula/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /**
   * Changes the draft, or begins one from the valid version; what is approved stays as it is.
   * @throws Problem 404, 422 as `create`
   */
  change(id: string, body: FormulaChanges, actor: Actor): Promise<FormulaAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const formula = await store.lockFormula(tx, id);
      if (!formula) throw unknown('formula', id);
      const all = await versionsOf(tx, id);
      const draft = all.find(({ status }) => status === 'draft');
      const base = draft ?? versionInView(all);
      if (!base) throw unknown('formula', id);
      const content = changedContent(base.content, body);
      await refuseFaults(tx, content, formula.itemId);
      const version = draft?.version ?? Math.max(...all.map((one) => one.version)) + 1;
      if (draft) {
        const editors = [...new Set([...draft.editors, actor.id])];
        await store.updateDraft(tx, { ...draft, content, editors, changedAt: at });
      } else {
        const author = { authorId: actor.id, createdAt: at };
        await store.insertDraft(tx, { formulaId: id, version, content, ...author });
      }
      if (all.every(({ status }) => status === 'draft')) {
        await store.renameFormula(tx, id, content.name);
      }
      const [before] = draft ? await formulaAnswers(tx, [draft], all) : [];
      const after = await this.answerOf(tx, id, version);
      const entry = { command: 'formulas.change', subject: `formula/${id}`, before, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  /**
   * A doctor who did not write in it makes the draft the valid version; the one before it is
   * history from then on.
   * @throws Problem 404; 409 `no-draft`, `formula-changed`, `own-formula`; 422 when it is not whole
   */
  approve(id: string, body: FormulaApproval, actor: Actor): Promise<FormulaAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const formula = await store.lockFormula(tx, id);
      if (!formula) throw unknown('formula', id);
      const all = await versionsOf(tx, id);
      const draft = all.find(({ status }) => status === 'draft');
      const { version = draft?.version ?? null, changedAt } = body;
      if (!draft || draft.version !== version) throw noDraft(version);
      if (changedAt !== undefined && changedAt !== draft.changedAt) {
        throw formulaChanged(draft.version, draft.changedAt);
      }
      if (isOwnWork(draft, actor.id)) throw ownFormula(draft.version);
      const faults = approvalFaults(draft.content);
      if (faults.length > 0) throw invalid(...faults);
      const earlier = all.find(({ status }) => status === 'approved');
      const retirement = { by: actor.id, at, reason: null };
      if (earlier) await store.retireVersion(tx, earlier, retirement);
      await store.approveDraft(tx, draft, actor.id, at);
      await store.renameFormula(tx, id, draft.content.name);
      await adoptContent(tx, actor, formula.itemId, draft.content, at);
      const after = await this.answerOf(tx, id);
      const entry = { command: 'formulas.approve', subject: `formula/${id}`, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  /** Takes the formula out of use: its valid version and its draft. @throws Problem 404, 409 `formula-retired` */
  retire(id: string, reason: string, actor: Actor): Promise<FormulaAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      if (!(await store.lockFormula(tx, id))) throw unknown('formula', id);
      const all = await versionsOf(tx, id);
      const standing = all.filter(({ status }) => status !== 'retired');
      if (standing.length === 0) throw alreadyRetired('retired');
      for (const version of standing) {
        await store.retireVersion(tx, version, { by: actor.id, at, reason });
      }
      const after = await this.answerOf(tx, id);
      const entry = { command: 'formulas.retire', subject: `formula/${id}`, after, reason };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  private async answerOf(db: Reader, id: string, version?: number): Promise<FormulaAnswer> {
    const all = await versionsOf(db, id);
    const [answer] = await formulaAnswers(db, [oneOf(all, id, version)], all);
    if (!answer) throw unknown('formula', id);
    return answer;
  }
}

/** @throws Problem 404 when there is no such formula */
async function versionsOf(db: Reader, id: string): Promise<FormulaVersion[]> {
  const all = await store.versionsOf(db, [id]);
  if (all.length === 0) throw unknown('formula', id);
  return all;
}

function oneOf(all: readonly FormulaVersion[], id: string, version?: number): FormulaVersion {
  const found =
    version === undefined ? versionInView(all) : all.find((one) => one.version === version);
  if (!found) throw unknown('formula', version === undefined ? id : `${id}, version ${version}`);
  return found;
}

/** @throws Problem 422 */
async function refuseFaults(
  tx: Tx,
  content: FormulaContent,
  ownItemId: string | null,
): Promise<void> {
  const [resolved = []] = await resolveIngredients(tx, [content]);
  const known = resolved.map((ingredient) => ({
    ...ingredient,
    unit: ingredient.itemIds.length === 0 ? null : ingredient.unit,
  }));
  const faults = contentFaults(content, known, ownItemId);
  if (faults.length > 0) throw invalid(...faults);
}

async function comparedContents(
  db: Reader,
  versions: readonly FormulaVersion[],
): Promise<ComparedContent[]> {
  const contents = versions.map(({ content }) => content);
  const resolved = await resolveIngredients(db, contents);
  return contents.map((content, index) => {
    const ingredients = resolved[index] ?? [];
    return {
      ...content,
      components: ingredients.filter(({ isDiluent }) => !isDiluent),
      diluent: ingredients.find(({ isDiluent }) => isDiluent) ?? null,
    };
  });
}
