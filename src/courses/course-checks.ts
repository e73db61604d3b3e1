import { locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { standingOf } from '../patients/patients.js';
import { type Protocol, protocolInForce } from '../protocols/protocols.js';
import type { CourseDto } from './courses.dto.js';
import { notPlannable } from './courses.problems.js';

interface PlaceAndPerson {
  readonly roomId?: string | null;
  readonly practitionerId?: string | null;
}

async function placeAndPersonFaults(
  db: Reader,
  { roomId, practitionerId }: PlaceAndPerson,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  if (roomId && !(await locationTree(db)).get(roomId)) {
    errors.push({ pointer: '/roomId', detail: 'is not a known location' });
  }
  if (practitionerId && !(await personNames(db, [practitionerId])).has(practitionerId)) {
    errors.push({ pointer: '/practitionerId', detail: 'is not a known user' });
  }
  return errors;
}

/** @throws Problem 422 when the room or the person is not known */
export async function checkPlaceAndPerson(db: Reader, body: PlaceAndPerson): Promise<void> {
  const errors = await placeAndPersonFaults(db, body);
  if (errors.length > 0) throw invalid(...errors);
}

/**
 * Whom and what a new course is for; a code that was merged plans for the one that stands.
 * @throws Problem 422 for something unknown, `not-plannable` (409)
 */
export async function checkedCourse(
  tx: Tx,
  dto: CourseDto,
): Promise<{ readonly patientId: string; readonly protocol: Protocol }> {
  const standing = await standingOf(tx, dto.patientId);
  const protocol = await protocolInForce(tx, dto.protocolId);
  const errors = await placeAndPersonFaults(tx, dto);
  if (!standing) errors.push({ pointer: '/patientId', detail: 'is not a known patient' });
  if (!protocol) errors.push({ pointer: '/protocolId', detail: 'is not a known protocol' });
  if (errors.length > 0 || !standing || !protocol) throw invalid(...errors);
  if (!protocol.active) throw notPlannable(protocol.id);
  return { patientId: standing.mergedInto ?? dto.patientId, protocol };
}
