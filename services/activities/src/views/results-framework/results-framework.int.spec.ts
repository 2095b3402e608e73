import { OutcomeDefinedV1, OutputDefinedV1 } from '@concert/contracts/activities';
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
    query = new ResultsFrameworkQuery(views.dataSource);
  });
  afterEach(() => views.close());

  it('shows outcomes with their outputs, in the order of their codes', async () => {
    await views.receive(YEM, decentWork, policy, output('2.10', '2'), output('2.3', '2', 'UNESCO'), output('1.1', '1'));
    expect(await query.of(YEM)).toEqual([
      {
        code: '1',
        title: 'Better policy frameworks',
        outputs: [{ code: '1.1', title: 'Output 1.1', lead: null }],
      },
      {
        code: '2',
        title: decentWork.data.title,
        outputs: [
          { code: '2.3', title: 'Output 2.3', lead: 'UNESCO' },
          { code: '2.10', title: 'Output 2.10', lead: null },
        ],
      },
    ]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, decentWork, output('2.3', '2'));
    const before = await query.of(YEM);
    await views.receiveAgain();
    expect(await query.of(YEM)).toEqual(before);
  });

  it('keeps programmes apart', async () => {
    await views.receive('MDGF-2000', decentWork);
    expect(await query.of(YEM)).toEqual([]);
  });
});
