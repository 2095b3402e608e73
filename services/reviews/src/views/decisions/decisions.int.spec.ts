import { DecisionNotCarriedOutV1 } from '@concert/contracts/agencies';
import { ReleaseGateWaivedV1 } from '@concert/contracts/budgets';
import { DecisionTakenV1, MeetingHeldV1 } from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { reviews } from '../../reviews.module.js';
import { type DecisionsFilter, DecisionsQuery } from './decisions.query.js';

const held = sampleOf(MeetingHeldV1);
const decided = { ...sampleOf(DecisionTakenV1), effectiveDate: '2010-02-10' };
const { decision } = decided.data;
const decidedAs = (last: string, effectiveDate: string) => ({
  ...DecisionTakenV1.publish({ ...decided.data, decision: decision.slice(0, -2) + last }),
  effectiveDate,
});

describe('The decisions on a programme', () => {
  let views: TestViews;
  let query: DecisionsQuery;

  beforeEach(async () => {
    views = await TestViews.open(reviews);
    query = new DecisionsQuery(views.rows);
  });
  afterEach(() => views.close());

  it('show what was decided, when, and on which record', async () => {
    await views.receive(YEM, held, decided);
    expect(await query.one(YEM, decision)).toEqual({
      ...decided.data,
      programme: YEM,
      date: '2010-02-10',
      effect: null,
      recordedAt: '2011-01-31T09:00:00.000002Z',
    });
  });

  it('show that the service concerned carried them out', async () => {
    await views.receive(YEM, held, decided, ReleaseGateWaivedV1.publish({ tranche: 2, decision }));
    const { effect } = await query.one(YEM, decision);
    expect(effect).toMatchObject({ outcome: 'carried-out', service: 'budgets', event: ReleaseGateWaivedV1.type });
  });

  it('show that the service concerned refused, and by which rule, whichever comes first', async () => {
    const refused = DecisionNotCarriedOutV1.publish({ ...sampleOf(DecisionNotCarriedOutV1).data, decision });
    await views.receive(YEM, refused, held, decided);
    const { rule: code, detail } = refused.data;
    expect((await query.one(YEM, decision)).effect).toMatchObject({
      outcome: 'refused',
      service: 'agencies',
      code,
      detail,
    });
    expect((await query.page(YEM, {}, {})).items).toMatchObject([{ decision, effect: { outcome: 'refused' } }]);
    const found = async (filter: DecisionsFilter) => (await query.page(YEM, filter, {})).items.length;
    expect(await found({ effect: 'refused', body: 'NSC', subject: 'budgets/release-gate/2' })).toBe(1);
    expect(await found({ effect: 'none' })).toBe(0);
    expect(await found({ outcome: 'deferred' })).toBe(0);
  });

  it('do not change when events are repeated', async () => {
    await views.receive(YEM, held, decided, ReleaseGateWaivedV1.publish({ tranche: 2, decision }));
    const before = await query.page(YEM, {}, {});
    await views.receiveAgain();
    expect(await query.page(YEM, {}, {})).toEqual(before);
  });

  it('come in the order of the meetings, page by page', async () => {
    await views.receive(YEM, held, decidedAs('03', '2011-02-10'), decidedAs('02', '2010-02-10'));
    const first = await query.page(YEM, {}, { limit: 1 });
    const second = await query.page(YEM, {}, { limit: 1, cursor: first.cursor ?? '' });
    expect([first, second].flatMap(({ items }) => items.map(({ date }) => date))).toEqual(['2010-02-10', '2011-02-10']);
    expect(second.cursor).toBeNull();
  });

  it('are found in their own programme only', async () => {
    await views.receive(YEM, held, decided);
    await expect(query.one('MDGF-2000', decision)).rejects.toThrow(`There is no decision ${decision}`);
  });
});
