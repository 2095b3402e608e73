import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { exceeds, type Money } from '@concert/money';
import { isWindow, liesWithin, type Window } from '@concert/reference-data';
import type {
  Activity,
  ActivityCompleted,
  ActivityEliminated,
  ActivityModalityChanged,
  ActivityRescheduled,
  ActivityResumed,
  ActivityScheduled,
  ActivityStarted,
  ActivitySuspended,
  CarryOutElimination,
  ChangeActivityModality,
  CompleteActivity,
  EliminateActivity,
  OfActivity,
  PlannedActivity,
  RescheduleActivity,
  ResumeActivity,
  ScheduleActivity,
  StartActivity,
  SuspendActivity,
} from './activity.js';
import * as rejection from './activity.js';

type Status = PlannedActivity['status'];
type In<Allowed extends Status> = Extract<PlannedActivity, { status: Allowed }>;

/**
 * @throws Unknown                     no such activity was planned
 * @throws ActivityWasEliminated       nothing can be done with it any more
 * @throws ActivityStatusDoesNotAllow  it stands elsewhere in its life
 */
const standing = <const Allowed extends Status>(
  state: Activity,
  activity: string,
  ...allowed: readonly Allowed[]
): In<Allowed> => {
  if (state.status === 'unplanned') throw new Unknown('activity', activity);
  if (state.status === 'eliminated')
    throw new rejection.ActivityWasEliminated(`${activity} was eliminated`, { eliminatedOn: state.eliminatedOn });
  if (!allowed.some((each) => each === state.status))
    throw new rejection.ActivityStatusDoesNotAllow(`${activity} is ${state.status}`, { status: state.status, allowed });
  return state as In<Allowed>;
};

const dayOf = ({ effectiveDate }: OfActivity, { issuedAt }: CommandContext): string =>
  effectiveDate ?? issuedAt.slice(0, 10);

const inOrder = (earlier: string, later: string): void => {
  if (later < earlier) throw new rejection.ActivityDaysOutOfOrder('One comes after the other', { earlier, later });
};

/**
 * @throws ActivityEndsBeforeItStarts      first and last day are not in order
 * @throws ActivityOutsideProgrammeWindow  a day of it lies before the programme or after it
 */
const possible = (window: Window, programmeWindow: Window): void => {
  if (!isWindow(window)) throw new rejection.ActivityEndsBeforeItStarts('An activity ends after it starts', { window });
  if (!liesWithin(window, programmeWindow))
    throw new rejection.ActivityOutsideProgrammeWindow('The programme does not run on all of these days', {
      window,
      programmeWindow,
    });
};

const sameWindow = (a: Window, b: Window): boolean => a.start === b.start && a.end === b.end;

/**
 * Fixes the days of a planned activity.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow     it is not planned
 * @throws ActivityEndsBeforeItStarts | ActivityOutsideProgrammeWindow     the days are not possible
 */
export const scheduleActivity = (
  state: Activity,
  { data: { activity, window, effectiveDate } }: ScheduleActivity,
  programmeWindow: Window,
): ActivityScheduled[] => {
  standing(state, activity, 'planned');
  possible(window, programmeWindow);

  return [{ type: 'ActivityScheduled', data: { activity, window }, effectiveDate }];
};

/** @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is neither planned nor scheduled */
export const startActivity = (state: Activity, { data, context }: StartActivity): ActivityStarted[] => {
  const { activity } = data;
  standing(state, activity, 'planned', 'scheduled');
  const startedOn = dayOf(data, context);

  return [{ type: 'ActivityStarted', data: { activity, startedOn }, effectiveDate: startedOn }];
};

/**
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is completed or suspended already
 * @throws ActivityDaysOutOfOrder                                       it had not started on that day
 */
export const suspendActivity = (state: Activity, { data, context }: SuspendActivity): ActivitySuspended[] => {
  const { activity, reason } = data;
  const current = standing(state, activity, 'planned', 'scheduled', 'ongoing');
  const suspendedOn = dayOf(data, context);
  if (current.status === 'ongoing') inOrder(current.startedOn, suspendedOn);

  return [{ type: 'ActivitySuspended', data: { activity, suspendedOn, reason }, effectiveDate: suspendedOn }];
};

/**
 * Takes a suspended activity up where it was left.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is not suspended
 * @throws ActivityDaysOutOfOrder                                       before it was suspended
 */
