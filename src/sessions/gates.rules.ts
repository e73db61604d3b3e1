import type { Item } from '../catalog/catalog.js';
import { allergyTo, contraindications, hasConsent } from '../courses/bars.rules.js';
import { statusOf } from '../courses/course.rules.js';
import { isOffLabel } from '../courses/treatment.rules.js';
import type { Day } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import type { DecidedLine, LogSession, SessionLine, SessionState } from './session.js';
import * as problems from './sessions.problems.js';
import { isCosmeticByInjection } from './warning.rules.js';

/** Whether a text says enough to be a reason. */
export function isReason(text: string | null): boolean {
  return text !== null && text.trim().length >= problems.SHORTEST_REASON;
}

/** A doctor records what happened although it should not have. */
function isIncident(line: SessionLine, state: SessionState): boolean {
  return state.actor.isDoctor && isReason(line.incidentReason);
}

/**
 * Why nothing may be recorded for this patient, whatever the materials: the code was merged into
 * another, a contraindication nobody has decided about, a course that is over. A doctor may record
 * as incidents what a contraindicated patient was given.
 */
export function patientRefusal(command: LogSession, state: SessionState): Problem | null {
  const { standing, course } = state;
  if (!standing) return null;
  if (standing.mergedInto !== null) return problems.patientMerged(standing.mergedInto);
  const conditions = contraindications(standing);
  const isTold = command.lines.every((line) => isIncident(line, state));
  if (conditions.length > 0 && !isTold) return problems.contraindicated(conditions);
  const status = course ? statusOf(course) : 'running';
  return course && status !== 'running' ? problems.courseOver(course.id, status) : null;
}

/** What of the patient speaks against one line, and whether a doctor recorded it all the same. */
export function barOf(
  line: SessionLine,
  item: Item,
  command: LogSession,
  state: SessionState,
  day: Day,
): Pick<DecidedLine, 'bar' | 'overridden'> {
  const { standing } = state;
  if (!standing) return { bar: null, overridden: false };
  const overridden = isIncident(line, state);
  if (contraindications(standing).length > 0) return { bar: 'contraindicated', overridden };
  if (allergyTo(item, standing)) return { bar: 'allergy', overridden };
  const missing = isOffLabel(item, command) && !hasConsent(item.id, standing, day);
  return missing ? { bar: 'consent-missing', overridden } : { bar: null, overridden: false };
}

/** Who may record the line at all: incidents, cosmetics by injection, what the patient is allergic to. */
export function permissionRefusal(
  { line, item, bar, overridden }: DecidedLine,
  index: number,
  command: LogSession,
  isDoctor: boolean,
): Problem | null {
  if (line.incidentReason !== null && !isDoctor) return problems.incidentNotAllowed(index);
  const allowed = isDoctor && isReason(line.reason);
  if (isCosmeticByInjection(item, command) && !allowed) {
    return problems.cosmeticByInjection(index, item.name, isDoctor);
  }
  return bar === 'allergy' && !overridden ? problems.allergy(index, item) : null;
}

/** The off-label medicines of the session that the patient has not agreed to. */
export function consentRefusal(lines: readonly DecidedLine[]): Problem | null {
  const missing = lines.filter(({ bar, overridden }) => bar === 'consent-missing' && !overridden);
  return missing.length > 0 ? problems.consentMissing(missing.map(({ item }) => item)) : null;
}
