import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { freeSession } from '../courses/courses.js';
import { type Actor, hasRole } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { settleContainers } from '../lots/lots.js';
import { alreadyVoided, notYourSession } from './sessions.problems.js';
import * as store from './sessions.store.js';

/** Taking back a session that was logged by mistake. */
@Injectable()
export class VoidService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the session back with the exact reversal. Stock that was held since comes back held; what
   * comes back to a container that was discarded since is wasted; a container that the session
   * opened, and nobody has drawn from since, is sealed again.
   * @throws Problem 404, `not-your-session` (403), `already-voided` (409)
   */
  void(actor: Actor, id: string, reason: string): Promise<void> {
    return this.uow.write(async (tx) => {
      const session = await store.findSession(tx, id);
      if (!session) throw unknown('session', id);
      if (session.logged_by !== actor.id && !hasRole(actor, 'doctor')) throw notYourSession(id);
      const taken = await ledger.postingsOf(tx, session.movement_id);
      await ledger.lockLots(tx, [...new Set(taken.map((posting) => posting.lotId))].sort());
      // Only now is it sure that nobody else is voiding it, and that nothing happens after `at`.
      const locked = await store.findSession(tx, id);
      if (locked?.voided_at) throw alreadyVoided(id);
      const at = this.clock.now().toISOString();
      const postings = await ledger.reverse(tx, session.movement_id, {
        id: newId(),
        at,
        actorId: actor.id,
      });
      await settleContainers(tx, {
        documentId: id,
        postings,
        isOwn: (container) => container.session_id === id,
        reason: 'The session that opened it was voided',
        at,
        by: actor.id,
      });
      await store.insertVoid(tx, id, { at, by: actor.id, reason });
      if (session.course_id !== null) await freeSession(tx, id);
      const subject = `session/${id}`;
      await audit.record(tx, actor, { command: 'sessions.void', subject, reason }, at);
    });
  }
}
