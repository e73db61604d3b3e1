import { Injectable } from '@nestjs/common';
import { audit } from '../../audit/audit.js';
import type { Actor } from '../../kernel/actor.js';
import { dayAt, instantOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { invalid } from '../../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { loadSettings } from '../../practice/practice.js';
import { existing, lockPatients, notMerged } from '../patients.store.js';
import { personIds } from '../standing.store.js';
import { indexedWords, soughtWords } from './blind-index.rules.js';
import {
  type Identity,
  openIdentity,
  opening,
  refuseName,
  sealIdentity,
  sealingKey,
} from './identities.js';
import type {
  FoundPatientsAnswer,
  IdentityDto,
  IdentitySearchDto,
  KeptIdentityAnswer,
  RevealedAnswer,
} from './identity.dto.js';
import { identityErased, notIdentified } from './identity.problems.js';
import * as store from './identity.store.js';
import { Keyring } from './keyring.js';

/** So many answers say that the question was too wide. */
const MOST_FOUND = 100;

const FIELDS = ['name', 'birthDate', 'phone', 'email', 'language', 'address'] as const;

/** Names and how to reach the people behind them: sealed, opened only for a reason. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Seals who the patient is, in place of what was sealed before.
   * @throws Problem 404, 422, `identity-locked`, `identity-erased`, `merged` (409)
   */
  keep(actor: Actor, patientId: string, dto: IdentityDto): Promise<KeptIdentityAnswer> {
    const at = instantOf(this.clock.now());
    const identity = identityOf(dto);
    return this.uow.write(async (tx) => {
      const { timeZone } = await loadSettings(tx);
      if (identity.birthDate !== null && identity.birthDate > dayAt(at, timeZone)) {
        throw invalid({ pointer: '/birthDate', detail: 'lies in the future' });
      }
      const patient = await notMerged(tx, patientId);
      await lockPatients(tx, [patientId]);
      if (await store.isErased(tx, patientId)) throw identityErased(patientId);
      const key = await sealingKey(tx, this.keyring, patientId, at);
      await store.saveIdentity(tx, patientId, sealIdentity(key, patientId, identity), at);
      const keys = await this.keyring.unlocked(tx);
      const tokens = indexedWords(identity).map((word) => keys.token(word));
      await store.saveTokens(tx, patientId, tokens);
      const fields = FIELDS.filter((field) => identity[field] !== null);
      await record(tx, actor, { command: 'patients.identify', patientId, after: { fields } }, at);
      return { ...patient, fields };
    });
  }

  /**
   * The codes of the patients who fit all clues. It is recorded which codes somebody found, never
   * what was looked for.
   * @throws Problem 422 without a clue, `identity-locked` (409)
   */
  search(actor: Actor, clues: IdentitySearchDto): Promise<FoundPatientsAnswer> {
    const by = Object.entries(clues).flatMap(([clue, value]) => (value === undefined ? [] : clue));
    const words = soughtWords(clues);
    if (words.length === 0) {
      throw invalid({ pointer: '', detail: 'needs a name, a birthDate or a phone' });
    }
    return this.uow.write(async (tx) => {
      const keys = await this.keyring.unlocked(tx);
      const tokens = words.map((word) => keys.token(word));
      const items = await store.patientsWithTokens(tx, tokens, MOST_FOUND);
      const after = { by, found: items.map(({ code }) => code) };
      const entry = { command: 'patients.search', subject: 'patients', after };
      await audit.record(tx, actor, entry, instantOf(this.clock.now()));
      return { items, nextCursor: null };
    });
  }

  /**
   * Opens who the patient is. The reason stays in the audit.
   * @throws Problem 404, `not-identified` (404), `identity-locked`, `identity-erased`,
   *   `identity-damaged` (409), `name-in-text` (422)
   */
  reveal(actor: Actor, patientId: string, reason: string): Promise<RevealedAnswer> {
    return this.uow.write(async (tx) => {
      const patient = await existing(tx, patientId);
      const keys = await this.keyring.unlocked(tx);
      const found = await store.findIdentity(tx, patientId);
      if (!found) throw await this.missing(tx, patientId);
      const { patientId: owner, sealed, wrappedKey, sealedAt } = found;
      const identity = opening(owner, () =>
        openIdentity(keys.unwrap(wrappedKey, owner), owner, sealed),
      );
      await refuseName(tx, this.keyring, patientId, { reason });
      const at = instantOf(this.clock.now());
      const after = owner === patientId ? undefined : { identityOf: owner };
      await record(tx, actor, { command: 'patients.reveal', patientId, reason, after }, at);
      return { ...patient, ...identity, sealedAt };
    });
  }

  /**
   * Destroys the keys of the person, and with them all that is sealed by them, for good. Sessions
   * and lots stay traceable by the code.
   * @throws Problem 404, `not-identified` (404), `identity-locked`, `identity-erased` (409)
   */
  erase(actor: Actor, patientId: string, reason: string): Promise<void> {
    return this.uow.write(async (tx) => {
      await existing(tx, patientId);
      const person = await personIds(tx, patientId);
      await lockPatients(tx, person);
      await this.keyring.unlocked(tx);
      if (await store.isErased(tx, patientId)) throw identityErased(patientId);
      await refuseName(tx, this.keyring, patientId, { reason });
      const at = instantOf(this.clock.now());
      await store.destroyKeys(tx, person);
      await store.insertErasures(tx, person, { at, by: actor.id, reason });
      for (const id of person) {
        await record(tx, actor, { command: 'patients.erase', patientId: id, reason }, at);
      }
    });
  }

  private async missing(db: Reader, patientId: string) {
    return (await store.isErased(db, patientId))
      ? identityErased(patientId)
      : notIdentified(patientId);
  }
}

/** One entry about a patient: what was done and why, never who it is. */
function record(
  tx: Tx,
  actor: Actor,
  entry: { command: string; patientId: string; reason?: string; after?: unknown },
  at: string,
): Promise<void> {
  const { patientId, ...rest } = entry;
  return audit.record(tx, actor, { ...rest, subject: `patient/${patientId}` }, at);
}

function identityOf(dto: IdentityDto): Identity {
  const { name, birthDate, phone, email, language, address } = dto;
  return {
    name,
    birthDate: birthDate ?? null,
    phone: phone ?? null,
    email: email ?? null,
    language: language ?? null,
    address: address ?? null,
  };
}
