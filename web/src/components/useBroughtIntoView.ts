import { type RefObject, useEffect, useRef } from 'react';

/** Brings what appears above or below the fold into view, once each time it appears. */
export function useBroughtIntoView<T extends HTMLElement>(shown: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (shown) ref.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return ref;
}
