import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decisions from './recommendation.decisions.js';
import {
  AgreeKeyAction,
  ApproveManagementResponse,
  type FollowUp,
  IssueRecommendation,
  type KeyActionAgreed,
  type KeyActionProgressed,
  type KeyActionTerms,
  type ManagementResponseApproved,
  type ManagementResponseRecorded,
  ProgressKeyAction,
  recommendation,
  type RecommendationIssued,
  recommendationStream,
  RecordManagementResponse,
  StateDisposition,
} from './recommendation.js';
import * as rejection from './recommendation.js';

const given = specification(recommendation);

const byPmo: CommandContext = {
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-01-31T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '7f1c2a54-0000-4000-8000-000000000002',
};

const publicity = {
  title: 'Develop a YEM publicity strategy',
  text: 'Develop a publicity strategy and a standard media package for all pilots.',
  parent: '4',
  addressees: ['PMC', 'PMO'],
};
const publicityIssued: RecommendationIssued = {
  type: 'RecommendationIssued',
  data: { recommendation: 'rec-4.3', code: '4.3', ...publicity },
  effectiveDate: '2010-12-15',
};
const answer = {
  disposition: 'partially-accepted' as const,
  text: 'The budget will be reviewed.',
  reason: 'No budget',
};
const publicityAnswered: ManagementResponseRecorded = {
  type: 'ManagementResponseRecorded',
  data: { recommendation: 'rec-4.3', ...answer },
  effectiveDate: '2011-01-31',
};
const responseApproved: ManagementResponseApproved = {
  type: 'ManagementResponseApproved',
  data: { recommendation: 'rec-4.3', decision: 'decision-1' },
  effectiveDate: '2011-02-10',
};
const reviewBudget: KeyActionTerms = {
  text: 'Review the budget for possible funds supporting JP publicity',
  timeFrameAsPrinted: 'Quarter 4, 2010',
  window: { start: '2010-10-01', end: '2010-12-31' },
  lead: 'PMC',
  collaborators: ['ILO'],
  facilitator: 'PMO',
  responsibleAsPrinted: 'PMC',
};
const budgetReviewAgreed: KeyActionAgreed = {
  type: 'KeyActionAgreed',
  data: { recommendation: 'rec-4.3', action: 'act-4.3.1', code: '4.3.1', ...reviewBudget },
  effectiveDate: '2011-01-31',
};
const progressed = (followUp: FollowUp): KeyActionProgressed => ({
  type: 'KeyActionProgressed',
  data: { recommendation: 'rec-4.3', action: 'act-4.3.1', ...followUp },
  effectiveDate: followUp.on,
});
const completed: FollowUp = { status: 'completed', comment: 'Done', on: '2011-06-30' };

const address = { programme: 'MDGF-1880', recommendation: '4.3' };

describe('Issuing a recommendation', () => {
  const issue = new IssueRecommendation(
    { programme: 'MDGF-1880', id: 'rec-4.3', code: '4.3', ...publicity, effectiveDate: '2010-12-15' },
    byPmo,
  );

  it('records it with the number the document gives it', () =>
    given()
      .when((state) => decisions.issueRecommendation(state, issue))
      .then(publicityIssued));

  it('is refused when the number is taken', () =>
    given(publicityIssued)
      .when((state) => decisions.issueRecommendation(state, issue))
      .thenRejectedWith(rejection.RecommendationAlreadyIssued, { code: '4.3' }));

  it('keeps programmes apart whose codes look alike', () =>
    expect(recommendationStream('MDGF', '1880-1')).not.toBe(recommendationStream('MDGF-1880', '1')));
});

