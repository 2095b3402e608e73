import {
  IndicatorActualApprovedV1,
  IndicatorActualReturnedV1,
  IndicatorActualSubmittedV1,
  IndicatorDefinedV1,
  IndicatorMergedV1,
  IndicatorRevisedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { IndicatorsQuery } from './indicators.query.js';

const { outcome: _, partOf: __, ...terms } = sampleOf(IndicatorDefinedV1).data;
const define = (indicator: string, changed: Partial<IndicatorDefinedV1> = {}) => ({
  ...IndicatorDefinedV1.publish({ ...terms, ...changed, indicator }),
  effectiveDate: '2009-01-09',
});
type Period = IndicatorActualSubmittedV1['period'];
const cutOff: Record<string, string> = { '2010-2': '2010-12-31', '2011-1': '2011-06-30' };
const approved = (indicator: string, period: Period, value: string | null) =>
  [
    IndicatorActualSubmittedV1.publish({ indicator, period, value, groups: [], submittedBy: 'ILO' }),
    IndicatorActualApprovedV1.publish({ indicator, period, value, approvedBy: 'PMO' }),
  ].map((fact) => ({ ...fact, effectiveDate: cutOff[period] }));

describe('Indicators', () => {
  let views: TestViews;
  let query: IndicatorsQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new IndicatorsQuery(views.rows);
  });
  afterEach(() => views.close());

  const rollUp = async (code: string, moment = {}) => (await query.one(YEM, code, moment)).rollUp;

  it('add up the lower levels, half-year by half-year, and stand against the target', async () => {
    await views.receive(
      YEM,
      define('2.3.a', { target: { value: '1000' } }),
      define('2.3.a.1', { partOf: '2.3.a' }),
      define('2.3.a.2', { partOf: '2.3.a' }),
      ...approved('2.3.a.1', '2010-2', '100'),
      ...approved('2.3.a.2', '2010-2', '150'),
      ...approved('2.3.a.1', '2011-1', '300'),
      ...approved('2.3.a.2', '2011-1', null),
    );
    expect(await rollUp('2.3.a')).toEqual({
      byPeriod: [
        {
          period: '2010-2',
          own: null,
          lowerLevel: [
            { indicator: '2.3.a.1', value: '100' },
            { indicator: '2.3.a.2', value: '150' },
          ],
          total: '250',
        },
        {
          period: '2011-1',
          own: null,
          lowerLevel: [
            { indicator: '2.3.a.1', value: '300' },
            { indicator: '2.3.a.2', value: null },
          ],
          total: '300',
        },
      ],
      toDate: '300',
      percentOfWay: '30.00',
    });
    expect(await rollUp('2.3.a', { asOf: '2010-12-31' })).toMatchObject({ toDate: '250', percentOfWay: '25.00' });
  });

  it.each([
    ['sum', '40'],
    ['max', '30'],
    ['avg', '20'],
  ] as const)('that are periodic become one as %s', async (calculation, toDate) => {
    await views.receive(
      YEM,
      define('2.3.a', { method: 'periodic', calculation }),
      ...approved('2.3.a', '2010-2', '10'),
      ...approved('2.3.a', '2011-1', '30'),
    );
    expect((await rollUp('2.3.a')).toDate).toBe(toDate);
  });

  it('count what is approved alone, and what is missing as missing', async () => {
    const submitted = sampleOf(IndicatorActualSubmittedV1);
    await views.receive(YEM, define('2.3.a'), submitted);
    expect(await rollUp('2.3.a')).toMatchObject({ toDate: null, percentOfWay: null });
    await views.receive(YEM, sampleOf(IndicatorActualApprovedV1));
    expect((await rollUp('2.3.a')).toDate).toBe('320');
    await views.receive(YEM, sampleOf(IndicatorActualReturnedV1));
    expect(await query.one(YEM, '2.3.a', {})).toMatchObject({
      actuals: [{ status: 'returned', value: '320', returnedBecause: 'Two lists are missing.' }],
      rollUp: { toDate: null },
    });
  });

  it('keep the former terms, and their own figures when merged', async () => {
    await views.receive(
      YEM,
      define('2.3.a'),
      define('2.3.b'),
      ...approved('2.3.b', '2011-1', '5'),
      sampleOf(IndicatorRevisedV1),
      sampleOf(IndicatorMergedV1),
    );
    expect(await query.one(YEM, '2.3.a', {})).toMatchObject({
      target: { value: '60000' },
      revisions: [{ former: { target: { value: '75000' } } }],
      rollUp: { toDate: '5' },
    });
    expect(await query.one(YEM, '2.3.b', {})).toMatchObject({ mergedInto: '2.3.a', rollUp: { toDate: '5' } });
  });

  it('do not change when events are repeated', async () => {
    await views.receive(YEM, define('2.3.a'), ...approved('2.3.a', '2011-1', '5'), sampleOf(IndicatorRevisedV1));
    const before = await query.of(YEM, {});
    await views.receiveAgain();
    expect(await query.of(YEM, {})).toEqual(before);
  });
});
