import { audit } from '../../audit/audit.js';
import type { Actor } from '../../kernel/actor.js';
import type { Instant } from '../../kernel/calendar.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import * as store from './identity.store.js';

/**
 * Gives up every sealed identity, when the master key is lost for good: they could never be opened
 * again, and the next start makes a new key. Whose identity was given up may be given a new one.
 * @returns of how many patients
 */
export async function forgetIdentities(tx: Tx, actor: Actor, at: Instant): Promise<number> {
  const patients = await store.sealedPatients(tx);
  await store.destroyKeys(tx, patients);
  const after = { identities: patients.length };
  await audit.record(tx, actor, { command: 'patients.forget', subject: 'patients', after }, at);
  return patients.length;
}