export const resumeActivity = (state: Activity, { data, context }: ResumeActivity): ActivityResumed[] => {
  const { activity } = data;
  const { suspendedOn } = standing(state, activity, 'suspended');
  const resumedOn = dayOf(data, context);
  inOrder(suspendedOn, resumedOn);

  return [{ type: 'ActivityResumed', data: { activity, resumedOn }, effectiveDate: resumedOn }];
};

/**
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is not under way
 * @throws ActivityDaysOutOfOrder                                       before it started
 */
export const completeActivity = (state: Activity, { data, context }: CompleteActivity): ActivityCompleted[] => {
  const { activity } = data;
  const { startedOn } = standing(state, activity, 'ongoing');
  const completedOn = dayOf(data, context);
  inOrder(startedOn, completedOn);

  return [{ type: 'ActivityCompleted', data: { activity, completedOn }, effectiveDate: completedOn }];
};

/**
 * Reprogrammes the days of an activity that is not over.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is completed
 * @throws ActivityWindowUnchanged                                      these are its days
 * @throws ActivityEndsBeforeItStarts | ActivityOutsideProgrammeWindow  the days are not possible
 */
export const rescheduleActivity = (
  state: Activity,
  { data: { activity, window, horizon, reason, effectiveDate } }: RescheduleActivity,
  programmeWindow: Window,
): ActivityRescheduled[] => {
  const { window: formerWindow } = standing(state, activity, 'planned', 'scheduled', 'ongoing', 'suspended');
  if (sameWindow(formerWindow, window))
    throw new rejection.ActivityWindowUnchanged(`${activity} takes these days already`, { window });
  possible(window, programmeWindow);

  return [{ type: 'ActivityRescheduled', data: { activity, formerWindow, window, horizon, reason }, effectiveDate }];
};

/**
 * Changes how an activity is carried out, with the reach that is kept or lost.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is completed
 * @throws ActivityModalityUnchanged                                    it is carried out so
 */
export const changeActivityModality = (
  state: Activity,
  { data: { programme: _, effectiveDate, ...changed } }: ChangeActivityModality,
): ActivityModalityChanged[] => {
  const { activity, modality } = changed;
  const { modality: formerModality } = standing(state, activity, 'planned', 'scheduled', 'ongoing', 'suspended');
  if (modality === formerModality)
    throw new rejection.ActivityModalityUnchanged(`${activity} is carried out so already`, { modality });

  return [{ type: 'ActivityModalityChanged', data: { ...changed, formerModality }, effectiveDate }];
};

const moreThan = (one: Money | null, other: Money | null): boolean =>
  one !== null && other !== null && exceeds(one, other);

/**
 * Takes an activity out of the plan for good; what it will not cost is released.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is completed
 * @throws ActivityCurrencyDiffers                                      released in another currency than the programme's
 * @throws ActivityReleasesMoreThanPlanned                              it was not to cost as much
 */
export const eliminateActivity = (
  state: Activity,
  { data, context }: EliminateActivity,
  currency: string,
): ActivityEliminated[] => {
  const { activity, reason, releasedAmount, revision } = data;
  const { plannedCost } = standing(state, activity, 'planned', 'scheduled', 'ongoing', 'suspended');
  if (releasedAmount && releasedAmount.currency !== currency)
    throw new rejection.ActivityCurrencyDiffers(`The programme is kept in ${currency}`, {
      currency: releasedAmount.currency,
    });
  if (moreThan(releasedAmount, plannedCost))
    throw new rejection.ActivityReleasesMoreThanPlanned(`${activity} was to cost less`, {
      releasedAmount,
      plannedCost,
    });
  const eliminatedOn = dayOf(data, context);

  return [
    {
      type: 'ActivityEliminated',
      data: { activity, eliminatedOn, reason, releasedAmount, revision },
      effectiveDate: eliminatedOn,
    },
  ];
};

/**
 * Follows a budget revision: what it took from the activity's lines is released, whatever was planned.
 *
 * @throws Unknown | ActivityWasEliminated | ActivityStatusDoesNotAllow  it is completed
 */
export const carryOutElimination = (state: Activity, { data, context }: CarryOutElimination): ActivityEliminated[] => {
  const { activity, reason, releasedAmount, revision } = data;
  standing(state, activity, 'planned', 'scheduled', 'ongoing', 'suspended');
  const eliminatedOn = dayOf(data, context);

  return [
    {
      type: 'ActivityEliminated',
      data: { activity, eliminatedOn, reason, releasedAmount, revision },
      effectiveDate: eliminatedOn,
    },
  ];
};
