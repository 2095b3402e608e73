import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Moment } from './moment';

/** Shows the same page at another moment. */
export const useSetMoment = (): ((moment: Moment) => void) => {
  const navigate = useNavigate();
  return useCallback(
    ({ asOf, knownAt }) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, asOf, knownAt }),
        replace: true,
      }),
    [navigate],
  );
};
