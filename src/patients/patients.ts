/** The face of patients: everybody else knows them by their code only. */
export { patientCodes } from './patients.store.js';
