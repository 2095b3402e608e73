import {
  EvaluationCriterionRatedV1,
  EvaluationRegisteredV1,
  EvaluationStatementRecordedV1,
  EvaluationStepTakenV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { recommendations } from '../../recommendations.module.js';
import { EvaluationRow } from './evaluation.view.js';

it('Evaluations show what they did, rated and said, the same after a repeated delivery', async () => {
  const views = await TestViews.open(recommendations);
  const { period, ...registered } = sampleOf(EvaluationRegisteredV1).data;
  const { evaluation: _, ...rating } = sampleOf(EvaluationCriterionRatedV1).data;
  const { evaluation: __, ...statement } = sampleOf(EvaluationStatementRecordedV1).data;
  const taken = sampleOf(EvaluationStepTakenV1);
  const earlier = EvaluationStepTakenV1.publish({ ...taken.data, step: 'desk-review', on: '2010-10-01' });
  await views.receive(
    YEM,
    sampleOf(EvaluationRegisteredV1),
    sampleOf(EvaluationCriterionRatedV1),
    sampleOf(EvaluationStatementRecordedV1),
    taken,
    earlier,
  );
  const shown = async () => (await views.rows.page(EvaluationRow, { programme: YEM }, ['code'], {})).items;
  const before = await shown();
  expect(before).toMatchObject([
    {
      ...registered,
      periodStart: period.start,
      ratings: [rating],
      statements: [statement],
      steps: [{ step: 'desk-review' }, { step: 'site-visits', sites: ['Tianjin'] }],
    },
  ]);
  await views.receiveAgain();
  expect(await shown()).toEqual(before);
  await views.close();
});
