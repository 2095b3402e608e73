import { Unknown } from '@concert/event-sourcing';
import { cutOffOf, firstDayOf, type Window } from '@concert/reference-data';
import type { ResultsFramework } from '../results-framework/results-framework.js';
import type {
  ApproveIndicatorActual,
  DefinedIndicator,
  DefineIndicator,
  Indicator,
  IndicatorActualApproved,
  IndicatorActualReturned,
  IndicatorActualSubmitted,
  IndicatorDefined,
  IndicatorMerged,
  IndicatorRevised,
  IndicatorTerms,
  MergeIndicator,
  ReturnIndicatorActual,
  ReviseIndicator,
  SubmitIndicatorActual,
} from './indicator.js';
import * as rejection from './indicator.js';

/** @throws Unknown when nobody defined it */
const defined = (state: Indicator, code: string): DefinedIndicator => {
  if (state.status === 'undefined') throw new Unknown('indicator', code);
  return state;
};

/**
 * @throws Unknown             nobody defined it
 * @throws IndicatorWasMerged  another indicator goes on in its place
 */
const standing = (state: Indicator, code: string): DefinedIndicator => {
  const known = defined(state, code);
  if (known.status === 'merged') throw new rejection.IndicatorWasMerged(`${code} was merged`, { indicator: code });
  return known;
};

const possible = (terms: IndicatorTerms, code: string, { outcomes, outputs }: ResultsFramework): void => {
  const { outcome, output, partOf } = terms;
  if ((outcome === undefined) === (output === undefined))
    throw new rejection.IndicatorMeasuresOneResult('An indicator measures either an outcome or an output', {
      outcome,
      output,
    });
  if (outcome !== undefined && !outcomes.includes(outcome)) throw new Unknown('outcome', outcome, 'outcome');
  if (output !== undefined && !outputs.some((each) => each.code === output))
    throw new Unknown('output', output, 'output');
  if (partOf === code) throw new rejection.IndicatorPartOfItself(`${code} counts towards itself`, { partOf });
};

/**
 * @throws IndicatorAlreadyDefined     the programme has an indicator of that code
 * @throws IndicatorMeasuresOneResult  it measures an outcome and an output, or neither
 * @throws Unknown                     the outcome or output
 * @throws IndicatorPartOfItself       it counts towards itself
 */
export const defineIndicator = (
  state: Indicator,
  { data: { programme, indicator, terms, effectiveDate } }: DefineIndicator,
  framework: ResultsFramework,
): IndicatorDefined[] => {
  if (state.status !== 'undefined')
    throw new rejection.IndicatorAlreadyDefined(`${programme} has an indicator ${indicator}`, { indicator });
  possible(terms, indicator, framework);

  return [
    { type: 'IndicatorDefined', data: { indicator, ...terms }, effectiveDate: effectiveDate ?? terms.baseline.on },
  ];
};

const isSame = (a: IndicatorTerms, b: IndicatorTerms): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/**
 * Measures otherwise, or against another target. The former terms stay on record.
 *
 * @throws Unknown | IndicatorWasMerged | IndicatorMeasuresOneResult | IndicatorPartOfItself
 * @throws IndicatorMethodFixed  a figure was reported: whether figures are cumulative cannot change any more
 * @throws IndicatorUnchanged    these are its terms
 */
export const reviseIndicator = (
  state: Indicator,
  { data: { indicator, terms, reason, effectiveDate } }: ReviseIndicator,
  framework: ResultsFramework,
): IndicatorRevised[] => {
  const { terms: former, actuals } = standing(state, indicator);
  possible(terms, indicator, framework);
  if (terms.method !== former.method && Object.keys(actuals).length > 0)
    throw new rejection.IndicatorMethodFixed(`Figures of ${indicator} are ${former.method}`, {
      method: former.method,
      periods: Object.keys(actuals),
    });
  if (isSame(terms, former))
    throw new rejection.IndicatorUnchanged(`${indicator} measures this already`, { indicator });

  return [{ type: 'IndicatorRevised', data: { indicator, former, terms, reason }, effectiveDate }];
};

/**
 * Lets another indicator go on for both.
 *
 * @throws Unknown                nobody defined one of them
 * @throws IndicatorWasMerged     one of them was merged before
 * @throws IndicatorPartOfItself  both are the same
 * @throws IndicatorUnitsDiffer   they count different things
 */
