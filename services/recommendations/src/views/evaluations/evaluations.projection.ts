import { EvaluationCriterionRatedV1, EvaluationRegisteredV1 } from '@concert/contracts/recommendations';
import { amend, defineProjection, on, put } from '@concert/projections';
import { EvaluationRow } from './evaluation.entity.js';

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
      },
    ),
  ]),
  on(EvaluationCriterionRatedV1, ({ data: { evaluation, ...rating } }) => [
    amend(EvaluationRow, { evaluation }, (row) => ({ ...row, ratings: [...row.ratings, rating] })),
  ]),
);
