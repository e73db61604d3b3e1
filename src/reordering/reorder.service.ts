import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { groupBy } from '../kernel/group-by.js';
import { newId } from '../kernel/ids.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { draftOrder } from '../purchasing/purchasing.js';
import type {
  ExplainedSuggestionAnswer,
  ReorderQuery,
  SuggestedOrdersAnswer,
  SuggestedOrdersDto,
  SuggestionAnswer,
} from './reorder.dto.js';
import { loadReorder, type ReorderState } from './reorder-state.js';
import { type ReorderPolicy, suggest } from './suggestion.rules.js';
import { explainedAnswer, suggestionAnswer } from './suggestion-answer.js';

/** What should be ordered, and why. */
@Injectable()
export class ReorderService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What should be ordered; what runs out first comes first. */
  async list({
    supplierId,
    all,
    mode,
    limit,
    cursor,
  }: ReorderQuery): Promise<Page<SuggestionAnswer>> {
    const state = await this.uow.read((db) => loadReorder(db, this.now()));
    const policy = policyOf(state, mode);
    const answers = state.items
      .filter(({ offer }) => supplierId === undefined || offer?.supplierId === supplierId)
      .map((item) => suggestionAnswer(item, suggest(item.state, policy, state.days), state))
      .filter(({ packs }) => all === true || packs > 0)
      .sort(byStockOut);
    return pageOf(answers, limit, cursor);
  }

  /** The suggestion of one item with what its chart shows. @throws Problem 404 */
  async one(itemId: string, mode: ReorderQuery['mode']): Promise<ExplainedSuggestionAnswer> {
    const state = await this.uow.read((db) => loadReorder(db, this.now()));
    const found = state.items.find(({ item }) => item.id === itemId);
    if (!found) throw unknown('item', itemId);
    const suggestion = suggest(found.state, policyOf(state, mode), state.days);
    return explainedAnswer(found, suggestion, state);
  }

  /**
   * Writes a draft for each supplier that is named.
   * @throws Problem 422 for what is unknown or does not add up
   */
  order(actor: Actor, dto: SuggestedOrdersDto): Promise<Answer<SuggestedOrdersAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<SuggestedOrdersAnswer>(tx, 'reorder', dto.id, dto);
      if (before) return before;
      const now = this.now();
      const { id, locationId = null, note = null } = dto;
      const orders = [];
      for (const [supplierId, lines] of groupBy(dto.lines, (line) => line.supplierId)) {
        const wanted = lines.map(({ itemId, packs }) => ({ itemId, packs }));
        const order = { id: newId(), supplierId, locationId, note, lines: wanted };
        orders.push((await draftOrder(tx, actor, order, now)).body);
      }
      return keepAnswer(tx, 'reorder', id, dto, { id, orders }, actor, now);
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function policyOf({ settings }: ReorderState, mode: ReorderQuery['mode']): ReorderPolicy {
  return {
    mode: mode ?? settings.reorderMode,
    serviceLevel: settings.reorderServiceLevel / 100,
    reviewDays: settings.reorderReviewDays,
    coverDays: settings.reorderCoverDays,
  };
}

/** What never runs out comes last. */
function byStockOut(one: SuggestionAnswer, other: SuggestionAnswer): number {
  const [a, b] = [one.stockOutOn ?? '9999', other.stockOutOn ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return one.itemName.localeCompare(other.itemName);
}
