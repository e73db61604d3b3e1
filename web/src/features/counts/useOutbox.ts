import { useEffect, useSyncExternalStore } from 'react';
import { serverNow } from '../../api/clock';
import { sendCounted } from '../../api/counts';
import { Outbox, type Spot, type Unsent } from './outbox';

const boxes = new Map<string, Outbox>();

/** The same box for a count however often its screen is left and entered: it may still be sending. */
function boxOf(userId: string, countId: string): Outbox {
  const key = `mesostock.count.${userId}.${countId}`;
  let box = boxes.get(key);
  if (!box) {
    box = new Outbox(key, (line) => sendCounted(countId, line));
    boxes.set(key, box);
  }
  return box;
}

export interface Counting {
  unsent: ReadonlyMap<string, Unsent>;
  /** Takes down what was counted now; `null` takes it back. */
  put: (spot: Spot, countedQuantity: number | null) => void;
  drop: (spot: Spot) => void;
  /** Sends at once what waits. */
  flush: () => Promise<void>;
}

/** What this user counted here and the server does not have yet. */
export function useOutbox(userId: string, countId: string): Counting {
  const box = boxOf(userId, countId);
  const unsent = useSyncExternalStore(box.subscribe, box.snapshot);
  useEffect(() => {
    const flush = () => void box.flush();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [box]);
  return {
    unsent,
    put: ({ lotId, placeId }, countedQuantity) =>
      box.put({
        lotId,
        placeId,
        countedQuantity,
        countedAt: new Date(serverNow()).toISOString(),
      }),
    drop: (spot) => box.drop(spot),
    flush: box.flush,
  };
}
