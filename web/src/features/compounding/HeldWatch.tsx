import { type ReactNode, useState } from 'react';
import { useHeldOf } from '../../api/lots';
import type { Preparation } from '../../api/types';
import {
  type BenchHolds,
  BenchHoldsContext,
  type HeldPart,
  heldParts,
  isStopped,
  offeredLots,
  watchedLots,
} from './bench-holds';
import { HardStop } from './HardStop';
import { useHeldWords } from './useHeldWords';

interface HeldWatchProps {
  preparation: Preparation;
  children: ReactNode;
}

/** What was understood once is told again only when it is held anew. */
const keyOf = ({ lot }: HeldPart) => `${lot.id} ${lot.hold.heldAt}`;

/**
 * Looks after every lot that is in the preparation, proposed for it or in the hand: as soon as one is
 * held or recalled, nothing else can be seen or done until somebody has read it.
 */
export function HeldWatch({ preparation, children }: HeldWatchProps) {
  const words = useHeldWords(preparation);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const offered = offeredLots(preparation).filter((lotId) => !touched.has(lotId));
  // What was proposed may be in the hand also after something else is proposed.
  if (offered.length > 0) setTouched(new Set([...touched, ...offered]));
  const held = heldParts(preparation, useHeldOf(watchedLots(preparation, touched)));
  const fresh = held.filter((one) => !seen.has(keyOf(one)));
  const holds: BenchHolds = {
    held,
    stopped: isStopped(preparation, held),
    isHeld: (id) => held.some(({ lot }) => lot.id === id),
    watch: (id) => setTouched((before) => new Set([...before, id])),
  };
  return (
    <BenchHoldsContext value={holds}>
      {children}
      <HardStop
        stop={fresh.length > 0 ? words.stopOf(fresh) : null}
        onClose={() => setSeen(new Set([...seen, ...fresh.map(keyOf)]))}
      />
    </BenchHoldsContext>
  );
}
