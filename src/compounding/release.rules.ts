import type { Instant } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import type { MissingField, PreparationState } from './preparation.js';
import * as problems from './preparations.problems.js';
import type { Transition } from './transitions.store.js';

/** A lot in a preparation, or the preparation's own, that is held. */
export interface HeldLot {
  readonly lotId: string;
  readonly lotNumber: string;
  readonly because: 'held' | 'recalled';
}

/** What decides about checking and releasing a preparation. */
export interface Awaiting {
  readonly state: PreparationState;
  readonly transitions: readonly Pick<
    Transition,
    'state' | 'at' | 'by' | 'visualPassed' | 'visualNote'
  >[];
  /** Everybody who took a component or prepared it. */
  readonly makers: ReadonlySet<string>;
  readonly missing: readonly MissingField[];
  readonly held: readonly HeldLot[];
  readonly useUntil: Instant | null;
}

/** What was seen last by somebody who looked at the mixture, or `null`. */
export function lastLook(transitions: Awaiting['transitions']) {
  return transitions.findLast(({ visualPassed }) => visualPassed !== null) ?? null;
}

/** What stops a preparation on its way to its release, whoever gives the next command. */
export function stopOf({ held, useUntil }: Awaiting, now: Instant): Problem | null {
  if (held.length > 0) return problems.componentHeld(held);
  return useUntil !== null && now > useUntil ? problems.pastUse(useUntil) : null;
}

/**
 * Why somebody may not check it, or `null`. In this order: it is not prepared; whoever made it does
 * not check it; a lot in it was held since; its time has passed.
 */
export function checkRefusal(awaiting: Awaiting, actorId: string, now: Instant): Problem | null {
  if (awaiting.state === 'draft') {
    return problems.incomplete(awaiting.missing.filter((field) => field !== 'checker'));
  }
  if (awaiting.state !== 'prepared') return problems.wrongState(awaiting.state);
  if (awaiting.makers.has(actorId)) return problems.samePerson();
  return stopOf(awaiting, now);
}

/**
 * Why it may not be released, or `null`. In this order: the record lacks something; it is in another
 * state; a lot in it was held since; its time has passed; it did not look as it should.
 */
export function releaseRefusal(awaiting: Awaiting, now: Instant): Problem | null {
  const { state, missing } = awaiting;
  if (state === 'draft' || state === 'prepared') return problems.incomplete(missing);
  if (state !== 'checked') return problems.wrongState(state);
  if (missing.length > 0) return problems.incomplete(missing);
  const stop = stopOf(awaiting, now);
  if (stop) return stop;
  const look = lastLook(awaiting.transitions);
  return look?.visualPassed === 0 ? problems.visualCheckFailed(look.visualNote) : null;
}
