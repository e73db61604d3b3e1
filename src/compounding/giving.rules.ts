import type { Problem } from '../kernel/problems.js';
import type { Position } from '../lots/eligibility.rules.js';
import type { BenchState, Mixture, Plan } from './preparation.js';
import * as problems from './preparations.problems.js';

/** A draft that is to be for somebody else. */
export interface Giving {
  readonly plan: Pick<Plan, 'ownMaterial'>;
  /** Whom it is to be for; `null`: as stock. */
  readonly patientId: string | null;
  readonly mixture: Pick<Mixture, 'takes'>;
  readonly positions: BenchState['positions'];
  /** Whether a step of the formula was ticked off. */
  readonly ticked: boolean;
}

/** The lots taken that were made for one patient. */
function boundLots({ mixture, positions }: Pick<Giving, 'mixture' | 'positions'>): Position[] {
  const picked = mixture.takes.flatMap(({ picks }) => picks.map(({ position }) => position.lotId));
  const named = mixture.takes.flatMap(({ take }) => take.lotId ?? []);
  const taken = new Set([...picked, ...named]);
  const bound = positions.filter(
    ({ lotId, forPatientId }) => forPatientId !== null && taken.has(lotId),
  );
  return [...new Map(bound.map((position) => [position.lotId, position])).values()];
}

/**
 * Why a draft may not be given to somebody else, or `null`. In this order: own material is nobody's
 * stock; once something was taken or done for own material, that material may be drawn already; a
 * component was made for one patient.
 */
export function givingRefusal(giving: Giving): Problem | null {
  const { plan, patientId, mixture, ticked } = giving;
  if (plan.ownMaterial && patientId === null) return problems.patientNeeded();
  if (plan.ownMaterial && (ticked || mixture.takes.length > 0)) {
    return problems.patientBound('own-material', []);
  }
  const lots = boundLots(giving);
  return lots.length > 0 ? problems.patientBound('component', lots) : null;
}
