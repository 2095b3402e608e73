import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { type Finding, FindingsQuery } from '@concert/findings/view';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';

const raised = sampleOf(FindingRaisedV1);
const explained = sampleOf(FindingExplainedV1);
const resolved = sampleOf(FindingResolvedV1);
const other = FindingRaisedV1.publish({
  finding: 'd41f6b82-93ae-5c07-a6d1-7e2b4f8c0d99',
  rule: 'report-missing',
  severity: 'warn',
  scope: 'programme',
  period: '2009-1',
  expected: '2009-1',
  observed: null,
  difference: null,
  unit: 'report',
  note: 'There is no report for 2009-1.',
  inputEvents: [],
});

describe('The findings', () => {
  let views: TestViews;
  let query: FindingsQuery;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    query = new FindingsQuery(views.rows);
    await views.receive(YEM, raised, other);
  });
  afterAll(() => views.close());

  const found = async (filter: Parameters<FindingsQuery['page']>[1] = {}): Promise<readonly Finding[]> =>
    (await query.page(YEM, filter, {})).items;

  it('are listed with what they compare and where it comes from', async () => {
    const { finding: id, ...facts } = raised.data;
    expect((await found())[1]).toMatchObject({ id, status: 'open', explanation: null, ...facts });
  });

  it.each([
    [{ rule: 'report-missing' }, ['2009-1']],
    [{ period: '2010-1' }, ['2010-1']],
    [{ status: 'open' as const, scope: 'programme' }, ['2009-1', '2010-1']],
    [{ scope: 'ILO' }, []],
  ])('are found by %j', async (filter, periods) =>
    expect((await found(filter)).map(({ period }) => period)).toEqual(periods),
  );

  it('come page by page', async () => {
    const first = await query.page(YEM, {}, { limit: 1 });
    const second = await query.page(YEM, {}, { limit: 1, cursor: first.cursor! });
    expect([first, second].map(({ items: [item] }) => item?.period)).toEqual(['2009-1', '2010-1']);
    expect(second.cursor).toBeNull();
  });

  it('show who explained one, and forget it when its figures change', async () => {
    await views.receive(YEM, explained);
    expect(await found({ status: 'explained' })).toMatchObject([
      { explanation: explained.data.explanation, explainedBy: explained.data.by },
    ]);
    await views.receive(YEM, sampleOf(FindingRevisedV1));
    expect(await found({ period: '2010-1' })).toMatchObject([{ status: 'open', explanation: null }]);
  });

  it('show what resolved one, and open it again', async () => {
    await views.receive(YEM, resolved);
    expect(await found({ status: 'resolved' })).toMatchObject([
      { resolvedBy: 'correction', inputEvents: expect.arrayContaining([...resolved.data.inputEvents]) },
    ]);
    await views.receive(YEM, sampleOf(FindingReopenedV1));
    expect(await found({ period: '2010-1' })).toMatchObject([{ status: 'open', resolvedBy: null }]);
  });

  it('show who is to deal with one, also once it changed', async () => {
    await views.receive(YEM, sampleOf(FindingAssignedV1), sampleOf(FindingRevisedV1));
    expect(await found({ assignedTo: 'ILO' })).toMatchObject([{ period: '2010-1', assignedTo: 'ILO' }]);
  });

  it('are the same after a repeated delivery', async () => {
    const before = await found();
    await views.receiveAgain();
    expect(await found()).toEqual(before);
  });
});
