import { type Correction, correctable, type Kept, Unknown } from '@concert/event-sourcing';
import {
  type Activity,
  ActivityCurrencyDiffers,
  type ActivityCorrected,
  ActivityWasEliminated,
  type PlanValues,
} from './activity.js';
import type { CorrectActivity } from './plan.js';

const mended = correctable({
  subject: 'activity',
  corrected: (activity: string, said: Correction<PlanValues>, effectiveDate): ActivityCorrected => ({
    type: 'ActivityCorrected',
    data: { activity, ...said },
    effectiveDate,
  }),
});

/** What a correction asks of the programme. */
export interface CorrectionFacts {
  /** The activity as it stands. */
  readonly activity: Activity;
  readonly currency: string;
}

/**
 * Puts right what was planned wrongly, from the day of the plan on.
 *
 * @throws Unknown                  nobody planned it
 * @throws ActivityWasEliminated    what a body gave up is not changed
 * @throws ActivityCurrencyDiffers  costed in another currency than the programme's
 * @throws ACTIVITY_CORRECTION_CHANGES_NOTHING
 */
export const correctActivity = (
  before: Kept<PlanValues> | null,
  { data: { programme, activity, newValues, reason } }: CorrectActivity,
  { activity: state, currency }: CorrectionFacts,
): ActivityCorrected[] => {
  if (!before) throw new Unknown('activity', activity);
  if (state.status === 'eliminated')
    throw new ActivityWasEliminated(`${activity} was eliminated`, { eliminatedOn: state.eliminatedOn });
  const given = newValues.plannedCost;
  if (given && given.currency !== currency)
    throw new ActivityCurrencyDiffers(`${programme} is kept in ${currency}`, { currency: given.currency });

  const { plannedCost = before.values.plannedCost, ...others } = newValues;
  const values = { ...before.values, ...others, plannedCost };
  return mended.correct({ key: activity, before, reason }, { values, day: before.day });
};
