import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ProblemState } from '~/components/page/ProblemState';
import type { Place } from '~/moment/place';
import {
  allocationsQuery,
  earmarksQuery,
  summaryQuery,
  trancheCockpitQuery,
  unfundedNeedsQuery,
} from '~/record/budgets';
import type { Kind } from './page';
import { type Base, holdingsOf } from './request';
import { RevisionForm } from './RevisionForm';

interface RevisionBuilderProps {
  readonly place: Place;
  readonly kind: Kind;
  readonly need: string | undefined;
  readonly onProposed: (revision: string) => void;
}

/** Waits for what a revision is built from. */
export const RevisionBuilder = (props: RevisionBuilderProps) => {
  const { place, need } = props;
  const summary = useQuery(summaryQuery(place));
  const cockpit = useQuery(trancheCockpitQuery(place));
  const allocations = useQuery(allocationsQuery(place));
  const earmarks = useQuery(earmarksQuery(place));
  const needs = useQuery(unfundedNeedsQuery(place));
  const holdings = useMemo(
    () => holdingsOf(allocations.data ?? [], earmarks.data ?? []),
    [allocations.data, earmarks.data],
  );
  const bases = useMemo(
    (): readonly Base[] => [
      ...[...(cockpit.data?.tranches ?? [])].reverse().map(({ tranche, amount }) => ({
        reference: `tranche-${tranche}`,
        amount: amount.amount,
        ...(allocations.data?.some(({ year }) => year === tranche) && { year: tranche }),
      })),
      ...(summary.data?.total ? [{ reference: 'total-budget', amount: summary.data.total.amount }] : []),
    ],
    [allocations.data, cockpit.data, summary.data],
  );
  const error = [summary, cockpit, allocations, earmarks, needs].find((query) => query.error)?.error;
  if (error) return <ProblemState error={error} />;
  if (!summary.data || !cockpit.data || !allocations.data || !earmarks.data || !needs.data)
    return <Skeleton height={240} />;
  const { total, allocated } = summary.data;
  return (
    <RevisionForm
      {...props}
      bases={bases}
      holdings={holdings}
      currency={(total ?? allocated).currency}
      lacking={needs.data.find((each) => each.need === need)}
    />
  );
};
