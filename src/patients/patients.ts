/** The face of patients: everybody else knows them by their code only. */
export { forgetIdentities } from './identity/forget.js';
export { IdentityService } from './identity/identity.service.js';
export { Keyring } from './identity/keyring.js';
export { type Person, patientCodes, personsBehind } from './patients.store.js';
export {
  type OpenCondition,
  personIds,
  type Standing,
  type StandingConsent,
  samePerson,
  standingOf,
} from './standing.store.js';