describe('The management response', () => {
  const respond = (data: Partial<RecordManagementResponse['data']> = {}): RecordManagementResponse =>
    new RecordManagementResponse({ ...address, ...answer, effectiveDate: '2011-01-31', ...data }, byPmo);

  it('is recorded with its disposition and reason', () =>
    given(publicityIssued)
      .when((state) => decisions.recordManagementResponse(state, respond()))
      .then(publicityAnswered));

  it.each(['accepted', 'not-stated'] as const)('needs no reason when %s', (disposition) =>
    given(publicityIssued)
      .when((state) => decisions.recordManagementResponse(state, respond({ disposition, reason: undefined })))
      .then({ ...publicityAnswered, data: { ...publicityAnswered.data, disposition, reason: undefined } }),
  );

  it.each(['partially-accepted', 'rejected'] as const)('is refused without a reason when %s', (disposition) =>
    given(publicityIssued)
      .when((state) => decisions.recordManagementResponse(state, respond({ disposition, reason: undefined })))
      .thenRejectedWith(rejection.ManagementResponseWithoutReason, { disposition }),
  );

  it('is given once', () =>
    given(publicityIssued, publicityAnswered)
      .when((state) => decisions.recordManagementResponse(state, respond()))
      .thenRejectedWith(rejection.ManagementResponseAlreadyRecorded));

  it('R5: with words only is given its disposition later, approved or not, and once', () => {
    const words = { ...publicityAnswered, data: { ...publicityAnswered.data, disposition: 'not-stated' as const } };
    const said = { disposition: 'accepted' as const, reason: 'The committee said so in March' };
    const state = new StateDisposition({ ...address, ...said, effectiveDate: '2011-03-15' }, byPmo);
    const stated = {
      type: 'ManagementDispositionStated' as const,
      data: { recommendation: 'rec-4.3', ...said },
      effectiveDate: '2011-03-15',
    };
    given(publicityIssued, words)
      .when((before) => decisions.stateDisposition(before, state))
      .then(stated);
    given(publicityIssued, words, responseApproved)
      .when((before) => decisions.stateDisposition(before, state))
      .then(stated);
    given(publicityIssued, words, stated)
      .when((before) => decisions.stateDisposition(before, state))
      .thenRejectedWith(rejection.ManagementDispositionAlreadyStated, { disposition: 'accepted' });
    given(publicityIssued, publicityAnswered)
      .when((before) => decisions.stateDisposition(before, state))
      .thenRejectedWith(rejection.ManagementDispositionAlreadyStated);
    given(publicityIssued)
      .when((before) => decisions.stateDisposition(before, state))
      .thenRejectedWith(rejection.ManagementResponseMissing);
  });

  it('answers nothing that was never recommended', () =>
    expect(() => decisions.recordManagementResponse({ status: 'unknown' }, respond())).toThrow(
      'There is no recommendation 4.3',
    ));
});

describe('Approving the management response', () => {
  const approve = new ApproveManagementResponse(
    { ...address, decision: 'decision-1', effectiveDate: '2011-02-10' },
    byPmo,
  );

  it('names the decision', () =>
    given(publicityIssued, publicityAnswered)
      .when((state) => decisions.approveManagementResponse(state, approve))
      .then(responseApproved));

  it('is refused before there is a response', () =>
    given(publicityIssued)
      .when((state) => decisions.approveManagementResponse(state, approve))
      .thenRejectedWith(rejection.ManagementResponseMissing));

  it('is refused when another decision approved it', () =>
    given(publicityIssued, publicityAnswered, responseApproved)
      .when((state) => decisions.approveManagementResponse(state, approve))
      .thenRejectedWith(rejection.ManagementResponseAlreadyApproved, { approvedBy: 'decision-1' }));
});

