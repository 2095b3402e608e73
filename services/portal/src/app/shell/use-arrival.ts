import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** On another page the keyboard and the screen reader begin at its heading. */
export const useArrival = (onArrival: () => void): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);

  useEffect(() => {
    const isFirst = before.current === undefined;
    before.current = path;
    if (isFirst || path === undefined) return;
    onArrival();
    (main.current?.querySelector('h1') ?? main.current)?.focus();
    // Only another path is an arrival: not another search parameter, not another callback.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path]);
  return main;
};
