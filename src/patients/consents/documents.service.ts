import { Injectable } from '@nestjs/common';
import { audit } from '../../audit/audit.js';
import type { Actor } from '../../kernel/actor.js';
import { instantOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { keptType, refuseTooLarge } from '../../kernel/http/attached-file.js';
import type { FileAnswer, SentFile } from '../../kernel/http/files.js';
import { extensionOf } from '../../kernel/http/media-type.rules.js';
import { unknown } from '../../kernel/problems.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { loadSettings } from '../../practice/practice.js';
import { opening, openingKey, refuseName, sealingKey } from '../identity/identities.js';
import { identityErased } from '../identity/identity.problems.js';
import { isErased } from '../identity/identity.store.js';
import { Keyring } from '../identity/keyring.js';
import { seal, unseal } from '../identity/sealing.js';
import { documentPresent } from '../patients.problems.js';
import { existing, lockPatients } from '../patients.store.js';
import { oneConsent } from './consent-answer.js';
import type { ConsentAnswer } from './consents.dto.js';
import * as store from './consents.store.js';

/**
 * Signed sheets. They show a name, so they are sealed with the patient's key, open for a reason
 * only, and are gone when the key is.
 */
@Injectable()
export class ConsentDocumentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Adds the signed sheet to a consent; what it is called is not kept, for it may be a name.
   * @throws Problem 404, 422 for an empty file, 413, 415, `document-present`, `identity-locked`,
   *   `identity-erased` (409)
   */
  attach(actor: Actor, patientId: string, id: string, { bytes }: SentFile): Promise<ConsentAnswer> {
    const mediaType = keptType(bytes);
    return this.uow.write(async (tx) => {
      const consent = await this.consent(tx, patientId, id);
      const owner = consent.patient_id;
      await lockPatients(tx, [owner]);
      if (consent.media_type !== null) throw documentPresent(id);
      if (await isErased(tx, owner)) throw identityErased(owner);
      const { attachmentMaxMegabytes } = await loadSettings(tx);
      refuseTooLarge(bytes, attachmentMaxMegabytes);
      const at = instantOf(this.clock.now());
      const key = await sealingKey(tx, this.keyring, owner, at);
      const sealed = seal(key, bytes, ownerOf(id));
      const document = { mediaType, size: bytes.length, sealed, at, by: actor.id };
      await store.insertDocument(tx, id, document);
      const after = { consentId: id, mediaType, size: bytes.length };
      const entry = { command: 'consents.attach', subject: `patient/${patientId}`, after };
      await audit.record(tx, actor, entry, at);
      return oneConsent(tx, patientId, id);
    });
  }

  /**
   * Opens the signed sheet; the reason stays in the audit.
   * @throws Problem 404, `identity-locked`, `identity-erased`, `identity-damaged` (409),
   *   `name-in-text` (422)
   */
  open(actor: Actor, patientId: string, id: string, reason: string): Promise<FileAnswer> {
    return this.uow.write(async (tx) => {
      const { patient_id: owner, media_type, signed_on } = await this.consent(tx, patientId, id);
      const { code } = await existing(tx, owner);
      const sealed = await store.sealedDocument(tx, id);
      if (!sealed || media_type === null) throw unknown('document', id);
      const key = await openingKey(tx, this.keyring, owner);
      if (key === null) throw identityErased(owner);
      const bytes = opening(owner, () => unseal(key, sealed, ownerOf(id)));
      await refuseName(tx, this.keyring, patientId, { reason });
      const entry = { command: 'consents.open', subject: `patient/${patientId}`, reason };
      const at = instantOf(this.clock.now());
      await audit.record(tx, actor, { ...entry, after: { consentId: id } }, at);
      const name = `${code}-${signed_on}.${extensionOf(media_type)}`;
      return { name, mediaType: media_type, bytes };
    });
  }

  private async consent(tx: Tx, patientId: string, id: string): Promise<store.ConsentRow> {
    await existing(tx, patientId);
    const consent = await store.consentOf(tx, patientId, id);
    if (!consent) throw unknown('consent', id);
    return consent;
  }
}

const ownerOf = (consentId: string) => `consent/${consentId}`;
