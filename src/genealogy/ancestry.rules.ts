import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import { type Flow, isMade, isUsed } from './flow.js';
import { nearest, PARTS, type Parts, partsOf, portion } from './share.rules.js';

/** A lot that another was made of, directly or through other mixtures. */
export interface Ancestor {
  readonly lotId: string;
  /** How much of it is in the lot, in its own unit. */
  readonly quantity: Thousandths;
  /** 1: a component of the lot itself; 2: a component of a component … by the shortest way. */
  readonly generation: number;
}

/** So much of a component went into a mixture that the lot was made of. */
export interface Ingredient {
  readonly lotId: string;
  readonly into: string;
  readonly preparationId: string;
  /** The part of the component that is in the lot in the end. */
  readonly quantity: Thousandths;
}

export interface Ancestry {
  readonly ancestors: readonly Ancestor[];
  readonly ingredients: readonly Ingredient[];
}

interface Mixing {
  readonly preparationId: string;
  readonly used: readonly Flow[];
  readonly made: readonly Flow[];
}

/**
 * What a lot was made of, all generations back. Each quantity is rounded once, to the nearest
 * thousandth, from its exact share.
 * @param flows all that the preparations behind the lot used and made; what was taken back is left out
 */
export function ancestryOf(rootId: string, flows: readonly Flow[]): Ancestry {
  const mixings = mixingsOf(flows.filter((flow) => !flow.reversed));
  const madeBy = groupBy(
    mixings.flatMap((mixing) => mixing.made.map((flow) => ({ mixing, flow }))),
    ({ flow }) => flow.lotId,
  );
  const order = laterFirst(rootId, madeBy);
  const inRoot = new Map<string, Parts>([[rootId, PARTS]]);
  const generations = new Map([[rootId, 0]]);
  const amounts = new Map<string, Parts>();
  const ingredients: (Omit<Ingredient, 'quantity'> & { readonly share: Parts })[] = [];
  for (const lotId of order) {
    const sources = madeBy.get(lotId) ?? [];
    const whole = sources.reduce((sum, { flow }) => sum + flow.quantity, 0);
    const fraction =
      lotId === rootId ? PARTS : whole === 0 ? 0n : (amounts.get(lotId) ?? 0n) / BigInt(whole);
    inRoot.set(lotId, fraction);
    for (const { mixing, flow } of sources) {
      const output = mixing.made.reduce((sum, one) => sum + one.quantity, 0);
      const part = portion(fraction, flow.quantity, output);
      for (const used of mixing.used) {
        const share = (partsOf(used.quantity) * part) / PARTS;
        amounts.set(used.lotId, (amounts.get(used.lotId) ?? 0n) + share);
        const generation = (generations.get(lotId) ?? 0) + 1;
        generations.set(
          used.lotId,
          Math.min(generation, generations.get(used.lotId) ?? generation),
        );
        const { preparationId } = mixing;
        ingredients.push({ lotId: used.lotId, into: lotId, preparationId, share });
      }
    }
  }
  amounts.delete(rootId);
  return {
    ancestors: [...amounts].map(([lotId, amount]) => ({
      lotId,
      quantity: nearest(amount),
      generation: generations.get(lotId) ?? 0,
    })),
    ingredients: added(ingredients),
  };
}

/** The same component may come from several places. */
function added(
  ingredients: readonly (Omit<Ingredient, 'quantity'> & { readonly share: Parts })[],
): Ingredient[] {
  const same = groupBy(ingredients, (one) => `${one.lotId} ${one.into} ${one.preparationId}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { share: _, ...rest } = first;
    return [{ ...rest, quantity: nearest(group.reduce((sum, { share }) => sum + share, 0n)) }];
  });
}

function mixingsOf(flows: readonly Flow[]): Mixing[] {
  return [...groupBy(flows, (flow) => flow.movementId).values()].map((group) => ({
    preparationId: group[0]?.documentId ?? '',
    used: group.filter(isUsed),
    made: group.filter(isMade),
  }));
}

type MadeBy = ReadonlyMap<string, readonly { readonly mixing: Mixing; readonly flow: Flow }[]>;

/** Every lot after all those that were made of it; a lot that was made of itself is not followed. */
function laterFirst(rootId: string, madeBy: MadeBy): string[] {
  const order: string[] = [];
  const seen = new Set([rootId]);
  const stack = [{ lotId: rootId, parents: parentsOf(rootId, madeBy) }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const parent = top.parents.pop();
    if (parent === undefined) {
      stack.pop();
      order.push(top.lotId);
    } else if (!seen.has(parent)) {
      seen.add(parent);
      stack.push({ lotId: parent, parents: parentsOf(parent, madeBy) });
    }
  }
  return order.reverse();
}

function parentsOf(lotId: string, madeBy: MadeBy): string[] {
  const mixings = madeBy.get(lotId) ?? [];
  return [...new Set(mixings.flatMap(({ mixing }) => mixing.used.map((flow) => flow.lotId)))];
}
