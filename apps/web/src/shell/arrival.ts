// Where the focus goes when one arrives at another screen.
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Not on the first screen (the browser starts at the top) and not when only filters or pages change. */
export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const at = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== undefined && at !== before.current) main.current?.focus({ preventScroll: true });
    before.current = at;
  }, [at]);
  return main;
}
