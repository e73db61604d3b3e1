import { conditionScenes, consents, identities } from '../seeds/index.js';
import type { Practice } from '../seeds/types.js';
import type { Actor } from './kernel/actor.js';
import type { Clock } from './kernel/clock.js';
import type { UnitOfWork } from './kernel/unit-of-work.js';
import { ConditionsService } from './patients/conditions/conditions.service.js';
import { ConsentsService } from './patients/consents/consents.service.js';
import { IdentityService } from './patients/identity/identity.service.js';
import type { Keyring } from './patients/identity/keyring.js';

/** Tells the services who the demo's patients pretend to be, and what they signed. */
export class PeopleTelling {
  private readonly identities;
  private readonly consents;
  private readonly conditions;

  constructor(
    uow: UnitOfWork,
    clock: Clock,
    keyring: Keyring,
    private readonly practice: Practice,
    private readonly by: { readonly nurse: Actor; readonly doctor: Actor },
  ) {
    this.identities = new IdentityService(uow, clock, keyring);
    this.consents = new ConsentsService(uow, clock, keyring);
    this.conditions = new ConditionsService(uow, clock, keyring);
  }

  /** What was there before the first session. */
  async beforeTheFirstSession(): Promise<void> {
    const { nurse } = this.by;
    for (const { patientId, body } of identities()) {
      await this.identities.keep(nurse, patientId, body);
    }
    for (const { patientId, body } of consents(this.practice)) {
      await this.consents.record(nurse, patientId, body);
    }
    await this.conditionsOf('at-the-beginning');
  }

  /** What came up after the last one, and waits for a doctor. */
  afterTheLast(): Promise<void> {
    return this.conditionsOf('now');
  }

  private async conditionsOf(moment: 'at-the-beginning' | 'now'): Promise<void> {
    const { nurse, doctor } = this.by;
    const scenes = conditionScenes(this.practice).filter(({ when }) => when === moment);
    for (const { patientId, body, decision, end } of scenes) {
      await this.conditions.record(nurse, patientId, body);
      if (decision !== undefined) {
        const allowed = { allowed: true, reason: decision };
        await this.conditions.decide(doctor, patientId, body.id, allowed);
      }
      if (end !== undefined) await this.conditions.end(doctor, patientId, body.id, end);
    }
  }
}
