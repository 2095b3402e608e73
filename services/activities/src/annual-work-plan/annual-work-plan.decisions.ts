import { Unknown } from '@concert/event-sourcing';
import type { Window } from '@concert/reference-data';
import type { AnnualWorkPlan } from './annual-work-plan.js';
import type * as command from './annual-work-plan.js';
import type * as events from './annual-work-plan.js';
import * as rejection from './annual-work-plan.js';

/** What a plan must fit: the programme's days and currency. */
export interface WorkPlanTerms {
  readonly programmeWindow: Window;
  readonly currency: string;
}

type Known = Exclude<AnnualWorkPlan, { status: 'none' }>;

const known = (state: AnnualWorkPlan, year: number): Known => {
  if (state.status === 'none') throw new Unknown('work plan', String(year));
  return state;
};

const possible = (
  year: number,
  lines: readonly events.WorkPlanLine[],
  { programmeWindow: { start, end }, currency }: WorkPlanTerms,
): void => {
  if (`${year}-12-31` < start || `${year}-01-01` > end)
    throw new rejection.WorkPlanOutsideProgramme(`The programme does not run in ${year}`, { year, start, end });
  const twice = lines.find(({ line }, index) => lines.findIndex((each) => each.line === line) < index);
  if (twice) throw new rejection.WorkPlanLineTwice(`Two lines are called ${twice.line}`, { line: twice.line });
  const foreign = lines.find(({ budget }) => budget !== null && budget.currency !== currency);
  if (foreign)
    throw new rejection.WorkPlanCurrencyDiffers(`The programme is kept in ${currency}`, {
      line: foreign.line,
      currency: foreign.budget?.currency,
    });
};

/**
 * Drafts the first plan of a year, or writes a draft anew.
 *
 * @throws WorkPlanNotDraft          a version was submitted or approved: an approved one is amended
 * @throws WorkPlanOutsideProgramme  the programme does not run in that year
 * @throws WorkPlanLineTwice         two lines have one name
 * @throws WorkPlanCurrencyDiffers   a budget in another currency than the programme's
 */
export const draftWorkPlan = (
  state: AnnualWorkPlan,
  { data: { year, lines, effectiveDate } }: command.DraftWorkPlan,
  terms: WorkPlanTerms,
): events.AnnualWorkPlanDrafted[] => {
  if (state.status === 'submitted' || state.status === 'approved')
    throw new rejection.WorkPlanNotDraft(`Version ${state.version} is ${state.status}`, {
      version: state.version,
      status: state.status,
    });
  possible(year, lines, terms);
  const version = state.status === 'none' ? 1 : state.version;

  return [{ type: 'AnnualWorkPlanDrafted', data: { year, version, lines }, effectiveDate }];
};

/** What a line lacks to be a formal activity: new work needs a budget and a plan. Source: YEM response, recommendation 1. */
const lacks = ({ activity, quarters, budget }: events.WorkPlanLine): string[] => [
  ...(activity === undefined ? ['activity'] : []),
  ...(quarters.length === 0 ? ['quarters'] : []),
  ...(budget === null ? ['budget'] : []),
];

/**
 * Puts the draft to the committee.
 *
 * @throws Unknown                there is no plan of that year
 * @throws WorkPlanNotDraft       it was submitted or approved before
 * @throws WorkPlanEmpty          it has no line
 * @throws WorkPlanLineNotFormal  a line has no activity, no quarters or no budget
 */
export const submitWorkPlan = (
  state: AnnualWorkPlan,
  { data: { year, effectiveDate }, context: { actor } }: command.SubmitWorkPlan,
): events.AnnualWorkPlanSubmitted[] => {
  const { status, version, lines } = known(state, year);
  if (status !== 'draft') throw new rejection.WorkPlanNotDraft(`Version ${version} is ${status}`, { version, status });
  if (lines.length === 0) throw new rejection.WorkPlanEmpty(`The plan of ${year} has no line`, { year });
  const proposals = lines
    .map((each) => ({ line: each.line, lacks: lacks(each) }))
    .filter((each) => each.lacks.length > 0);
  if (proposals.length > 0)
    throw new rejection.WorkPlanLineNotFormal('New work needs a budget and a plan to become a formal activity', {
      lines: proposals,
    });

  return [
    {
      type: 'AnnualWorkPlanSubmitted',
      data: { year, version, submittedBy: actor.organization },
      effectiveDate,
    },
  ];
};

/**
 * Carries a body's decision out.
 *
 * @throws Unknown               there is no plan of that year
 * @throws WorkPlanNotSubmitted  no version awaits a decision, or another one than was decided on
 */
export const decideWorkPlan = (
  state: AnnualWorkPlan,
  { data: { year, outcome, decision, body, effectiveDate, version: meant } }: command.DecideWorkPlan,
): (events.AnnualWorkPlanApproved | events.AnnualWorkPlanRejected)[] => {
  const { status, version } = known(state, year);
  if (status !== 'submitted')
    throw new rejection.WorkPlanNotSubmitted(`The plan of ${year} is ${status}`, { year, version, status });
  if (meant !== undefined && meant !== version)
    throw new rejection.WorkPlanNotSubmitted(
      `Version ${meant} of the plan of ${year} was decided on, and version ${version} awaits a decision`,
      { year, version, status },
    );

  const type = outcome === 'approved' ? 'AnnualWorkPlanApproved' : 'AnnualWorkPlanRejected';
  return [{ type, data: { year, version, decision, body }, effectiveDate }];
};

/**
 * Drafts the next version. The approved one stays in force until this one is approved.
 *
 * @throws Unknown              there is no plan of that year
 * @throws WorkPlanNotApproved  nothing is in force that could be amended
 * @throws WorkPlanLineTwice | WorkPlanCurrencyDiffers
 */
export const amendWorkPlan = (
  state: AnnualWorkPlan,
  { data: { year, lines, reason, effectiveDate } }: command.AmendWorkPlan,
  terms: WorkPlanTerms,
): events.AnnualWorkPlanAmended[] => {
  const { status, version } = known(state, year);
  if (status !== 'approved')
    throw new rejection.WorkPlanNotApproved(`The plan of ${year} is ${status}`, { year, version, status });
  possible(year, lines, terms);

  return [{ type: 'AnnualWorkPlanAmended', data: { year, version: version + 1, lines, reason }, effectiveDate }];
};

/** Lets the body know; the plan stays as it is. */
export const recordWorkPlanDecisionRefused = (
  _: AnnualWorkPlan,
  { data: { year, decision, rule, detail, effectiveDate } }: command.RecordWorkPlanDecisionRefused,
): events.DecisionNotCarriedOut[] => [
  {
    type: 'DecisionNotCarriedOut',
    data: { decision, kind: 'work-plan', id: String(year), rule, detail },
    effectiveDate,
  },
];
