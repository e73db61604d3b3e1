import { useEffect, useState } from 'react';
import { serverNow } from '../../api/clock';

const EVERY_MS = 20_000;

/** The time, moving on by itself. */
export function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
