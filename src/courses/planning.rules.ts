import { addDays, type Day } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import type { Protocol } from '../protocols/protocols.js';
import { spacingsOf } from '../protocols/session-plan.rules.js';
import type { Spacing } from './course.js';

/** What the doctor says about a course where the protocol leaves it open. */
export interface Wishes {
  readonly sessions: number | null;
  readonly everyDays: number | null;
}

/** Where the protocol leaves the days between sessions to the doctor, the doctor's number holds. */
function decided(spacing: Spacing | null, { everyDays }: Wishes): Spacing | null {
  return spacing ?? (everyDays === null ? null : { min: everyDays, max: null });
}

/**
 * The spacings of a new course under the protocol: one fewer than its sessions.
 * @throws Problem 422 where the protocol leaves something to the doctor, and nobody said it
 */
export function spacingsOfCourse(protocol: Pick<Protocol, 'sessions'>, wishes: Wishes): Spacing[] {
  const sessions = wishes.sessions ?? protocol.sessions?.minimum ?? null;
  const open = { phases: [], spacingDays: null };
  const spacings = spacingsOf(protocol.sessions ?? open, sessions ?? 1).map((spacing) =>
    decided(spacing, wishes),
  );
  const errors: FieldError[] = [];
  if (sessions === null) {
    errors.push({ pointer: '/sessions', detail: 'is needed: the protocol names no number' });
  }
  if (spacings.includes(null)) {
    errors.push({ pointer: '/everyDays', detail: 'is needed: the protocol names no interval' });
  }
  if (errors.length > 0) throw invalid(...errors);
  return spacings.filter((spacing) => spacing !== null);
}

/** What keeps the result of a finished course. */
export interface MaintenancePlan {
  readonly startsOn: Day;
  readonly spacings: readonly Spacing[];
}

/**
 * The sessions that maintain a course: the first as soon after its last session as the protocol
 * allows, one unless somebody wants more.
 * @param last the day of the last session
 * @throws Problem 422 as `spacingsOfCourse`
 */
export function maintenancePlan(
  protocol: Pick<Protocol, 'maintenance'>,
  last: Day,
  wishes: Wishes & { readonly startsOn: Day | null },
): MaintenancePlan {
  const spacing = decided(protocol.maintenance?.spacingDays ?? null, wishes);
  const sessions = wishes.sessions ?? 1;
  if (spacing === null && (sessions > 1 || wishes.startsOn === null)) {
    throw invalid({
      pointer: '/everyDays',
      detail: 'is needed: the protocol names no interval',
    });
  }
  return {
    startsOn: wishes.startsOn ?? addDays(last, spacing?.min ?? 0),
    spacings: spacing === null ? [] : Array.from({ length: sessions - 1 }, () => spacing),
  };
}
