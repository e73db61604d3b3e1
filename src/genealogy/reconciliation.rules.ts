import type { Thousandths } from '../kernel/quantity.js';
import type { Outside } from '../ledger/posting.rules.js';
import type { Content } from './contents.rules.js';

/** Where a lot's whole quantity is; the sums agree, or `unaccounted` says by how much they do not. */
export interface Reconciliation {
  readonly received: Thousandths;
  readonly given: Thousandths;
  readonly wasted: Thousandths;
  readonly returned: Thousandths;
  readonly onHand: Thousandths;
  readonly countDifference: Thousandths;
  readonly unaccounted: Thousandths;
  /** The parts of what was given. */
  readonly givenDirectly: Thousandths;
  readonly givenInMixtures: Thousandths;
  /** The parts of what is on hand. */
  readonly sealed: Thousandths;
  readonly open: Thousandths;
  readonly inMixtures: Thousandths;
}

/**
 * received = given + wasted + returned + onHand + countDifference + unaccounted, as such and in
 * mixtures.
 * @param unnamed what went to patients whom no session names: nobody can say where that is
 */
export function reconcile(
  rootId: string,
  contents: ReadonlyMap<string, Content>,
  unnamed: Thousandths,
): Reconciliation {
  const went = new Map<string, Thousandths>();
  const standing = { location: 0, container: 0, mixture: 0 };
  let [received, direct] = [0, 0];
  for (const { lotId, content, out, gained, rest } of contents.values()) {
    const own = lotId === rootId;
    if (own) received = content;
    for (const { flow, content: part } of out) {
      went.set(flow.to, (went.get(flow.to) ?? 0) + part);
      if (own && flow.to === '@patient') direct += part;
    }
    for (const { flow, content: part } of gained) {
      went.set(flow.from, (went.get(flow.from) ?? 0) - part);
    }
    for (const { standing: where, content: part } of rest) {
      standing[own ? where.placeKind : 'mixture'] += part;
    }
  }
  const wentTo = (place: Outside) => went.get(place) ?? 0;
  const given = wentTo('@patient') - unnamed;
  const where = {
    given,
    wasted: wentTo('@waste'),
    returned: wentTo('@returned'),
    onHand: standing.location + standing.container + standing.mixture,
    countDifference: wentTo('@count'),
  };
  const accounted = Object.values(where).reduce((sum, quantity) => sum + quantity, 0);
  const givenDirectly = Math.min(given, direct);
  return {
    received,
    ...where,
    unaccounted: received - accounted,
    givenDirectly,
    givenInMixtures: given - givenDirectly,
    sealed: standing.location,
    open: standing.container,
    inMixtures: standing.mixture,
  };
}
