import { Injectable } from '@nestjs/common';
import { audit } from '../../audit/audit.js';
import type { Actor } from '../../kernel/actor.js';
import { instantOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { invalid } from '../../kernel/problems.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { refuseName } from '../identity/identities.js';
import { identityErased } from '../identity/identity.problems.js';
import { isErased } from '../identity/identity.store.js';
import { Keyring } from '../identity/keyring.js';
import { lockPatients, notMerged } from '../patients.store.js';
import { insertMerge } from './merge.store.js';

/** Two codes that turn out to be one person. */
@Injectable()
export class MergeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Makes another code stand for this patient. Nothing is rewritten: what was recorded under this
   * code stays there and is shown under both.
   * @throws Problem 404, 422 for the same patient, `merged`, `identity-erased` (409),
   *   `name-in-text` (422)
   */
  merge(
    actor: Actor,
    patientId: string,
    { intoId, reason }: { readonly intoId: string; readonly reason: string },
  ): Promise<void> {
    if (patientId === intoId) {
      throw invalid({ pointer: '/intoId', detail: 'must be another patient' });
    }
    return this.uow.write(async (tx) => {
      await lockPatients(tx, [patientId, intoId].sort());
      const patient = await notMerged(tx, patientId);
      const into = await notMerged(tx, intoId);
      await this.refuse(tx, [patientId, intoId], reason);
      const at = instantOf(this.clock.now());
      await insertMerge(tx, { patientId, intoId, reason, at, by: actor.id });
      await audit.record(
        tx,
        actor,
        {
          command: 'patients.merge',
          subject: `patient/${patientId}`,
          before: { code: patient.code },
          after: { intoId, intoCode: into.code },
          reason,
        },
        at,
      );
    });
  }

  /** An erased patient is not brought back by way of another code. */
  private async refuse(tx: Tx, ids: readonly string[], reason: string): Promise<void> {
    for (const id of ids) {
      if (await isErased(tx, id)) throw identityErased(id);
      await refuseName(tx, this.keyring, id, { reason });
    }
  }
}
