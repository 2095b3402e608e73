import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, unreached } from '~/api/problem';
import { ProblemState } from './ProblemState';

/** What a query tells of itself; also of several taken as one. */
export interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: unknown;
  /** Why it is being asked again. */
  readonly failureReason?: unknown;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly refetch: () => unknown;
}

interface LoadedProps<Answer> {
  readonly query: Asked<Answer>;
  /** Left out: a list without items. */
  readonly isEmpty?: (answer: Answer) => boolean;
  /** Shown instead of nothing; says what to do. */
  readonly empty?: ReactNode;
  /** Height of what is to come, so that nothing jumps. */
  readonly height?: number;
  readonly children: (answer: Answer) => ReactNode;
}

const isEmptyList = (answer: unknown): boolean => Array.isArray(answer) && answer.length === 0;

/** What was asked for, or why it is not there: loading, empty, or a problem in words. */
export const Loaded = <Answer,>({
  query,
  isEmpty = isEmptyList,
  empty,
  height = 160,
  children,
}: LoadedProps<Answer>) => {
  const { t } = useTranslation();
  const { data, error, failureReason, fetchStatus, refetch } = query;
  if (data !== undefined) return isEmpty(data) && empty ? <>{empty}</> : <>{children(data)}</>;
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (failureReason instanceof Problem && failureReason.isCatchingUp) return <ProblemState error={failureReason} />;
  if (fetchStatus === 'paused') return <ProblemState error={unreached()} onRetry={() => void refetch()} />;
  return <Skeleton height={height} role="status" aria-label={t('states.loading')} />;
};
