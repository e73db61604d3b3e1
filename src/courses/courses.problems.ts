import { Problem } from '../kernel/problems.js';
import type { CourseStatus } from './course.js';
import type { Limits } from './length.rules.js';

/** 409: what is over cannot be changed, and takes no more sessions. */
export function courseOver(id: string, status: CourseStatus): Problem {
  return new Problem(
    '/problems/courses/over',
    409,
    status === 'ended' ? 'The course was ended' : 'All sessions of the course were performed',
    undefined,
    { id, status },
  );
}

/** 409: maintenance is offered when all sessions were performed, once, where the protocol has it. */
export function notOffered(
  id: string,
  because: 'running' | 'ended' | 'no-maintenance' | 'planned-already',
): Problem {
  return new Problem(
    '/problems/courses/maintenance-not-offered',
    409,
    'Maintenance is not offered',
    `Maintenance of the course is not offered: ${because}`,
    { id, because },
  );
}

/** 409: a session that was performed stays on its day. */
export function alreadyPerformed(id: string, n: number): Problem {
  return new Problem(
    '/problems/courses/already-performed',
    409,
    'The session was performed already',
    undefined,
    { id, n },
  );
}

/** 409: a protocol that is not used any more begins no course. */
export function notPlannable(protocolId: string): Problem {
  return new Problem(
    '/problems/courses/not-plannable',
    409,
    'The protocol is not in use',
    undefined,
    { protocolId },
  );
}

/** 422: another number of sessions than the protocol wants has its reason. */
export function lengthReasonNeeded(sessions: number, { minimum, maximum }: Limits): Problem {
  return new Problem(
    '/problems/courses/reason-needed',
    422,
    'A reason is needed',
    'The protocol wants another number of sessions: say in at least 5 characters why',
    {
      sessions,
      minimum,
      maximum,
      errors: [{ pointer: '/reason', detail: 'is needed outside the protocol' }],
    },
  );
}
