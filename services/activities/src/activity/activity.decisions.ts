import { Unknown } from '@concert/event-sourcing';
import { isWindow, liesWithin, planDay, type Window } from '@concert/reference-data';
import type { ResultsFramework } from '../results-framework/results-framework.js';
import {
  activity,
  type Activity,
  type ActivityOccurrenceLogged,
  type ActivityPlanned,
  LogActivityOccurrence,
  type LogUnplannedActivity,
  type ParticipantCount,
  type Placement,
  PlanActivity,
} from './activity.js';
import * as rejection from './activity.js';

/** What planning asks of the programme. */
export interface PlanningFacts {
  readonly framework: ResultsFramework;
  /** First and last day of the programme. */
  readonly programmeWindow: Window;
  readonly currency: string;
}

/** @throws Unknown when the framework has no such output or outcome */
const placed = (
  { outcomes, outputs }: ResultsFramework,
  placement: Placement,
  programme: string,
): { output?: string; outcome: string } => {
  if ('outcome' in placement) {
    const { outcome } = placement;
    if (!outcomes.includes(outcome)) throw new Unknown('outcome', `${outcome} in ${programme}`, 'outcome');
    return { outcome };
  }
  const output = outputs.find(({ code }) => code === placement.output);
  if (!output) throw new Unknown('output', `${placement.output} in ${programme}`, 'output');
  return { output: output.code, outcome: output.outcome };
};

/**
 * Puts an activity into the work plan, from the start of the programme unless a day is stated.
 *
 * @throws ActivityAlreadyPlanned          the id stands for an activity already
 * @throws Unknown                         the results framework has no such output or outcome
 * @throws ActivityEndsBeforeItStarts      first and last day are not in order
 * @throws ActivityOutsideProgrammeWindow  a day of it lies before the programme or after it
 * @throws ActivityCurrencyDiffers         costed in another currency than the programme's
 */
export const planActivity = (
  state: Activity,
  { data: { programme, placement, effectiveDate, ...plan }, context }: PlanActivity,
  { framework, programmeWindow, currency }: PlanningFacts,
): ActivityPlanned[] => {
  const { activity, window, plannedCost } = plan;
  if (state.status !== 'unplanned')
    throw new rejection.ActivityAlreadyPlanned(`${activity} was planned before`, { activity });
  const { output, outcome } = placed(framework, placement, programme);
  if (!isWindow(window)) throw new rejection.ActivityEndsBeforeItStarts('An activity ends after it starts', { window });
  if (!liesWithin(window, programmeWindow))
    throw new rejection.ActivityOutsideProgrammeWindow(`${programme} does not run on all of these days`, {
      window,
      programmeWindow,
    });
  if (plannedCost && plannedCost.currency !== currency)
    throw new rejection.ActivityCurrencyDiffers(`${programme} is kept in ${currency}`, {
      currency: plannedCost.currency,
    });

  return [
    {
      type: 'ActivityPlanned',
      data: { ...plan, output, outcome },
      effectiveDate: effectiveDate ?? planDay(programmeWindow.start, context.issuedAt),
    },
  ];
};

const countedTwice = (participants: readonly ParticipantCount[]): ParticipantCount | undefined =>
  participants.find(({ sex, ageBand }, index) =>
    participants.slice(0, index).some((earlier) => earlier.sex === sex && earlier.ageBand === ageBand),
  );

/**
 * Records what took place. Evidence is never refused for lying outside the activity's window.
 *
 * @throws Unknown                               no such activity was planned
 * @throws ActivityWasEliminated                 it took place after the activity was eliminated
 * @throws ActivityOccurrenceEndsBeforeItStarts  first and last day are not in order
 * @throws ActivityParticipantsCountedTwice      one sex and age band has two counts
 */
export const logActivityOccurrence = (
  state: Activity,
  { data: { programme: _, effectiveDate, ...occurrence }, context: { actor } }: LogActivityOccurrence,
): ActivityOccurrenceLogged[] => {
  const { activity, from, to, participants } = occurrence;
  if (state.status === 'unplanned') throw new Unknown('activity', activity);
  if (to !== undefined && to < from)
    throw new rejection.ActivityOccurrenceEndsBeforeItStarts('What took place ended after it began', { from, to });
  const lastDay = to ?? from;
  if (state.status === 'eliminated' && lastDay > state.eliminatedOn)
    throw new rejection.ActivityWasEliminated('Nothing takes place under an eliminated activity', {
      eliminatedOn: state.eliminatedOn,
      lastDay,
    });
  const twice = participants && countedTwice(participants);
  if (twice)
    throw new rejection.ActivityParticipantsCountedTwice('A sex and age band is counted once', {
      sex: twice.sex,
      ageBand: twice.ageBand,
    });

  const byWhom = occurrence.byWhom ?? [actor.onBehalfOf ?? actor.organization];
  return [{ type: 'ActivityOccurrenceLogged', data: { ...occurrence, byWhom }, effectiveDate: effectiveDate ?? from }];
};

/** What took place, as a plan: not costed, at the site and on the days of it. */
export const planOfUnplanned = ({
  programme,
  plan,
  occurrence,
}: LogUnplannedActivity['data']): PlanActivity['data'] => {
  const { site, from, to = from } = occurrence;
  return {
    ...plan,
    programme,
    sites: [site],
    window: { start: from, end: to },
    plannedCost: null,
    effectiveDate: from,
  };
};

/**
 * Records what took place and nobody had planned.
 *
 * @throws what planning and logging throw
 */
export const logUnplannedActivity = (
  state: Activity,
  { data, context }: LogUnplannedActivity,
  facts: PlanningFacts,
): (ActivityPlanned | ActivityOccurrenceLogged)[] => {
  const planned = planActivity(state, new PlanActivity(planOfUnplanned(data), context), facts);
  const { programme, plan, occurrence } = data;
  const log = new LogActivityOccurrence({ ...occurrence, programme, activity: plan.activity }, context);
  return [...planned, ...logActivityOccurrence(planned.reduce(activity.evolve, state), log)];
};
