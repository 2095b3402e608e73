import {
  EvaluationCriterionRatedV1,
  EvaluationRegisteredV1,
  EvaluationStatementRecordedV1,
  EvaluationStepTakenV1,
} from '@concert/contracts/recommendations';
import { amend, defineProjection, on, put } from '@concert/projections';
import { inOrderOf } from '@concert/service-kit';
import { EvaluationRow } from './evaluation.view.js';

export const evaluations = defineProjection(
  'evaluations',
  [EvaluationRow],

  on(EvaluationRegisteredV1, ({ programme, data: { period, reportDate, ...data } }) => [
    put(
      EvaluationRow,
      { evaluation: data.evaluation },
      {
        ...data,
        programme,
        periodStart: period.start,
        periodEnd: period.end,
        reportDate: reportDate ?? null,
        ratings: [],
        statements: [],
        steps: [],
      },
    ),
  ]),
  on(EvaluationCriterionRatedV1, ({ data: { evaluation, ...rating } }) => [
    amend(EvaluationRow, { evaluation }, (row) => ({ ...row, ratings: [...row.ratings, rating] })),
  ]),
  on(EvaluationStatementRecordedV1, ({ data: { evaluation, recommendations, ...said } }) => {
    const { criterion = null, contradicts = null, about = null } = said;
    const statement = { ...said, criterion, contradicts, about, recommendations: [...recommendations] };
    return [amend(EvaluationRow, { evaluation }, (row) => ({ ...row, statements: [...row.statements, statement] }))];
  }),
  on(EvaluationStepTakenV1, ({ data: { evaluation, comment = null, sites, with: together, ...taken } }) => {
    const step = { ...taken, sites: [...sites], with: [...together], comment };
    return [amend(EvaluationRow, { evaluation }, (row) => ({ ...row, steps: inOrderOf([...row.steps, step], 'on') }))];
  }),
);
