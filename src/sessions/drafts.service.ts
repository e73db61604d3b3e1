import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { idReused, unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { DraftDto } from './sessions.dto.js';
import { notYourDraft } from './sessions.problems.js';
import * as store from './sessions.store.js';

/** What the audit keeps of a draft: whose it was and how far it came, not what was typed. */
function facts({ patientId, lines }: DraftDto) {
  return { patientId: patientId ?? null, lines: lines?.length ?? 0 };
}

/** Sessions that somebody has begun: they touch no stock and may be changed and thrown away. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was typed so far. The audit has when it was begun; screens save it again and again,
   * and that is no command of anybody's.
   * @throws Problem `not-your-draft` (403), `id-reused` (409) when the session was recorded already
   */
  save(actor: Actor, id: string, body: DraftDto): Promise<void> {
    return this.uow.write(async (tx) => {
      if (await store.findSession(tx, id)) throw idReused(id);
      const begun = !(await store.findDraft(tx, id));
      const at = this.clock.now().toISOString();
      const kept = await store.saveDraft(tx, {
        id,
        author_id: actor.id,
        body: JSON.stringify(body),
        updated_at: at,
      });
      if (!kept) throw notYourDraft(id);
      const entry = { command: 'drafts.begin', subject: `session/${id}`, after: facts(body) };
      if (begun) await audit.record(tx, actor, entry, at);
    });
  }

  /** @throws Problem 404, `not-your-draft` (403) */
  discard(actor: Actor, id: string): Promise<void> {
    return this.uow.write(async (tx) => {
      const draft = await store.findDraft(tx, id);
      if (!draft) throw unknown('draft', id);
      if (draft.author_id !== actor.id) throw notYourDraft(id);
      await store.deleteDraft(tx, id);
      const before = facts(JSON.parse(draft.body) as DraftDto);
      const entry = { command: 'drafts.discard', subject: `session/${id}`, before };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
    });
  }
}
