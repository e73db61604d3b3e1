import type { Language } from '../../kernel/actor.js';
import type { Day, Instant } from '../../kernel/calendar.js';
import type { Reader, Tx } from '../../kernel/unit-of-work.js';
import { tellingWords } from './blind-index.rules.js';
import { identityDamaged, nameInText } from './identity.problems.js';
import * as store from './identity.store.js';
import type { Keyring } from './keyring.js';
import { SealBroken, seal, unseal } from './sealing.js';

/** Who a patient is and how to reach them. */
export interface Identity {
  readonly name: string;
  readonly birthDate: Day | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language | null;
  readonly address: string | null;
}

/** An identity as it is kept: it opens as this patient's only. */
export function sealIdentity(key: Buffer, patientId: string, identity: Identity): string {
  const content = Buffer.from(JSON.stringify(identity));
  return seal(key, content, `identity/${patientId}`).toString('base64url');
}

/** @throws SealBroken */
export function openIdentity(key: Buffer, patientId: string, sealed: string): Identity {
  const content = unseal(key, Buffer.from(sealed, 'base64url'), `identity/${patientId}`);
  return JSON.parse(content.toString('utf8')) as Identity;
}

/** Runs what opens a seal, and tells a broken one as what it is. */
export function opening<T>(patientId: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) throw identityDamaged(patientId);
    throw error;
  }
}

/**
 * The patient's own key to seal with, made when there is none.
 * @throws Problem `identity-locked`, `identity-damaged` (409)
 */
export async function sealingKey(
  tx: Tx,
  keyring: Keyring,
  patientId: string,
  at: Instant,
): Promise<Buffer> {
  const keys = await keyring.sealing(tx);
  const wrapped = await store.wrappedKey(tx, patientId);
  if (wrapped !== undefined) return opening(patientId, () => keys.unwrap(wrapped, patientId));
  const made = keys.newDataKey(patientId);
  await store.insertKey(tx, patientId, made.wrapped, at);
  return made.key;
}

/**
 * The patient's own key to open with; `null` when there is none, or none any more.
 * @throws Problem `identity-locked`, `identity-damaged` (409)
 */
export async function openingKey(
  db: Reader,
  keyring: Keyring,
  patientId: string,
): Promise<Buffer | null> {
  const keys = await keyring.unlocked(db);
  const wrapped = await store.wrappedKey(db, patientId);
  return wrapped === undefined ? null : opening(patientId, () => keys.unwrap(wrapped, patientId));
}

/**
 * Sees to it that a text which will stand beside the code does not hold the patient's name. Without
 * the key nobody can tell, and no name can have been seen either.
 * @throws Problem `name-in-text` (422)
 */
export async function refuseName(
  db: Reader,
  keyring: Keyring,
  patientId: string,
  texts: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  if ((await keyring.state(db)) !== 'ready') return;
  const keys = await keyring.unlocked(db);
  for (const [member, text] of Object.entries(texts)) {
    const tokens = tellingWords(text ?? '').map((word) => keys.token(word));
    if (await store.hasToken(db, patientId, tokens)) throw nameInText(member);
  }
}
