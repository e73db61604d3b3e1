import { Injectable } from '@nestjs/common';
import { audit } from '../../audit/audit.js';
import { itemsById } from '../../catalog/catalog.js';
import type { Actor } from '../../kernel/actor.js';
import { dayAt, instantOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { createOnce } from '../../kernel/creation.js';
import type { Answer } from '../../kernel/documents.js';
import { invalid, unknown } from '../../kernel/problems.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { loadSettings } from '../../practice/practice.js';
import { refuseName } from '../identity/identities.js';
import { Keyring } from '../identity/keyring.js';
import { consentWithdrawn } from '../patients.problems.js';
import { existing, lockPatients, notMerged } from '../patients.store.js';
import { answersOf, oneConsent } from './consent-answer.js';
import type { ConsentAnswer, ConsentDto, WithdrawDto } from './consents.dto.js';
import { consentErrors, withdrawalErrors } from './consents.rules.js';
import * as store from './consents.store.js';

/** What patients agreed to in writing, and what they took back. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /** All consents of the person, also withdrawn ones, by the day of the signature. @throws 404 */
  list(patientId: string): Promise<ConsentAnswer[]> {
    return this.uow.read(async (db) => {
      await existing(db, patientId);
      return answersOf(db, await store.consentsOf(db, patientId));
    });
  }

  /** @throws Problem 404, 422, `merged` (409) */
  record(actor: Actor, patientId: string, dto: ConsentDto): Promise<Answer<ConsentAnswer>> {
    const at = instantOf(this.clock.now());
    const { kind, itemId = null, signedOn } = dto;
    return this.uow.write((tx) => {
      const body = { ...dto, patientId };
      return createOnce(tx, { kind: 'consent', body, actor, at }, async (id) => {
        await notMerged(tx, patientId);
        const errors = consentErrors({ kind, itemId, signedOn }, await this.today(tx));
        if (itemId !== null && (await itemsById(tx, [itemId])).size === 0) {
          errors.push({ pointer: '/itemId', detail: 'is not a known item' });
        }
        if (errors.length > 0) throw invalid(...errors);
        await store.insertConsent(tx, {
          id,
          patient_id: patientId,
          kind,
          item_id: itemId,
          signed_on: signedOn,
          recorded_at: at,
          recorded_by: actor.id,
        });
        const after = { consentId: id, kind, itemId, signedOn };
        const entry = { command: 'consents.record', subject: `patient/${patientId}`, after };
        await audit.record(tx, actor, entry, at);
        return oneConsent(tx, patientId, id);
      });
    });
  }

  /** From a day on the consent does not count. @throws Problem 404, 422, `consent-withdrawn` (409) */
  withdraw(actor: Actor, patientId: string, id: string, dto: WithdrawDto): Promise<ConsentAnswer> {
    return this.uow.write(async (tx) => {
      await existing(tx, patientId);
      await lockPatients(tx, [patientId]);
      const consent = await store.consentOf(tx, patientId, id);
      if (!consent) throw unknown('consent', id);
      if (consent.withdrawn_on !== null) throw consentWithdrawn(id, consent.withdrawn_on);
      const { reason } = dto;
      const today = await this.today(tx);
      const on = dto.withdrawnOn ?? today;
      const errors = withdrawalErrors(on, consent.signed_on, today);
      if (errors.length > 0) throw invalid(...errors);
      await refuseName(tx, this.keyring, patientId, { reason });
      const at = instantOf(this.clock.now());
      await store.insertWithdrawal(tx, id, { on, reason, at, by: actor.id });
      const after = { consentId: id, withdrawnOn: on };
      const entry = { command: 'consents.withdraw', subject: `patient/${patientId}`, after };
      await audit.record(tx, actor, { ...entry, reason }, at);
      return oneConsent(tx, patientId, id);
    });
  }

  private async today(tx: Tx): Promise<string> {
    const { timeZone } = await loadSettings(tx);
    return dayAt(instantOf(this.clock.now()), timeZone);
  }
}
