import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { groupBy } from '../kernel/group-by.js';
import { newId } from '../kernel/ids.js';
import type { Page } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { ReadingThreads } from '../kernel/reading/reading-threads.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { draftOrder } from '../purchasing/purchasing.js';
import { explained, suggestions } from './readings.js';
import type {
  ExplainedSuggestionAnswer,
  ReorderQuery,
  SuggestedOrdersAnswer,
  SuggestedOrdersDto,
  SuggestionAnswer,
} from './reorder.dto.js';

/** What should be ordered, and why. */
@Injectable()
export class ReorderService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly threads: ReadingThreads,
  ) {}

  /** What should be ordered; what runs out first comes first. */
  list(query: ReorderQuery): Promise<Page<SuggestionAnswer>> {
    return this.threads.read((db) => suggestions(db, query, this.now()));
  }

  /** The suggestion of one item with what its chart shows. @throws Problem 404 */
  async one(itemId: string, mode: ReorderQuery['mode']): Promise<ExplainedSuggestionAnswer> {
    const found = await this.threads.read((db) => explained(db, itemId, mode, this.now()));
    if (found === null) throw unknown('item', itemId);
    return found;
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
