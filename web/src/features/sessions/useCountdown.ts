import { useEffect, useState } from 'react';
import { useNumberSetting } from '../../api/settings';

/** The server's own default, until the setting is read. */
const UNDO_SECONDS = 10;

/** The seconds left to undo, down to 0. */
export function useCountdown(): number {
  const seconds = useNumberSetting('undoSeconds') ?? UNDO_SECONDS;
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const started = Date.now();
    const timer = setInterval(() => setPassed(Math.floor((Date.now() - started) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, seconds - passed);
}
