import { useEffect } from 'react';

/** Names the window, so that tabs, history and screen readers tell pages apart. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Concert`;
  }, [title]);
};
