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
  const all = [...contents.values()];
  const own = all.filter(({ lotId }) => lotId === rootId);
  const mixtures = all.filter(({ lotId }) => lotId !== rootId);
  const given = wentTo('@patient', all) - unnamed;
  const givenDirectly = Math.min(given, wentTo('@patient', own));
  const sealed = standingIn('location', own);
  const open = standingIn('container', own);
  const inMixtures = standingIn('location', mixtures) + standingIn('container', mixtures);
  const where = {
    given,
    wasted: wentTo('@waste', all),
    returned: wentTo('@returned', all),
    onHand: sealed + open + inMixtures,
    countDifference: wentTo('@count', all),
  };
  const received = own[0]?.content ?? 0;
  const accounted = Object.values(where).reduce((sum, quantity) => sum + quantity, 0);
  return {
    received,
    ...where,
    unaccounted: received - accounted,
    givenDirectly,
    givenInMixtures: given - givenDirectly,
    sealed,
    open,
    inMixtures,
  };
}

/** What went to a place outside, without what came back from there. */
function wentTo(place: Outside, contents: readonly Content[]): Thousandths {
  return contents.reduce((sum, { out, gained }) => {
    const went = out.filter(({ flow }) => flow.to === place);
    const came = gained.filter(({ flow }) => flow.from === place);
    const total = (flows: typeof out) => flows.reduce((all, { content }) => all + content, 0);
    return sum + total(went) - total(came);
  }, 0);
}

function standingIn(kind: 'location' | 'container', contents: readonly Content[]): Thousandths {
  return contents
    .flatMap(({ rest }) => rest)
    .filter(({ standing }) => standing.placeKind === kind)
    .reduce((sum, { content }) => sum + content, 0);
}
