import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { idReused, unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { DraftDto } from './sessions.dto.js';
import { notYourDraft } from './sessions.problems.js';
import * as store from './sessions.store.js';

/** Sessions that somebody has begun: they touch no stock and may be changed and thrown away. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was typed so far.
   * @throws Problem `not-your-draft` (403), `id-reused` (409) when the session was recorded already
   */
  save(actor: Actor, id: string, body: DraftDto): Promise<void> {
    return this.uow.write(async (tx) => {
      if (await store.findSession(tx, id)) throw idReused(id);
      const kept = await store.saveDraft(tx, {
        id,
        author_id: actor.id,
        body: JSON.stringify(body),
        updated_at: this.clock.now().toISOString(),
      });
      if (!kept) throw notYourDraft(id);
    });
  }

  /** @throws Problem 404, `not-your-draft` (403) */
  discard(actor: Actor, id: string): Promise<void> {
    return this.uow.write(async (tx) => {
      const draft = await store.findDraft(tx, id);
      if (!draft) throw unknown('draft', id);
      if (draft.author_id !== actor.id) throw notYourDraft(id);
      await store.deleteDraft(tx, id);
    });
  }
}
