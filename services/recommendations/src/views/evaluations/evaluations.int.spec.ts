import { EvaluationCriterionRatedV1, EvaluationRegisteredV1 } from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { recommendations } from '../../recommendations.module.js';
import { EvaluationRow } from './evaluation.entity.js';

it('Evaluations are shown with their ratings, the same after a repeated delivery', async () => {
  const views = await TestViews.open(recommendations);
  const { period, ...registered } = sampleOf(EvaluationRegisteredV1).data;
  const { evaluation: _, ...rating } = sampleOf(EvaluationCriterionRatedV1).data;
  await views.receive(YEM, sampleOf(EvaluationRegisteredV1), sampleOf(EvaluationCriterionRatedV1));
  const shown = async () => (await views.rows.page(EvaluationRow, { programme: YEM }, ['code'], {})).items;
  const before = await shown();
  expect(before).toMatchObject([{ ...registered, periodStart: period.start, ratings: [rating] }]);
  await views.receiveAgain();
  expect(await shown()).toEqual(before);
  await views.close();
});
