import type { FieldError } from '../kernel/problems.js';
import type { Maintenance, SessionPlan, Spacing, Span } from './protocol.js';

/**
 * The spacing between each session and the one before it, from the second on: one fewer than
 * sessions. Those of the phases come first, in their order; `null` where the doctor decides.
 */
export function spacingsOf(
  { phases, spacingDays }: Pick<SessionPlan, 'phases' | 'spacingDays'>,
  sessions: number,
): (Spacing | null)[] {
  const spelled = phases.flatMap((phase) =>
    Array.from({ length: phase.sessions }, () => phase.spacingDays),
  );
  return Array.from({ length: Math.max(0, sessions - 1) }, (_, index) => {
    const inPhase = spelled[index + 1];
    return inPhase === undefined ? spacingDays : inPhase;
  });
}

/** What is wrong with the numbers of a plan: an end before its beginning, more phases than sessions. */
export function planFaults({ minimum, maximum, spacingDays, phases }: SessionPlan): FieldError[] {
  const faults = [
    ...spanFaults('/sessions/spacingDays', spacingDays),
    ...phases.flatMap((phase, index) =>
      spanFaults(`/sessions/phases/${index}/spacingDays`, phase.spacingDays),
    ),
  ];
  if (minimum !== null && maximum !== null && maximum < minimum) {
    faults.push({ pointer: '/sessions/maximum', detail: 'must not be below the minimum' });
  }
  const inPhases = phases.reduce((sum, phase) => sum + phase.sessions, 0);
  if (maximum !== null && inPhases > maximum) {
    faults.push({ pointer: '/sessions/phases', detail: 'hold more sessions than the maximum' });
  }
  return faults;
}

/** As {@link planFaults}, of maintenance. */
export function maintenanceFaults({ spacingDays }: Maintenance): FieldError[] {
  return spanFaults('/maintenance/spacingDays', spacingDays);
}

/** A span ends where it begins, or later. */
export function spanFaults(pointer: string, span: Span | Spacing | null): FieldError[] {
  if (span === null || span.max === null || span.max >= span.min) return [];
  return [{ pointer: `${pointer}/max`, detail: 'must not be below min' }];
}
