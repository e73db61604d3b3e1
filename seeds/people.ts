import { CODE_BYTES, codeFrom } from '../src/patients/patients.rules.js';
import { PRACTICE_SEED, streamOf } from './random.js';
import type { PatientBody, SeedUser } from './types.js';

/** The password of every user of the demo; the banner of the demo says so. */
export const SEED_PASSWORD = 'mesostock-demo';

/** The four users of the demo: fictitious people, one for each role. */
export const seedUsers: SeedUser[] = [
  {
    username: 'nurse',
    name: 'Giulia Brambilla',
    roles: ['nurse'],
    language: 'it',
    password: SEED_PASSWORD,
  },
  {
    username: 'doctor',
    name: 'Dott. Marco Ferrario',
    roles: ['doctor'],
    language: 'it',
    password: SEED_PASSWORD,
  },
  {
    username: 'admin',
    name: 'Elena Colombo',
    roles: ['admin'],
    language: 'it',
    password: SEED_PASSWORD,
  },
  {
    username: 'auditor',
    name: 'Paolo Riva',
    roles: ['auditor'],
    language: 'it',
    password: SEED_PASSWORD,
  },
];

/** Patients by random code only: the demo has no names at all. The same ones whatever the day. */
export const patients: PatientBody[] = makePatients(40);

function makePatients(count: number): PatientBody[] {
  const random = streamOf(PRACTICE_SEED, 'patients');
  const codes = new Set<string>();
  while (codes.size < count) {
    codes.add(codeFrom(Uint8Array.from({ length: CODE_BYTES }, () => random.int(0, 255))));
  }
  return [...codes].map((code, i) => ({
    id: `01920000-0000-7000-8000-00000002${String(i + 1).padStart(4, '0')}`,
    code,
  }));
}
