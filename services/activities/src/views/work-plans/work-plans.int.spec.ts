import {
  ActivityPlannedV1,
  AnnualWorkPlanAmendedV1,
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanDraftedV1,
  AnnualWorkPlanRejectedV1,
  AnnualWorkPlanSubmittedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { WorkPlansQuery } from './work-plans.query.js';

const approved = sampleOf(AnnualWorkPlanApprovedV1);
const on = '2011-04-15';

describe('The plan of a year', () => {
  let views: TestViews;
  let query: WorkPlansQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new WorkPlansQuery(views.rows);
    await views.receive(YEM, sampleOf(ActivityPlannedV1), sampleOf(AnnualWorkPlanDraftedV1));
  });
  afterEach(() => views.close());

  it('shows its lines with the colour of every quarter', async () => {
    expect(await query.one(YEM, 2011, { on })).toMatchObject({
      status: 'draft',
      on,
      lines: [
        {
          line: '2.3.1',
          isFormal: false,
          activity: { status: 'planned' },
          byQuarter: [{ colour: 'yellow' }, { colour: 'yellow' }, { colour: null }, { colour: null }],
        },
      ],
    });
    await views.receive(YEM, sampleOf(AnnualWorkPlanSubmittedV1), approved);
    expect(await query.one(YEM, 2011, { on })).toMatchObject({
      status: 'approved',
      approvedOn: '2010-12-31',
      decidedBy: 'NSC',
      lines: [{ isFormal: true }],
    });
  });

  it('stays in force while an amendment is drafted, and on record after', async () => {
    await views.receive(
      YEM,
      sampleOf(AnnualWorkPlanSubmittedV1),
      sampleOf(AnnualWorkPlanRejectedV1),
      sampleOf(AnnualWorkPlanSubmittedV1),
      approved,
      sampleOf(AnnualWorkPlanAmendedV1),
    );
    expect(await query.one(YEM, 2011, { on })).toMatchObject({ planVersion: 1, status: 'approved' });
    expect(await query.one(YEM, 2011, { on, planVersion: 2 })).toMatchObject({ status: 'draft' });
    await views.receive(YEM, AnnualWorkPlanApprovedV1.publish({ ...approved.data, version: 2 }));
    expect(await query.one(YEM, 2011, { on })).toMatchObject({
      planVersion: 2,
      versions: [
        { planVersion: 1, status: 'superseded' },
        { planVersion: 2, status: 'approved', reason: sampleOf(AnnualWorkPlanAmendedV1).data.reason },
      ],
    });
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(AnnualWorkPlanSubmittedV1), approved);
    const before = await query.page(YEM, {}, {});
    await views.receiveAgain();
    expect(await query.page(YEM, {}, {})).toEqual(before);
  });
});
