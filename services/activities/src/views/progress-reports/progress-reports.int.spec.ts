import {
  type LowerReport,
  ProgressReportAcceptedV1,
  ProgressReportConsolidatedV1,
  ProgressReportOpenedV1,
  ProgressReportReturnedV1,
  ProgressReportSubmittedV1,
  ProgressReportWrittenV1,
  ReportEditionPublishedV1,
  ReportRestatedV1,
} from '@concert/contracts/activities';
import { TrancheScheduledV1, TransferReceivedV1 } from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { TranchePaymentsQuery } from '../tranche-payments/tranche-payments.query.js';
import { ProgressReportsQuery } from './progress-reports.query.js';

const { report } = sampleOf(ProgressReportOpenedV1).data;
const lower = sampleOf(ProgressReportConsolidatedV1).data.from[0] as LowerReport;
const usd = { amount: '1680405.00', currency: 'USD' };

describe('Progress reports', () => {
  let views: TestViews;
  let query: ProgressReportsQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new ProgressReportsQuery(views.rows, new TranchePaymentsQuery(views.rows));
  });
  afterEach(() => views.close());

  const one = (moment = {}) => query.one(YEM, report, moment);

  it('keep the figures of the lower level beside their own', async () => {
    const other = { ...lower, report: report.replace('01', '09'), title: 'Job fairs', from: [] };
    await views.receive(
      YEM,
      sampleOf(ProgressReportOpenedV1),
      sampleOf(ProgressReportWrittenV1),
      ProgressReportConsolidatedV1.publish({
        report,
        from: [lower, { ...other, figures: [{ name: 'young people trained', unit: 'persons', value: '80' }] }],
      }),
    );
    expect(await one()).toMatchObject({
      status: 'open',
      sections: [{ section: 'achievements' }],
      lowerReports: [{ title: 'Street theatre', from: lower.from }, { title: 'Job fairs' }],
      consolidated: [
        {
          name: 'young people trained',
          own: '320',
          fromLowerLevel: '400',
          parts: [
            { title: 'Street theatre', value: '320' },
            { title: 'Job fairs', value: '80' },
          ],
        },
      ],
    });
  });

  it('R36: show every level below, each counted once; R37: and what states something else since it was taken in', async () => {
    const trained = (value: string) => [{ name: 'young people trained', unit: 'persons', value }];
    const [theatre, tianjin] = ['02', '08'].map((nr) => report.replace(/..$/, nr)) as [string, string];
    const opened = sampleOf(ProgressReportOpenedV1).data;
    const province = { ...lower, report: tianjin, level: 'province' as const, title: 'Tianjin', from: [theatre] };
    await views.receive(
      YEM,
      ProgressReportOpenedV1.publish({ ...opened, level: 'biannual' }),
      ProgressReportOpenedV1.publish({ ...opened, report: tianjin, title: 'Tianjin' }),
      ProgressReportWrittenV1.publish({ report: tianjin, sections: [], figures: trained('200'), statements: [] }),
      ProgressReportConsolidatedV1.publish({
        report,
        from: [
          { ...province, figures: trained('200') },
          { ...lower, report: theatre, from: [], figures: trained('120'), within: tianjin },
        ],
      }),
      ProgressReportAcceptedV1.publish({ report: tianjin, acceptedBy: 'PMO' }),
    );
    expect(await one()).toMatchObject({
      consolidated: [
        {
          fromLowerLevel: '200',
          parts: [
            { title: 'Tianjin', value: '200' },
            { title: 'Street theatre', value: '120', within: tianjin },
          ],
        },
      ],
      outdated: [],
    });
    await views.receive(
      YEM,
      ProgressReportWrittenV1.publish({ report: tianjin, sections: [], figures: trained('190'), statements: [] }),
    );
    expect((await one()).outdated).toEqual([tianjin]);
  });

  it('are published in editions that stay as they were', async () => {
    await views.receive(
      YEM,
      sampleOf(ProgressReportOpenedV1),
      sampleOf(ProgressReportWrittenV1),
      sampleOf(ProgressReportSubmittedV1),
      sampleOf(ProgressReportReturnedV1),
      sampleOf(ProgressReportSubmittedV1),
      sampleOf(ProgressReportAcceptedV1),
      sampleOf(ReportEditionPublishedV1),
    );
    expect(await one()).toMatchObject({ status: 'published', acceptedBy: 'PMO', editions: [{ edition: 1 }] });
    const [figure] = sampleOf(ProgressReportWrittenV1).data.figures;
    await views.receive(
      YEM,
      sampleOf(ReportRestatedV1),
      ProgressReportWrittenV1.publish({
        report,
        sections: [],
        figures: [{ ...figure!, value: '330' }],
        statements: [],
      }),
    );
    expect(await one()).toMatchObject({
      status: 'open',
      edition: 2,
      figures: [{ value: '330' }],
      editions: [{ edition: 1, figures: [{ value: '320' }], restatedBecause: sampleOf(ReportRestatedV1).data.reason }],
    });
  });

  it('stand beside the days on which money was due and came', async () => {
    await views.receive(
      YEM,
      sampleOf(ProgressReportOpenedV1),
      TrancheScheduledV1.publish({ tranche: 3, amount: usd, plannedDate: '2011-01-09' }),
      TransferReceivedV1.publish({
        transfer: report,
        kind: 'tranche',
        tranche: 3,
        amount: usd,
        valueDate: '2011-02-15',
      }),
    );
    expect((await one()).tranches).toEqual([
      { tranche: 3, plannedDate: '2011-01-09', paidOn: '2011-02-15', daysLate: 37 },
    ]);
  });

  it('do not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(ProgressReportOpenedV1), sampleOf(ProgressReportWrittenV1));
    const before = await query.page(YEM, {}, {});
    await views.receiveAgain();
    expect(await query.page(YEM, {}, {})).toEqual(before);
  });
});
