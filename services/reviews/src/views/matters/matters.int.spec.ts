import { AnnualWorkPlanApprovedV1, AnnualWorkPlanSubmittedV1 } from '@concert/contracts/activities';
import {
  DecisionNotCarriedOutV1,
  ExtensionApprovedV1,
  ExtensionRequestedV1,
  JointProgrammeEstablishedV1,
} from '@concert/contracts/agencies';
import {
  AdditionalFundsRequestedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionWithdrawnV1,
  ReleaseGateEvaluatedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import {
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { AgendaItemPutV1, DecisionTakenV1, MeetingConvenedV1, MeetingHeldV1 } from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { reviews } from '../../reviews.module.js';
import { DecisionsDueQuery, type DueFilter } from './decisions-due.query.js';

const on = <Fact extends object>(effectiveDate: string, fact: Fact) => ({ ...fact, effectiveDate });
const failed = ReleaseGateEvaluatedV1.publish({
  ...sampleOf(ReleaseGateEvaluatedV1).data,
  tranche: 2,
  ratio: '56.13',
  threshold: '70',
  passed: false,
});
const proposed = BudgetRevisionProposedV1.publish({
  ...sampleOf(BudgetRevisionProposedV1).data,
  decidedBy: 'NSC',
  needsEndorsement: true,
});
const { revision } = proposed.data;
const requested = sampleOf(ExtensionRequestedV1);
const decided = (outcome: DecisionTakenV1['outcome'], subject: DecisionTakenV1['subject']) =>
  DecisionTakenV1.publish({ ...sampleOf(DecisionTakenV1).data, outcome, subject });
const gate2 = { service: 'budgets', kind: 'release-gate', id: '2' };

describe('What waits for a body', () => {
  let views: TestViews;
  let query: DecisionsDueQuery;

  beforeEach(async () => {
    views = await TestViews.open(reviews);
    await views.receive(YEM, sampleOf(JointProgrammeEstablishedV1));
    query = new DecisionsDueQuery(views.dataSource, views.rows);
  });
  afterEach(() => views.close());

  const due = async (filter: DueFilter = {}) => (await query.ofProgramme(YEM, filter, {})).items;
  const states = async () => (await due()).map(({ kind, body, state }) => [kind, body, state]);

  it('is listed from the day on which it was put forward, with whose turn it is', async () => {
    await views.receive(
      YEM,
      on('2010-12-15', sampleOf(RecommendationIssuedV1)),
      on('2010-01-31', failed),
      on('2011-03-01', proposed),
      on('2010-12-31', sampleOf(ManagementResponseRecordedV1)),
      on('2011-10-01', requested),
      on('2011-05-01', sampleOf(AdditionalFundsRequestedV1)),
      on('2010-11-30', sampleOf(AnnualWorkPlanSubmittedV1)),
    );
    expect((await due()).map(({ kind, body, step, since }) => [kind, body, step, since])).toEqual([
      ['release-gate', 'NSC', 'decision', '2010-01-31'],
      ['work-plan', 'NSC', 'decision', '2010-11-30'],
      ['management-response', 'PMC', 'decision', '2010-12-31'],
      ['revision', 'PMC', 'endorsement', '2011-03-01'],
      ['funding-request', sampleOf(AdditionalFundsRequestedV1).data.addressee, 'decision', '2011-05-01'],
      ['extension', 'NSC', 'decision', '2011-10-01'],
    ]);
    expect((await due())[0]).toMatchObject({
      title: 'Waiver for tranche 2: 56.13 % is committed of the 70 % asked for',
      state: 'open',
      meeting: null,
      decision: null,
    });
    expect((await due({ body: 'PMC' })).map(({ address }) => address)).toEqual(['4.3', null]);
    await views.receive(YEM, BudgetRevisionEndorsedV1.publish({ revision, body: 'PMC' }));
    expect(await due({ body: 'PMC' })).toHaveLength(1);
    expect((await query.ofPortfolio({ body: 'NSC' }, {})).items).toHaveLength(4);
  });

  it('is no longer listed once it was answered, withdrawn or overtaken', async () => {
    const { year, version } = sampleOf(AnnualWorkPlanSubmittedV1).data;
    const { extension } = requested.data;
    await views.receive(
      YEM,
      failed,
      proposed,
      requested,
      sampleOf(AnnualWorkPlanSubmittedV1),
      AnnualWorkPlanApprovedV1.publish({ ...sampleOf(AnnualWorkPlanApprovedV1).data, year, version }),
      BudgetRevisionWithdrawnV1.publish({ revision }),
      ExtensionApprovedV1.publish({ ...sampleOf(ExtensionApprovedV1).data, extension }),
      TransferReceivedV1.publish({ ...sampleOf(TransferReceivedV1).data, kind: 'tranche', tranche: 2 }),
      failed,
    );
    expect(await due()).toEqual([]);
  });

  it('shows on which agenda it stands, what was decided, and that it could not be carried out', async () => {
    const convened = sampleOf(MeetingConvenedV1);
    await views.receive(YEM, on('2010-01-31', failed), convened, sampleOf(AgendaItemPutV1));
    expect(await states()).toEqual([['release-gate', 'NSC', 'on-agenda']]);
    expect((await due())[0]?.meeting).toEqual({ meeting: convened.data.meeting, body: 'NSC', date: '2010-02-10' });
    await views.receive(YEM, sampleOf(MeetingHeldV1));
    expect(await states()).toEqual([['release-gate', 'NSC', 'open']]);
    await views.receive(YEM, on('2010-02-10', decided('deferred', gate2)));
    expect(await states()).toEqual([['release-gate', 'NSC', 'deferred']]);
    await views.receive(YEM, on('2010-03-10', decided('approved', gate2)));
    expect(await due({ state: 'decided' })).toMatchObject([{ decision: { outcome: 'approved', on: '2010-03-10' } }]);
    const { decision } = sampleOf(DecisionTakenV1).data;
    await views.receive(YEM, DecisionNotCarriedOutV1.publish({ ...sampleOf(DecisionNotCarriedOutV1).data, decision }));
    expect(await states()).toEqual([['release-gate', 'NSC', 'refused']]);
  });

  it('is found by the id or by the number with which a decision names it, whichever comes first', async () => {
    const subject = { service: 'recommendations', kind: 'management-response', id: '4.3' };
    await views.receive(
      YEM,
      sampleOf(MeetingHeldV1),
      on('2011-01-15', decided('noted', subject)),
      on('2010-12-15', sampleOf(RecommendationIssuedV1)),
      on('2010-12-31', sampleOf(ManagementResponseRecordedV1)),
    );
    expect(await states()).toEqual([['management-response', 'PMC', 'decided']]);
  });

  it('R4: names a response after the recommendation as corrected', async () => {
    const { data } = sampleOf(RecommendationCorrectedV1);
    const corrected = RecommendationCorrectedV1.publish({
      ...data,
      newValues: { ...data.newValues, title: 'Publicity' },
    });
    await views.receive(YEM, sampleOf(RecommendationIssuedV1), sampleOf(ManagementResponseRecordedV1), corrected);
    expect(await due()).toMatchObject([{ kind: 'management-response', title: 'Response to 4.3: Publicity' }]);
  });

  it('does not take a decision on what was put forward before for one on what is put forward now', async () => {
    await views.receive(
      YEM,
      sampleOf(MeetingHeldV1),
      on('2010-02-10', decided('rejected', gate2)),
      on('2010-07-31', failed),
    );
    expect(await states()).toEqual([['release-gate', 'NSC', 'open']]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, failed, proposed, sampleOf(MeetingConvenedV1), sampleOf(AgendaItemPutV1));
    const before = await due();
    await views.receiveAgain();
    expect(await due()).toEqual(before);
  });

  it('R1: waits again when the transfer that settled it is withdrawn', async () => {
    const { data } = sampleOf(TransferReceivedV1);
    const { transfer, ...oldValues } = data;
    await views.receive(YEM, on('2010-01-31', failed), on('2010-02-23', sampleOf(TransferReceivedV1)));
    expect(await states()).toEqual([]);
    await views.receive(
      YEM,
      on('2010-02-23', TransferWithdrawnV1.publish({ transfer, oldValues, reason: 'It never came' })),
    );
    expect(await states()).toEqual([['release-gate', 'NSC', 'open']]);
  });
});
