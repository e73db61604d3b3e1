import { PER_UNIT, type Thousandths } from '../kernel/quantity.js';
import type {
  AmountVerdict,
  BenchState,
  MixedComponent,
  Plan,
  PlannedComponent,
  Result,
  Take,
} from './preparation.js';

/**
 * A quantity of the formula for another volume than the formula's, to the nearest thousandth.
 * @param wanted the wanted volume
 * @param whole the volume the formula speaks of
 */
export function scaled(
  quantity: Thousandths,
  wanted: Thousandths,
  whole: Thousandths,
): Thousandths {
  // The product may be more than a number holds exactly.
  const [part, over, under] = [BigInt(quantity), BigInt(wanted), BigInt(whole)];
  return Number((part * over * 2n + under) / (under * 2n));
}

/** A quotient of large products, rounded up. */
function quotientUp(part: bigint, over: bigint, under: bigint): bigint {
  return (part * over + under - 1n) / under;
}

/**
 * As {@link scaled}, of what is counted: pieces are never divided, so it is rounded up to whole ones.
 * @returns `exact` to the thousandth, rounded up as well, so that it says why
 */
export function scaledPieces(
  quantity: Thousandths,
  wanted: Thousandths,
  whole: Thousandths,
): { readonly pieces: Thousandths; readonly exact: Thousandths } {
  const [part, over, under] = [BigInt(quantity), BigInt(wanted), BigInt(whole)];
  const pieces = quotientUp(part, over, under * BigInt(PER_UNIT)) * BigInt(PER_UNIT);
  return { pieces: Number(pieces), exact: Number(quotientUp(part, over, under)) };
}

type Ingredient = Pick<PlannedComponent, 'name' | 'itemIds' | 'unit' | 'tolerance'> & {
  readonly quantity: Thousandths;
};

/**
 * A component of the formula for another volume than the formula's. What is counted in pieces is
 * rounded up, and its tolerance down, to whole ones.
 */
export function scaledComponent(
  { name, itemIds, unit, quantity, tolerance }: Ingredient,
  wanted: Thousandths,
  whole: Thousandths,
): PlannedComponent {
  const same = { name, itemIds, unit };
  const room = scaled(tolerance, wanted, whole);
  if (unit !== 'piece') {
    const required = scaled(quantity, wanted, whole);
    return { ...same, required, tolerance: room, roundedFrom: null };
  }
  const { pieces, exact } = scaledPieces(quantity, wanted, whole);
  return {
    ...same,
    required: pieces,
    tolerance: Math.floor(room / PER_UNIT) * PER_UNIT,
    roundedFrom: exact === pieces ? null : exact,
  };
}

/** What was taken beside what is required: within means no further off than the tolerance. */
export function verdictOf(
  taken: Thousandths,
  required: Thousandths,
  tolerance: Thousandths,
): AmountVerdict {
  if (taken === 0) return 'none';
  if (taken > required + tolerance) return 'over';
  return taken < required - tolerance ? 'under' : 'within';
}

/**
 * To which component each take belongs: the first that wants the item and has room for it, else the
 * last that wants it; `null` when none does.
 */
export function linesOf(
  components: readonly PlannedComponent[],
  takes: readonly Take[],
): (number | null)[] {
  const taken = components.map(() => 0);
  return takes.map(({ itemId, quantity }) => {
    const wanting = components.flatMap((one, line) => (one.itemIds.includes(itemId) ? [line] : []));
    const roomy = wanting.find((line) => {
      const { required = 0, tolerance = 0 } = components[line] ?? {};
      return (taken[line] ?? 0) + quantity <= required + tolerance;
    });
    const line = roomy ?? wanting.at(-1) ?? null;
    if (line !== null) taken[line] = (taken[line] ?? 0) + quantity;
    return line;
  });
}

/** The components of a free mixture: each item that was taken, in the order in which they came. */
export function freeComponents(
  takes: readonly Take[],
  items: BenchState['items'],
): PlannedComponent[] {
  const ids = [...new Set(takes.map(({ itemId }) => itemId))];
  return ids.flatMap((itemId) => {
    const item = items.get(itemId);
    if (!item) return [];
    const taken = takes.filter((take) => take.itemId === itemId);
    const required = taken.reduce((sum, { quantity }) => sum + quantity, 0);
    const { name, unit } = item;
    return [{ name, itemIds: [itemId], unit, required, tolerance: 0, roundedFrom: null }];
  });
}

/** The components with what was taken of each. */
export function mixedComponents(
  components: readonly PlannedComponent[],
  takes: readonly Take[],
  lines: readonly (number | null)[],
  isFree: boolean,
): MixedComponent[] {
  return components.map((component, line) => {
    const taken = takes.reduce(
      (sum, { quantity }, index) => (lines[index] === line ? sum + quantity : sum),
      0,
    );
    const { required, tolerance } = component;
    const verdict = verdictOf(taken, required, tolerance);
    return { ...component, required: isFree ? null : required, taken, verdict };
  });
}

/** What went in, of the components measured as the mixture is: powder adds no volume. */
export function inputOf(components: readonly MixedComponent[], unit: Plan['unit']): Thousandths {
  return components.reduce((sum, one) => (one.unit === unit ? sum + one.taken : sum), 0);
}

/** The most that all its syringes or vials hold; `null`: nobody said. */
export function capacityOf({
  containers,
  containerCapacity,
}: Pick<Plan, 'containers' | 'containerCapacity'>): Thousandths | null {
  return containerCapacity === null ? null : containers * containerCapacity;
}

/** What nobody can tell where it stayed: negative when more came out than went in. */
export function differenceOf(input: Thousandths, { output, waste }: Result): Thousandths {
  return input - output - waste;
}

/**
 * What came out, as said, or else everything that went in, without what was lost.
 * @param wanted of the patient's own material, what is to come out of it: the rest is waste where
 *   nobody says how much that was
 */
export function resultOf(
  input: Thousandths,
  said: { readonly output: Thousandths | null; readonly waste: Thousandths | null },
  wanted: Thousandths | null = null,
): Result {
  if (wanted !== null && said.waste === null) {
    const output = said.output ?? Math.min(wanted, input);
    return { output, waste: Math.max(0, input - output) };
  }
  const waste = said.waste ?? 0;
  return { output: said.output ?? Math.max(0, input - waste), waste };
}
