import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { FollowUpEntry, KeyActionFollowUp } from './key-action-follow-up.entity.js';

/** The status last stated up to a day; `not-stated` when nobody stated one. */
export const statusOn = (day: string, followUp: readonly FollowUpEntry[]): KeyActionStatus =>
  followUp.findLast(({ on, status }) => on <= day && status !== 'not-stated')?.status ?? 'not-stated';

/**
 * Past the end of its window and neither completed, dropped nor merged into another. Open-ended key actions are never
 * overdue.
 */
export const isOverdueOn = (
  day: string,
  { windowEnd, followUp, mergedOn }: Pick<KeyActionFollowUp, 'windowEnd' | 'followUp' | 'mergedOn'>,
): boolean => {
  const status = statusOn(day, followUp);
  const isClosed = status === 'completed' || status === 'dropped' || (mergedOn !== null && mergedOn <= day);
  return windowEnd !== null && windowEnd < day && !isClosed;
};

/** `statusOn` in SQL, for filtering; the day is the parameter `:asOf`. */
export const STATUS_ON = `coalesce((
  select entry.value->>'status' from jsonb_array_elements(action.followUp) with ordinality as entry(value, number)
  where cast(entry.value->>'on' as date) <= cast(:asOf as date) and entry.value->>'status' <> 'not-stated'
  order by entry.number desc limit 1), 'not-stated')`;

/** `isOverdueOn` in SQL. */
export const OVERDUE_ON = `(coalesce(action.windowEnd < cast(:asOf as date), false)
  and not coalesce(action.mergedOn <= cast(:asOf as date), false)
  and ${STATUS_ON} not in ('completed', 'dropped'))`;
