import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { FollowUpEntry, KeyActionRow } from './follow-up.view.js';

/** The status last stated up to a day; `not-stated` when nobody stated one: a blank does not say "not begun". */
export const statusOn = (day: string, followUp: readonly FollowUpEntry[]): KeyActionStatus =>
  followUp.findLast(({ on, status }) => on <= day && status !== 'not-stated')?.status ?? 'not-stated';

/** Neither completed nor dropped. */
export const isOpenOn = (day: string, followUp: readonly FollowUpEntry[]): boolean =>
  !['completed', 'dropped'].includes(statusOn(day, followUp));

/** Past its end and neither completed nor dropped. What was agreed without an end is never overdue. */
export const isOverdueOn = (day: string, { end, followUp }: Pick<KeyActionRow, 'end' | 'followUp'>): boolean =>
  end !== null && end < day && isOpenOn(day, followUp);
