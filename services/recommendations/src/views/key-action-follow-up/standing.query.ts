import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { FollowUpEntry, KeyActionFollowUp } from './key-action-follow-up.view.js';

/** The status last stated up to a day; `not-stated` when nobody stated one. */
export const statusOn = (day: string, followUp: readonly FollowUpEntry[]): KeyActionStatus =>
  followUp.findLast(({ on, status }) => on <= day && status !== 'not-stated')?.status ?? 'not-stated';

type Followed = Pick<KeyActionFollowUp, 'followUp' | 'mergedOn'>;

/** Nothing more is to be done about it as this one: it was completed, dropped or merged into another. */
export const isClosedOn = (day: string, { followUp, mergedOn }: Followed): boolean =>
  ['completed', 'dropped'].includes(statusOn(day, followUp)) || (mergedOn !== null && mergedOn <= day);

/**
 * Past the end of its window and neither completed, dropped nor merged into another. Open-ended key actions are never
 * overdue.
 */
export const isOverdueOn = (day: string, row: Followed & Pick<KeyActionFollowUp, 'windowEnd'>): boolean =>
  row.windowEnd !== null && row.windowEnd < day && !isClosedOn(day, row);
