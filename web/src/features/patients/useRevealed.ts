import { useCallback, useEffect, useState } from 'react';
import type { Identity } from '../../api/types';

/** A name stays on the screen no longer than it takes to read it and to dial a number. */
const SHOWN_SECONDS = 60;

interface Shown {
  identity: Identity;
  until: number;
}

/**
 * An identity that was opened: it is hidden again after a minute, when the screen is left or put
 * away, and whenever somebody says so. It is kept nowhere else.
 */
export function useRevealed() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const hide = useCallback(() => setShown(null), []);
  const show = useCallback((identity: Identity) => {
    setSecondsLeft(SHOWN_SECONDS);
    setShown({ identity, until: Date.now() + SHOWN_SECONDS * 1000 });
  }, []);
  useEffect(() => {
    if (!shown) return;
    const tick = () => {
      const left = Math.ceil((shown.until - Date.now()) / 1000);
      if (left > 0) setSecondsLeft(left);
      else setShown(null);
    };
    const timer = setInterval(tick, 1000);
    const putAway = () => {
      if (document.visibilityState === 'hidden') setShown(null);
    };
    document.addEventListener('visibilitychange', putAway);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', putAway);
    };
  }, [shown]);
  return { identity: shown?.identity ?? null, secondsLeft, show, hide };
}
