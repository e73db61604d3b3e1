import type { Problem } from '../kernel/problems.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import {
  capacityOf,
  differenceOf,
  freeComponents,
  inputOf,
  linesOf,
  mixedComponents,
} from './amounts.rules.js';
import { beyondUse } from './beyond-use.rules.js';
import { blocksOf, isMixed, productsIn } from './blocks.rules.js';
import { conditionsOf } from './conditions.rules.js';
import { decideTake, shelfOf } from './picking.rules.js';
import type {
  BenchState,
  DecidedTake,
  Decisions,
  MissingField,
  MixedComponent,
  Mixture,
  Plan,
  Result,
  Take,
  Yield,
} from './preparation.js';
import * as problems from './preparations.problems.js';

/**
 * Mixes what was taken, without writing anything: which lots go, how much of each component is
 * there, until when it may be used, and what stops it.
 *
 * What is looked at, in this order: own material without its patient; take by take the wrong product, a lot that may not be used,
 * another than the first to expire; then a component over its tolerance, more than the containers
 * hold, and at last whether the stock suffices for all.
 */
export function mix(
  plan: Plan,
  takes: readonly Take[],
  { overrides, confirmations }: Decisions,
  state: BenchState,
  newId: () => string,
): Mixture {
  const isFree = plan.formulaId === null;
  const planned = isFree ? freeComponents(takes, state.items) : plan.components;
  const lines = linesOf(planned, takes);
  const shelf = shelfOf(plan, state);
  const decided = takes.map((take, index) =>
    decideTake(take, { line: lines[index] ?? null, index }, shelf, state, newId),
  );
  const picks = decided.flatMap((one) => one.picks);
  const components = mixedComponents(planned, takes, lines, isFree);
  const own = plan.ownMaterial !== null;
  const input = (plan.ownMaterial?.volume ?? 0) + inputOf(components, plan.unit);
  const products = productsIn(picks, state, plan);
  const pairs = state.verdicts.filter(({ itemIds }) =>
    itemIds.every(
      (id) => isMixed(state.items.get(id), own) && takes.some((one) => one.itemId === id),
    ),
  );
  return {
    takes: decided,
    components,
    input,
    yields: yieldOf(plan),
    products,
    pairs,
    blocks: blocksOf(products, pairs, state.settings.preparationProductsMax, overrides),
    conditions: conditionsOf(pairs, confirmations),
    beyondUse: beyondUse(plan, picks, state.settings),
    complete: input > 0 && components.every(({ verdict }) => verdict === 'within'),
    left: shelf,
    refusal: refusalOf(plan, decided, components, input, state),
  };
}

/** What is to come out of the patient's own material, or `null` where there is none. */
function yieldOf({ ownMaterial, volume: output, containers, unit, ...plan }: Plan): Yield | null {
  const capacity = capacityOf({ ...plan, containers });
  if (!ownMaterial || output === null || capacity === null) return null;
  return { output, capacity, containers, unit };
}

function refusalOf(
  plan: Plan,
  takes: readonly DecidedTake[],
  components: readonly MixedComponent[],
  input: Thousandths,
  state: BenchState,
): Problem | null {
  if (plan.ownMaterial && plan.patientId === null) return problems.patientNeeded();
  const refused = takes.find(({ refusal }) => refusal !== null);
  if (refused) return refused.refusal;
  const over = components.findIndex(({ verdict }) => verdict === 'over');
  const much = components[over];
  if (much) return problems.overTolerance(over, much);
  const capacity = capacityOf(plan);
  // Of own material only what is wanted of it goes into the containers.
  const volume = plan.ownMaterial ? (plan.volume ?? 0) : Math.max(plan.volume ?? 0, input);
  if (capacity !== null && volume > capacity) {
    return problems.overCapacity(volume, capacity, plan);
  }
  const short = takes.filter((take) => take.short > 0);
  return short.length > 0 ? problems.short(short, state.items) : null;
}

/**
 * Why the mixture may not be prepared, or `null`. After what {@link mix} refuses, in this order:
 * a component that is not all there, a block that no doctor has overridden, a condition that nobody
 * has confirmed, an input that is not output and waste within the practice's tolerance, more of own
 * material than the containers hold, and a beyond-use time that has passed.
 */
export function preparingRefusal(
  mixture: Mixture,
  result: Result,
  state: Pick<BenchState, 'at' | 'settings'>,
): Problem | null {
  if (mixture.refusal) return mixture.refusal;
  if (!mixture.complete) return problems.incomplete(['components']);
  const open = mixture.blocks.filter(({ override }) => override === null);
  if (open.length > 0) return problems.blocked(open);
  const unread = mixture.conditions.filter(({ confirmation }) => confirmation === null);
  if (unread.length > 0) return problems.conditionUnconfirmed(unread);
  const tolerance = Math.round(state.settings.preparationBalanceTolerance * 1000);
  const isBalanced = Math.abs(differenceOf(mixture.input, result)) <= tolerance;
  if (!isBalanced || result.output === 0) {
    return problems.outOfBalance(mixture.input, result, tolerance);
  }
  const { yields } = mixture;
  if (yields && result.output > yields.capacity) {
    return problems.overCapacity(result.output, yields.capacity, yields);
  }
  const { useUntil } = mixture.beyondUse;
  return state.at > useUntil ? problems.beyondUse(mixture.beyondUse) : null;
}

/**
 * The one movement of a preparation: every component into the mixture with the rest of its
 * single-use containers to waste, the new lot out of it, and what was lost of it to waste.
 */
export function postingsOf(
  plan: Plan,
  { takes }: Mixture,
  { output, waste }: Result,
  lotId: string,
): Posting[] {
  const used = takes.flatMap(({ picks }) =>
    picks.flatMap(({ position, opened, given, wasted }): Posting[] => {
      const { lotId: component, itemId } = position;
      const from = opened?.placeId ?? position.placeId;
      const part = (to: string, quantity: Thousandths) => ({
        lotId: component,
        itemId,
        from,
        to,
        quantity,
      });
      return [part('@compounding', given), ...(wasted > 0 ? [part('@waste', wasted)] : [])];
    }),
  );
  const { itemId, locationId } = plan;
  const made = { lotId, itemId, from: '@compounding', to: locationId, quantity: output + waste };
  const lost = { lotId, itemId, from: locationId, to: '@waste', quantity: waste };
  return [...used, made, ...(waste > 0 ? [lost] : [])];
}

/** What has been recorded of a preparation so far. */
export interface Recorded {
  readonly complete: boolean;
  readonly prescribed: boolean;
  readonly prepared: boolean;
  readonly checked: boolean;
  readonly seen: boolean;
}

/**
 * What a record still lacks. The other fields of a compounding record are there from the beginning,
 * or come with the components and with the preparing.
 */
export function missingOf(recorded: Recorded): MissingField[] {
  const there: readonly (readonly [MissingField, boolean])[] = [
    ['components', recorded.complete],
    ['prescriber', recorded.prescribed],
    ['output', recorded.prepared],
    ['waste', recorded.prepared],
    ['visual-check', recorded.seen],
    ['preparer', recorded.prepared],
    ['checker', recorded.checked],
  ];
  return there.flatMap(([field, isThere]) => (isThere ? [] : [field]));
}
