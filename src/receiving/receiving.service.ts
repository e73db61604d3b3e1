import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, oneAtATime, replay } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { postReceipt } from './post-receipt.js';
import { receiptAnswers } from './receipt-answer.js';
import type { ReceiptAnswer, ReceiptDto, ReceiptsQuery } from './receiving.dto.js';
import * as store from './receiving.store.js';

/** Taking deliveries into stock. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a delivery into stock: one movement, whatever the number of lots.
   * @throws Problem 422 for what is unknown or does not add up, `expiry-differs`, `unusable-lot`,
   *   `serial-received`, `delivery-not-open`, `not-to-receive` (409)
   */
  receive(actor: Actor, dto: ReceiptDto): Promise<Answer<ReceiptAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<ReceiptAnswer>(tx, 'receipt', dto.id, dto);
      return before ?? postReceipt(tx, actor, dto, this.clock.now().toISOString());
    });
  }

  /** Receipts, the newest first. */
  list(query: ReceiptsQuery): Promise<Page<ReceiptAnswer>> {
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await store.listReceipts(db, query, after, query.limit + 1);
      const shown = page(
        rows,
        query.limit,
        (row) => [row.received_at, row.id],
        (row) => row,
      );
      return { ...shown, items: await this.read(db, shown.items) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<ReceiptAnswer> {
    return this.uow.read(async (db) => {
      const row = await store.findReceipt(db, id);
      const [receipt] = row ? await this.read(db, [row]) : [];
      if (!receipt) throw unknown('receipt', id);
      return receipt;
    });
  }

  private async read(db: Reader, rows: readonly store.ReceiptRow[]): Promise<ReceiptAnswer[]> {
    const ids = rows.map((row) => row.id);
    const now = this.clock.now().toISOString();
    return receiptAnswers(db, rows, await store.linesOf(db, ids), now);
  }
}
