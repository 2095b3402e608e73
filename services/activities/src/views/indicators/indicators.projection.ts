import {
  IndicatorActualApprovedV1,
  IndicatorActualReturnedV1,
  IndicatorActualSubmittedV1,
  IndicatorDefinedV1,
  IndicatorMergedV1,
  IndicatorRevisedV1,
  type IndicatorTerms,
} from '@concert/contracts/activities';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { IndicatorRow, type ReportedActual } from './indicators.view.js';

const columnsOf = (terms: IndicatorTerms) => ({
  title: terms.title,
  outcome: terms.outcome ?? null,
  output: terms.output ?? null,
  responsible: terms.responsible,
  unit: terms.unit,
  baseline: terms.baseline,
  target: terms.target,
  disaggregation: terms.disaggregation,
  method: terms.method,
  calculation: terms.calculation,
  partOf: terms.partOf ?? null,
  site: terms.site ?? null,
});

const inOrder = (actuals: readonly ReportedActual[]): ReportedActual[] =>
  [...actuals].sort((a, b) => (a.period < b.period ? -1 : 1));

/** Changes what is known of one half-year; `undefined` before anything was reported for it. */
const judged = (
  { programme, indicator, period, version }: { programme: string; indicator: string; period: string; version: number },
  to: (actual: ReportedActual | undefined) => ReportedActual | undefined,
): Change =>
  amend<IndicatorRow>(IndicatorRow, { programme, indicator }, (row) => {
    const others = row.actuals.filter((each) => each.period !== period);
    const next = to(row.actuals.find((each) => each.period === period));
    return { ...row, actuals: inOrder(next ? [...others, next] : others), version };
  });

/** By what results are measured, and what was reported. */
export const indicatorsView = defineProjection(
  'indicators',
  [IndicatorRow],

  on(IndicatorDefinedV1, ({ programme, streamVersion, data: { indicator, ...terms } }) => [
    put(
      IndicatorRow,
      { programme, indicator },
      {
        programme,
        indicator,
        ...columnsOf(terms),
        mergedInto: null,
        mergedBecause: null,
        actuals: [],
        revisions: [],
        version: streamVersion,
      },
    ),
  ]),
  on(IndicatorRevisedV1, ({ programme, effectiveDate, streamVersion, data: { indicator, former, terms, reason } }) => [
    amend<IndicatorRow>(IndicatorRow, { programme, indicator }, (row) => ({
      ...row,
      ...columnsOf(terms),
      revisions: [...row.revisions, { former, reason, on: effectiveDate }],
      version: streamVersion,
    })),
  ]),
  on(IndicatorMergedV1, ({ programme, streamVersion, data: { indicator, into, reason } }) => [
    amend<IndicatorRow>(IndicatorRow, { programme, indicator }, (row) => ({
      ...row,
      mergedInto: into,
      mergedBecause: reason,
      version: streamVersion,
    })),
  ]),
  on(IndicatorActualSubmittedV1, ({ programme, streamVersion, data }) => [
    judged({ ...data, programme, version: streamVersion }, (before) => ({
      period: data.period,
      value: data.value,
      groups: data.groups,
      note: data.note ?? null,
      status: 'submitted',
      submittedBy: data.submittedBy,
      approvedBy: null,
      returnedBecause: before?.returnedBecause ?? null,
    })),
  ]),
  on(IndicatorActualReturnedV1, ({ programme, streamVersion, data }) => [
    judged(
      { ...data, programme, version: streamVersion },
      (before) => before && { ...before, status: 'returned', approvedBy: null, returnedBecause: data.reason },
    ),
  ]),
  on(IndicatorActualApprovedV1, ({ programme, streamVersion, data }) => [
    judged(
      { ...data, programme, version: streamVersion },
      (before) => before && { ...before, status: 'approved', approvedBy: data.approvedBy },
    ),
  ]),
);