describe('Agreeing a key action', () => {
  const agree = (data: Partial<AgreeKeyAction['data']> = {}): AgreeKeyAction =>
    new AgreeKeyAction(
      {
        ...address,
        id: 'act-4.3.1',
        code: '4.3.1',
        terms: reviewBudget,
        effectiveDate: '2011-01-31',
        ...data,
      },
      byPmo,
    );

  it('records who does what by when', () =>
    given(publicityIssued, publicityAnswered)
      .when((state) => decisions.agreeKeyAction(state, agree()))
      .then(budgetReviewAgreed));

  it('may be open-ended', () =>
    given(publicityIssued, publicityAnswered)
      .when((state) => decisions.agreeKeyAction(state, agree({ terms: { ...reviewBudget, window: null } })))
      .then({ ...budgetReviewAgreed, data: { ...budgetReviewAgreed.data, window: null } }));

  it('marks what the document leaves unnumbered, beside the numbers it prints', () =>
    given(publicityIssued, publicityAnswered, budgetReviewAgreed, {
      ...budgetReviewAgreed,
      data: { ...budgetReviewAgreed.data, action: 'act-2', code: '4.3.u1' },
    })
      .when((state) => decisions.agreeKeyAction(state, agree({ id: 'act-3', code: undefined })))
      .then({ ...budgetReviewAgreed, data: { ...budgetReviewAgreed.data, action: 'act-3', code: '4.3.u2' } }));

  it('is refused when its number is taken', () =>
    given(publicityIssued, publicityAnswered, budgetReviewAgreed)
      .when((state) => decisions.agreeKeyAction(state, agree()))
      .thenRejectedWith(rejection.KeyActionCodeTaken, { code: '4.3.1' }));

  it('is refused when it would end before it starts', () =>
    given(publicityIssued, publicityAnswered)
      .when((state) =>
        decisions.agreeKeyAction(
          state,
          agree({ terms: { ...reviewBudget, window: { start: '2010-12-31', end: '2010-10-01' } } }),
        ),
      )
      .thenRejectedWith(rejection.KeyActionEndsBeforeItStarts));

  it('is refused before there is a response', () =>
    given(publicityIssued)
      .when((state) => decisions.agreeKeyAction(state, agree()))
      .thenRejectedWith(rejection.ManagementResponseMissing));
});

describe('Following up a key action', () => {
  const history = [publicityIssued, publicityAnswered, budgetReviewAgreed] as const;
  const ongoing: FollowUp = { status: 'ongoing', statusAsPrinted: 'On-going', on: '2011-01-31' };
  const follow = (followUp: FollowUp, action = '4.3.1'): ProgressKeyAction =>
    new ProgressKeyAction({ ...address, action, followUp }, byPmo);

  it('notes the status on its day, as the document spells it', () =>
    given(...history)
      .when((state) => decisions.progressKeyAction(state, follow(ongoing)))
      .then(progressed(ongoing)));

  it('notes a comment where the document leaves the status blank', () => {
    const comment: FollowUp = { status: 'not-stated', comment: 'The list was shared', on: '2011-01-31' };
    given(...history)
      .when((state) => decisions.progressKeyAction(state, follow(comment)))
      .then(progressed(comment));
  });

  it('is not ended by a comment', () => {
    const state = given(...history, progressed(ongoing), progressed({ ...completed, status: 'not-stated' })).state();
    expect(state).toMatchObject({ keyActions: [{ code: '4.3.1', status: 'ongoing' }] });
  });

  it.each(['completed', 'dropped'] as const)('ends when it is %s', (status) =>
    given(...history, progressed({ ...completed, status }))
      .when((state) => decisions.progressKeyAction(state, follow({ ...ongoing, on: '2011-07-01' })))
      .thenRejectedWith(rejection.KeyActionClosed, { status }),
  );

  it('is refused when it says nothing', () =>
    given(...history)
      .when((state) => decisions.progressKeyAction(state, follow({ status: 'not-stated', on: '2011-01-31' })))
      .thenRejectedWith(rejection.KeyActionFollowUpEmpty));

  it('is refused when an action is dropped without a word', () =>
    given(...history)
      .when((state) => decisions.progressKeyAction(state, follow({ status: 'dropped', on: '2011-01-31' })))
      .thenRejectedWith(rejection.KeyActionDroppedWithoutComment));

  it('knows only what was agreed', () =>
    expect(() => decisions.progressKeyAction(given(...history).state(), follow(ongoing, '4.3.9'))).toThrow(
      'There is no key action 4.3.9 under 4.3',
    ));
});
