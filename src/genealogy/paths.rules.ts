import { PARTS, type Parts } from './share.rules.js';

/** A way by which a lot came into another: the preparations it went through, the last at the end. */
export interface Path {
  readonly preparationId: string | null;
  readonly before: readonly Path[];
  /** How much of what came went this way; only the proportions count. */
  readonly weight: Parts;
}

/** The lot itself, without a mixture. */
export const DIRECTLY: Path = { preparationId: null, before: [], weight: PARTS };

/** More ways than these into one mixture are told as one that names all its preparations. */
export const MOST_PATHS = 32;

/**
 * The paths of a preparation, from those of what went into it.
 * @param inputs for each component how much of the traced lot it brought, and by which paths
 */
export function pathsThrough(
  preparationId: string,
  inputs: readonly { readonly share: Parts; readonly paths: readonly Path[] }[],
): Path[] {
  const [only, ...others] = inputs;
  if (only && others.length === 0 && only.paths.length === 1) {
    return [{ preparationId, before: only.paths, weight: only.share }];
  }
  const weights = new Map<Path, Parts>();
  for (const { share, paths } of inputs) {
    const whole = paths.reduce((sum, path) => sum + path.weight, 0n);
    for (const path of paths) {
      const weight = whole === 0n ? 0n : (share * path.weight) / whole;
      weights.set(path, (weights.get(path) ?? 0n) + weight);
    }
  }
  const paths = [...weights].map(([before, weight]) => ({
    preparationId,
    before: [before],
    weight,
  }));
  return paths.length > MOST_PATHS ? [asOne(paths)] : paths;
}

/** Several paths into one lot as one path. */
function asOne(paths: readonly Path[]): Path {
  return {
    preparationId: paths[0]?.preparationId ?? null,
    before: paths.flatMap((path) => path.before),
    weight: paths.reduce((sum, path) => sum + path.weight, 0n),
  };
}

/** The preparations on a path, each after those that went into it. */
export function preparationsOn(path: Path): string[] {
  const straight: string[] = [];
  let last: Path | undefined = path;
  while (last && last.before.length < 2) {
    if (last.preparationId !== null) straight.push(last.preparationId);
    last = last.before[0];
  }
  return last ? preparationsOnAll(path) : straight.reverse();
}

function preparationsOnAll(path: Path): string[] {
  const found = new Set<string>();
  const done = new Set<Path>();
  const stack = [path];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.before.find((one) => !done.has(one));
    if (next) {
      stack.push(next);
      continue;
    }
    stack.pop();
    done.add(top);
    if (top.preparationId !== null) found.add(top.preparationId);
  }
  return [...found];
}

/** Every preparation on any of the paths, each after those that went into it. */
export function preparationsOnAny(paths: readonly Path[]): string[] {
  return preparationsOn({ preparationId: null, before: paths, weight: PARTS });
}
