import { createContext, useContext } from 'react';
import type { useHeldOf } from '../../api/lots';
import type { Preparation } from '../../api/types';

type Lot = ReturnType<typeof useHeldOf>[number];

/** A held lot, and what it is to the preparation: the mixture itself, in it, or to be taken for it. */
export interface HeldPart {
  lot: Lot;
  part: 'mixture' | 'taken' | 'offered';
}

/** What the bench knows of lots that may not be used any more. */
export interface BenchHolds {
  held: readonly HeldPart[];
  /** What is held is in the mixture: nothing more is recorded and nothing is completed. */
  stopped: boolean;
  /** Whether the lot may not be used, as far as this page has heard. */
  isHeld: (lotId: string) => boolean;
  /** The lot came into somebody's hand: from now on it is looked after. */
  watch: (lotId: string) => void;
}

const NOTHING: BenchHolds = {
  held: [],
  stopped: false,
  isHeld: () => false,
  watch: () => {},
};

export const BenchHoldsContext = createContext<BenchHolds>(NOTHING);

/** The held lots of the preparation on this page. */
export function useBenchHolds(): BenchHolds {
  return useContext(BenchHoldsContext);
}

const OVER: readonly Preparation['state'][] = ['used', 'discarded', 'reversed'];
const READY: readonly Preparation['state'][] = ['released', 'partly-used'];

/**
 * The lots to look after: the mixture's own and what is in it, and while it is being made also those
 * that were proposed or in the hand.
 */
export function watchedLots(preparation: Preparation, touched: ReadonlySet<string>): string[] {
  const { state, lotId } = preparation;
  if (OVER.includes(state)) return [];
  const own = lotId === null ? [] : [lotId];
  const near = state === 'draft' ? touched : [];
  return [...new Set([...own, ...takenLots(preparation), ...near])].sort();
}

/** The lots that were taken, or are what the mixture was made of. */
function takenLots({ components }: Preparation): string[] {
  const takes = components.flatMap((component) => component.takes);
  const lots = takes.flatMap(({ lotId, picks }) => [
    ...(lotId ? [lotId] : []),
    ...picks.map((pick) => pick.lotId),
  ]);
  return lots;
}

/** The lots that are proposed for what is still to be taken. */
export function offeredLots({ components }: Preparation): string[] {
  return components.flatMap(({ proposal }) => proposal?.picks.map(({ lotId }) => lotId) ?? []);
}

/** What each held lot is to the preparation; the mixture itself first. */
export function heldParts(preparation: Preparation, lots: readonly Lot[]): HeldPart[] {
  const taken = new Set(takenLots(preparation));
  const order = { mixture: 0, taken: 1, offered: 2 };
  return lots
    .map(
      (lot): HeldPart => ({
        lot,
        part: lot.id === preparation.lotId ? 'mixture' : taken.has(lot.id) ? 'taken' : 'offered',
      }),
    )
    .sort((one, other) => order[one.part] - order[other.part]);
}

/** Once it is released only a hold on the mixture itself stops it, as the server judges too. */
export function isStopped({ state }: Preparation, held: readonly HeldPart[]): boolean {
  const stops: readonly HeldPart['part'][] = READY.includes(state)
    ? ['mixture']
    : ['mixture', 'taken'];
  return held.some(({ part }) => stops.includes(part));
}
