import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const WORTH_ASKING_AGAIN = new Set([0, 429, 502, 503, 504]);

/** News arrive by themselves (see live/), so that what is shown is not asked again without a reason. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        error instanceof Problem && WORTH_ASKING_AGAIN.has(error.status) && failures < (error.isCatchingUp ? 6 : 2),
      retryDelay: (attempt, error) =>
        error instanceof Problem && error.status === 429 ? 10_000 : Math.min(500 * 2 ** attempt, 5_000),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
