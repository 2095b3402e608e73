import {
  ActivityPlannedV1,
  IndicatorDefinedV1,
  OutcomeCorrectedV1,
  OutcomeDefinedV1,
  OutputCorrectedV1,
  OutputDefinedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { ResultsFrameworkQuery } from './results-framework.query.js';

const decentWork = sampleOf(OutcomeDefinedV1);
const policy = OutcomeDefinedV1.publish({ outcome: '1', title: 'Better policy frameworks' });
const output = (code: string, outcome: string, lead?: string) =>
  OutputDefinedV1.publish({ output: code, outcome, title: `Output ${code}`, lead });

describe('The results framework', () => {
  let views: TestViews;
  let query: ResultsFrameworkQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new ResultsFrameworkQuery(views.rows);
  });
  afterEach(() => views.close());

  it('shows outcomes with their outputs, in the order of their codes', async () => {
    await views.receive(YEM, decentWork, policy, output('2.10', '2'), output('2.3', '2', 'UNESCO'), output('1.1', '1'));
    const nothing = { indicators: [], activities: [] };
    expect(await query.of(YEM)).toEqual([
      {
        code: '1',
        title: 'Better policy frameworks',
        originalTerm: null,
        corrected: null,
        ...nothing,
        outputs: [{ code: '1.1', title: 'Output 1.1', lead: null, corrected: null, ...nothing }],
      },
      {
        code: '2',
        title: decentWork.data.title,
        originalTerm: 'objective',
        corrected: null,
        ...nothing,
        outputs: [
          { code: '2.3', title: 'Output 2.3', lead: 'UNESCO', corrected: null, ...nothing },
          { code: '2.10', title: 'Output 2.10', lead: null, corrected: null, ...nothing },
        ],
      },
    ]);
  });

  it('R4: shows what was corrected, from the day of its definition, with what stood there before', async () => {
    const on = '2009-01-09';
    await views.receive(
      YEM,
      {
        ...OutcomeDefinedV1.publish({ outcome: '2', title: 'Decent work', originalTerm: 'objektive' }),
        effectiveDate: on,
      },
      { ...output('2.3', '2', 'UNESCO'), effectiveDate: on },
      {
        ...OutcomeCorrectedV1.publish({
          outcome: '2',
          oldValues: { title: 'Decent work', originalTerm: 'objektive' },
          newValues: { title: 'Better access to decent work' },
          reason: 'Misread',
        }),
        effectiveDate: on,
      },
      {
        ...OutputCorrectedV1.publish({
          output: '2.3',
          oldValues: { title: 'Output 2.3', lead: 'UNESCO' },
          newValues: { title: 'Life skills training package', lead: 'ILO' },
          reason: 'Misread',
        }),
        effectiveDate: on,
      },
    );
    const shown = [
      {
        title: 'Better access to decent work',
        originalTerm: null,
        corrected: { title: 'Decent work', originalTerm: 'objektive', reason: 'Misread' },
        outputs: [
          {
            title: 'Life skills training package',
            lead: 'ILO',
            corrected: { title: 'Output 2.3', lead: 'UNESCO', reason: 'Misread' },
          },
        ],
      },
    ];
    expect(await query.of(YEM)).toMatchObject(shown);
    expect(await query.of(YEM, { asOf: on })).toMatchObject(shown);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, decentWork, output('2.3', '2'), sampleOf(OutcomeCorrectedV1));
    const before = await query.of(YEM);
    await views.receiveAgain();
    expect(await query.of(YEM)).toEqual(before);
  });

  it('shows by what results are measured and what is planned for them, as of any day', async () => {
    const { outcome: _, ...terms } = sampleOf(IndicatorDefinedV1).data;
    await views.receive(YEM, decentWork, output('2.3', '2'), IndicatorDefinedV1.publish(terms), {
      ...sampleOf(ActivityPlannedV1),
      effectiveDate: '2011-01-15',
    });
    const measured = { indicator: '2.3.a', target: '75000', toDate: null };
    const planned = { lead: 'ILO', status: 'planned', plannedCost: { amount: '48000.00', currency: 'USD' } };
    const shown = (moment = {}) => query.of(YEM, moment);
    expect(await shown()).toMatchObject([
      { originalTerm: 'objective', outputs: [{ indicators: [measured], activities: [planned] }] },
    ]);
    expect(await shown({ asOf: '2010-12-31' })).toMatchObject([
      { outputs: [{ indicators: [measured], activities: [] }] },
    ]);
  });

  it('keeps programmes apart', async () => {
    await views.receive('MDGF-2000', decentWork);
    expect(await query.of(YEM)).toEqual([]);
  });
});
