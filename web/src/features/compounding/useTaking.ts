import { useEffect, useEffectEvent, useState } from 'react';
import { newId } from '../../api/id';
import { useTake } from '../../api/preparations';
import { ApiError } from '../../api/problem';
import type { MixComponent, Preparation } from '../../api/types';
import { useBenchHolds } from './bench-holds';
import type { Stop } from './HardStop';
import type { InHand } from './useBenchScan';
import { useStops } from './useStops';

const REASON_NEEDED = '/problems/compounding/reason-needed';

export interface Taking {
  inHand: InHand | null;
  quantity: number | null;
  setQuantity: (quantity: number | null) => void;
  hold: (inHand: InHand) => void;
  drop: () => void;
  /** Records what was drawn; with a reason when it is not the container to use first. */
  record: (reason: string | null) => void;
  /** Somebody has to say why not the container to use first. */
  reasonNeeded: boolean;
  pending: boolean;
  error: unknown;
  stop: Stop | null;
  /** Lays a refusal aside; the container stays in the hand. */
  forget: () => void;
}

/** What is drawn from the container in the hand, until the server has it. */
export function useTaking(
  preparation: Preparation,
  component: MixComponent,
  onPending: (quantity: number) => void = () => {},
): Taking {
  const take = useTake(preparation.id);
  const stops = useStops(preparation);
  const holds = useBenchHolds();
  const [inHand, setInHand] = useState<InHand | null>(null);
  const [quantity, setQuantity] = useState<number | null>(null);
  // The same for the same container and amount, so that a repetition is not taken twice.
  const [id, setId] = useState(newId);

  const choose = (amount: number | null) => {
    setQuantity(amount);
    setId(newId());
    onPending(amount ?? 0);
  };
  const drop = () => {
    setInHand(null);
    choose(null);
    take.reset();
  };
  // What is held meanwhile is put aside.
  const lost = inHand !== null && holds.isHeld(inHand.row.lotId);
  const letGo = useEffectEvent(drop);
  useEffect(() => {
    if (lost) letGo();
  }, [lost]);
  const hold = (next: InHand) => {
    take.reset();
    setInHand(next);
    holds.watch(next.row.lotId);
    // Without a formula nobody knows how much is wanted.
    const { required, remaining } = component;
    choose(required === null ? null : Math.min(remaining, next.row.quantity));
  };
  const record = (reason: string | null) => {
    if (!inHand || !quantity) return;
    const { row, scan } = inHand;
    take.mutate(
      {
        id,
        itemId: row.itemId,
        quantity,
        lotId: row.lotId,
        ...(row.placeKind === 'container' ? { containerId: row.placeId } : {}),
        ...(scan ? { scan } : {}),
        ...(reason ? { reason } : {}),
      },
      { onSuccess: drop },
    );
  };
  const reasonNeeded = take.error instanceof ApiError && take.error.type === REASON_NEEDED;
  return {
    inHand,
    quantity,
    setQuantity: choose,
    hold,
    drop,
    record,
    reasonNeeded,
    pending: take.isPending,
    error: reasonNeeded ? null : take.error,
    stop: stops.ofRefusal(take.error),
    forget: take.reset,
  };
}
