import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to what took the place of what had it; nothing when it stood there from the beginning. */
export function useFocusWhenShown<T extends HTMLElement>(shown: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown && !before.current) ref.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
  return ref;
}
