import { PlanningDocumentRecordedV1, PlanningDocumentRevisedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { PlanningDocumentRow } from './planning-documents.view.js';

it('Planning documents are shown as they read now, with what they were, the same after a repeated delivery', async () => {
  const views = await TestViews.open(activities);
  const { data } = sampleOf(PlanningDocumentRecordedV1);
  await views.receive(
    YEM,
    { ...PlanningDocumentRecordedV1.publish({ ...data, status: 'draft' }), effectiveDate: '2010-10-01' },
    sampleOf(PlanningDocumentRevisedV1),
  );
  const shown = async (moment = {}) =>
    (await views.rows.page(PlanningDocumentRow, { programme: YEM }, ['document'], moment)).items;
  const before = await shown();
  expect(before).toMatchObject([
    {
      ...data,
      status: 'final',
      history: [
        { status: 'draft', on: '2010-10-01' },
        { status: 'final', on: '2010-12-31' },
      ],
    },
  ]);
  expect(await shown({ asOf: '2010-11-01' })).toMatchObject([{ status: 'draft' }]);
  await views.receiveAgain();
  expect(await shown()).toEqual(before);
  await views.close();
});
