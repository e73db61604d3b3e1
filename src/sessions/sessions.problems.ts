import type { Item } from '../catalog/catalog.js';
import type { CourseStatus } from '../courses/courses.js';
import { Problem } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import type { UnusableReason } from '../lots/eligibility.rules.js';
import type { OpenCondition } from '../patients/patients.js';
import type { DecidedLine, SessionLine } from './session.js';

/** The shortest reason that says something. */
export const SHORTEST_REASON = 5;

/** 409: the stock does not suffice; names every short item, what there is, and what was passed over. */
export function short(lines: readonly DecidedLine[], draftId: string | null): Problem {
  const shortages = lines
    .filter((line) => line.short > 0)
    .map((line) => ({
      itemId: line.item.id,
      itemName: line.item.name,
      unit: line.item.unit,
      requested: toUnits(line.line.quantity),
      available: toUnits(line.line.quantity - line.short),
      short: toUnits(line.short),
      skips: line.skips,
    }));
  const names = shortages.map(({ itemName }) => itemName).join(', ');
  return new Problem(
    '/problems/sessions/short',
    409,
    'There is not enough usable stock',
    `Short of: ${names}. Nothing was taken; the session is kept as a draft`,
    { shortages, draftId },
  );
}

/** 409: the lot taken by hand may not be used. */
export function lotUnusable(
  line: SessionLine,
  index: number,
  lotNumber: string,
  because: UnusableReason,
): Problem {
  return new Problem(
    '/problems/sessions/lot-unusable',
    409,
    'This lot may not be used',
    `Lot ${lotNumber} may not be used: ${because}`,
    { line: index, itemId: line.itemId, lotId: line.lotId, lotNumber, because },
  );
}

/** 422: a lot other than the first to expire needs a reason. */
export function reasonNeeded(index: number, proposedLotId: string | null): Problem {
  return new Problem(
    '/problems/sessions/reason-needed',
    422,
    'A reason is needed',
    `Another lot expires first: say in at least ${SHORTEST_REASON} characters why this one`,
    {
      line: index,
      proposedLotId,
      errors: [{ pointer: `/lines/${index}/reason`, detail: 'is needed for another lot' }],
    },
  );
}

/** 403 for a nurse, 422 for a doctor who gives no reason: a cosmetic may not go by injection. */
export function cosmeticByInjection(index: number, itemName: string, isDoctor: boolean): Problem {
  return new Problem(
    '/problems/sessions/cosmetic-by-injection',
    isDoctor ? 422 : 403,
    'A cosmetic may not be injected',
    isDoctor
      ? `${itemName} is a cosmetic: write in at least ${SHORTEST_REASON} characters why it was injected`
      : `${itemName} is a cosmetic: only a doctor may record its injection, with a reason`,
    {
      line: index,
      ...(isDoctor && {
        errors: [{ pointer: `/lines/${index}/reason`, detail: 'is needed for a cosmetic' }],
      }),
    },
  );
}

/** 403: only a doctor records the use of what must not be used. */
export function incidentNotAllowed(index: number): Problem {
  return new Problem(
    '/problems/sessions/incident-not-allowed',
    403,
    'Only a doctor may record an incident',
    undefined,
    { line: index },
  );
}

/** 409: the two codes are one person; what happens goes to the code that stands. */
export function patientMerged(mergedInto: string): Problem {
  return new Problem(
    '/problems/sessions/patient-merged',
    409,
    'This code was merged into another',
    'Log the session under the code that stands for the person now',
    { mergedInto },
  );
}

/** 409: nobody treats the patient before a doctor has decided in writing. */
export function contraindicated(conditions: readonly OpenCondition[]): Problem {
  return new Problem(
    '/problems/sessions/contraindicated',
    409,
    'A contraindication stands',
    'A doctor must decide in writing before this patient is treated',
    {
      conditions: conditions.map(({ id, kind, itemId, substance, note }) => ({
        id,
        kind,
        itemId,
        substance,
        note,
      })),
    },
  );
}

/** 409: the patient is allergic to this material. */
export function allergy(index: number, item: Item): Problem {
  return new Problem(
    '/problems/sessions/allergy',
    409,
    'The patient is allergic to a material',
    `An allergy to ${item.name} is recorded; leave it out, or a doctor decides in writing`,
    { line: index, itemId: item.id, itemName: item.name },
  );
}

/** 409: medicines outside their registered routes, to which the patient has not agreed by that day. */
export function consentMissing(items: readonly Item[]): Problem {
  const named = [...new Map(items.map(({ id, name }) => [id, name]))];
  return new Problem(
    '/problems/sessions/consent-missing',
    409,
    'An off-label consent is missing',
    `There is no consent dated on or before the session to: ${named.map(([, name]) => name).join(', ')}`,
    { items: named.map(([itemId, itemName]) => ({ itemId, itemName })) },
  );
}

/** 409: the course was ended, or all of its sessions were performed. */
export function courseOver(courseId: string, status: CourseStatus): Problem {
  return new Problem(
    '/problems/sessions/course-over',
    409,
    'The course takes no more sessions',
    status === 'ended' ? 'The course was ended' : 'All its sessions were performed',
    { courseId, status },
  );
}

/** 403: a draft belongs to the person who typed it. */
export function notYourDraft(id: string): Problem {
  return new Problem(
    '/problems/sessions/not-your-draft',
    403,
    'This draft belongs to somebody else',
    undefined,
    { id },
  );
}

/** 403: a nurse takes back only what she logged herself. */
export function notYourSession(id: string): Problem {
  return new Problem(
    '/problems/sessions/not-your-session',
    403,
    'Only a doctor may void a session that somebody else logged',
    undefined,
    { id },
  );
}

/** 409: a session is voided once. */
export function alreadyVoided(id: string): Problem {
  return new Problem(
    '/problems/sessions/already-voided',
    409,
    'The session was voided before',
    undefined,
    { id },
  );
}
