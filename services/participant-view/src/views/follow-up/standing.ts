import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { FollowUpEntry, KeyActionRow } from './follow-up.entities.js';

/** The status last stated up to a day; `not-stated` when nobody stated one: a blank does not say "not begun". */
export const statusOn = (day: string, followUp: readonly FollowUpEntry[]): KeyActionStatus =>
  followUp.findLast(({ on, status }) => on <= day && status !== 'not-stated')?.status ?? 'not-stated';

/** Past its end and neither completed nor dropped. What was agreed without an end is never overdue. */
export const isOverdueOn = (day: string, { end, followUp }: Pick<KeyActionRow, 'end' | 'followUp'>): boolean => {
  const status = statusOn(day, followUp);
  return end !== null && end < day && status !== 'completed' && status !== 'dropped';
};
