import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unreached } from '~/api/problem';
import { ProblemState } from './ProblemState';

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly isEmpty?: (answer: Answer) => boolean;
  /** Shown instead of nothing; says what to do. */
  readonly empty?: ReactNode;
  /** Height of what is to come, so that nothing jumps. */
  readonly height?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** What was asked for, or why it is not there: loading, empty, or a problem in words. */
export const Loaded = <Answer,>({ query, isEmpty, empty, height = 160, children }: LoadedProps<Answer>) => {
  const { t } = useTranslation();
  const { data, error, fetchStatus, refetch } = query;
  if (data !== undefined) return isEmpty?.(data) && empty ? <>{empty}</> : <>{children(data)}</>;
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (fetchStatus === 'paused') return <ProblemState error={unreached()} onRetry={() => void refetch()} />;
  return <Skeleton height={height} role="status" aria-label={t('states.loading')} />;
};