export const mergeIndicator = (
  state: Indicator,
  { data: { indicator, into, reason, effectiveDate } }: MergeIndicator,
  target: Indicator,
): IndicatorMerged[] => {
  const { unit } = standing(state, indicator).terms;
  if (into === indicator) throw new rejection.IndicatorPartOfItself(`${into} is the same indicator`, { into });
  const { unit: other } = standing(target, into).terms;
  if (unit !== other)
    throw new rejection.IndicatorUnitsDiffer(`${indicator} counts ${unit}, ${into} counts ${other}`, { unit, other });

  return [{ type: 'IndicatorMerged', data: { indicator, into, reason }, effectiveDate }];
};

/**
 * Reports a figure for a half-year, or reports again what was sent back.
 *
 * @throws Unknown | IndicatorWasMerged
 * @throws IndicatorPeriodOutsideProgramme  the programme did not run then
 * @throws IndicatorGroupUnknown            figures of a group that it is not given for
 * @throws IndicatorActualNotOpen           the figure awaits approval or was approved
 */
export const submitIndicatorActual = (
  state: Indicator,
  { data: { indicator, period, value, groups, note, effectiveDate }, context: { actor } }: SubmitIndicatorActual,
  { start, end }: Window,
): IndicatorActualSubmitted[] => {
  const { terms, actuals } = standing(state, indicator);
  if (cutOffOf(period) < start || firstDayOf(period) > end)
    throw new rejection.IndicatorPeriodOutsideProgramme(`The programme did not run in ${period}`, {
      period,
      start,
      end,
    });
  const unknown = groups.find(({ group }) => !terms.disaggregation.includes(group));
  if (unknown)
    throw new rejection.IndicatorGroupUnknown(`${indicator} is not given for ${unknown.group}`, {
      group: unknown.group,
      groups: terms.disaggregation,
    });
  const status = actuals[period]?.status;
  if (status === 'submitted' || status === 'approved')
    throw new rejection.IndicatorActualNotOpen(`The figure for ${period} is ${status}`, { period, status });

  const { organization, onBehalfOf } = actor;
  const told = { indicator, period, value, groups, note };
  return [
    {
      type: 'IndicatorActualSubmitted',
      data:
        onBehalfOf === undefined
          ? { ...told, submittedBy: organization }
          : { ...told, submittedBy: onBehalfOf, enteredBy: organization },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};

/**
 * Sends a figure back; an approved one is taken back, so that it can be corrected.
 *
 * @throws Unknown | IndicatorWasMerged
 * @throws IndicatorActualNotSubmitted  no figure was reported, or it was sent back before
 */
export const returnIndicatorActual = (
  state: Indicator,
  { data: { indicator, period, reason, effectiveDate }, context: { actor } }: ReturnIndicatorActual,
): IndicatorActualReturned[] => {
  const status = standing(state, indicator).actuals[period]?.status;
  if (status === undefined || status === 'returned')
    throw new rejection.IndicatorActualNotSubmitted(`No figure for ${period} was reported`, { period, status });

  const returnedBy = actor.organization;
  return [
    {
      type: 'IndicatorActualReturned',
      data: { indicator, period, reason, returnedBy },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};

/**
 * @throws Unknown | IndicatorWasMerged
 * @throws IndicatorActualNotSubmitted   no figure awaits approval
 * @throws SubmitterMayNotApproveActual  the approving organization reported it itself
 */
export const approveIndicatorActual = (
  state: Indicator,
  { data: { indicator, period, effectiveDate }, context: { actor } }: ApproveIndicatorActual,
): IndicatorActualApproved[] => {
  const actual = standing(state, indicator).actuals[period];
  if (actual?.status !== 'submitted')
    throw new rejection.IndicatorActualNotSubmitted(`No figure for ${period} awaits approval`, {
      period,
      status: actual?.status,
    });
  const approvedBy = actor.organization;
  if (actual.submittedBy.includes(approvedBy))
    throw new rejection.SubmitterMayNotApproveActual('A second organization approves', { submittedBy: approvedBy });

  return [
    {
      type: 'IndicatorActualApproved',
      data: { indicator, period, value: actual.value, approvedBy },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};
