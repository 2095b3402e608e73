import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decisions from './recommendation.decisions.js';
import {
  AgreeKeyAction,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  type KeyAction,
  type KeyActionTerms,
  LinkKeyActions,
  ProgressKeyAction,
  recommendation,
  type Recommendation,
  type RecommendationEvent,
  VerifyKeyAction,
} from './recommendation.js';
import * as rejection from './recommendation.js';

const given = specification(recommendation);
const by = (organization: string, onBehalfOf?: string, evidence = true): CommandContext => ({
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-12-15T09:00:00.000Z',
  actor: { user: organization, organization, role: 'pmo', onBehalfOf },
  correlationId: '7f1c2a54-0000-4000-8000-000000000002',
  evidence: evidence ? { kind: 'minutes', document: 'PMC minutes, November 2011' } : undefined,
});

const issued: RecommendationEvent = {
  type: 'RecommendationIssued',
  data: { recommendation: 'rec-1', code: '1', title: 'Policy advice', text: 'Advise.', addressees: [] },
};
const answered: RecommendationEvent = {
  type: 'ManagementResponseRecorded',
  data: { recommendation: 'rec-1', disposition: 'accepted', text: 'Agreed.' },
};
const review: KeyActionTerms = {
  text: 'Review the budget and develop the year 3 annual work plan',
  window: { start: '2010-10-01', end: '2010-12-31' },
  lead: 'PMC',
  collaborators: [],
};
const agreed: RecommendationEvent = {
  type: 'KeyActionAgreed',
  data: { recommendation: 'rec-1', action: 'act-1.1', code: '1.1', ...review },
};
const completed: RecommendationEvent = {
  type: 'KeyActionCompleted',
  data: {
    recommendation: 'rec-1',
    action: 'act-1.1',
    summary: 'Plan adopted',
    completedBy: 'PMC',
    recordedBy: 'PMO',
    on: '2011-01-31',
  },
  effectiveDate: '2011-01-31',
};
const verified: RecommendationEvent = {
  type: 'KeyActionVerified',
  data: {
    recommendation: 'rec-1',
    action: 'act-1.1',
    completedBy: 'PMC',
    verifiedBy: 'ILO',
    comment: undefined,
    on: '2011-02-15',
  },
  effectiveDate: '2011-02-15',
};
const dropped: RecommendationEvent = {
  type: 'KeyActionDropped',
  data: { recommendation: 'rec-1', action: 'act-1.1', reason: 'No funds', on: '2011-01-31' },
  effectiveDate: '2011-01-31',
};
const statedDone: RecommendationEvent = {
  type: 'KeyActionProgressed',
  data: { recommendation: 'rec-1', action: 'act-1.1', status: 'completed', on: '2011-01-31' },
};
const merged: RecommendationEvent = {
  type: 'KeyActionsLinked',
  data: {
    recommendation: 'rec-1',
    action: 'act-1.1',
    code: '1.1',
    other: 'act-3.1',
    otherCode: '3.1',
    link: 'merged-into',
    reason: 'Printed twice',
  },
  effectiveDate: '2011-01-31',
};
const open = [issued, answered, agreed];
const address = { programme: 'MDGF-1880', recommendation: '1', action: '1.1' };

describe('A key action that costs money', () => {
  const agree = (budget?: string) => (state: Recommendation) =>
    decisions.agreeKeyAction(
      state,
      new AgreeKeyAction(
        {
          programme: 'MDGF-1880',
          recommendation: '1',
          id: 'act-1.1',
          code: '1.1',
          terms: { ...review, costed: true, budget },
        },
        by('PMO'),
      ),
    );

  it('says that it lacks a budget', () =>
    given(issued, answered)
      .when(agree())
      .then(
        {
          ...agreed,
          data: { ...agreed.data, costed: true, budget: undefined },
          effectiveDate: undefined,
        } as RecommendationEvent,
        {
          type: 'KeyActionLacksBudget',
          data: {
            recommendation: 'rec-1',
            recommendationCode: '1',
            action: 'act-1.1',
            code: '1.1',
            text: review.text,
            lead: 'PMC',
          },
          effectiveDate: undefined,
        },
      ));

  it('lacks none when one is named', () =>
    given(issued, answered)
      .when(agree('Output 1.1'))
      .then({
        ...agreed,
        data: { ...agreed.data, costed: true, budget: 'Output 1.1' },
        effectiveDate: undefined,
      } as RecommendationEvent));
});

describe('Completing a key action', () => {
  const complete =
    (context = by('PMO', 'PMC')) =>
    (state: Recommendation) =>
      decisions.completeKeyAction(
        state,
        new CompleteKeyAction({ ...address, summary: 'Plan adopted', on: '2011-01-31' }, context),
      );

  it('says who completed it and who recorded that', () =>
    given(...open)
      .when(complete())
      .then(completed));
  it('hands in later what shows it', () =>
    given(...open, statedDone)
      .when(complete())
      .then(completed));
  it('needs a document', () =>
    given(...open)
      .when(complete(by('PMO', 'PMC', false)))
      .thenRejectedWith(rejection.KeyActionCompletedWithoutEvidence));
  it.each([
    ['completed', completed],
    ['dropped', dropped],
    ['merged', merged],
  ])('is refused when it was %s', (_, before) =>
    given(...open, before)
      .when(complete())
      .thenRejectedWith(rejection.KeyActionClosed),
  );
});

describe('Verifying a key action', () => {
  const verify = (organization: string) => (state: Recommendation) =>
    decisions.verifyKeyAction(state, new VerifyKeyAction({ ...address, on: '2011-02-15' }, by(organization)));

  it('is done by another organization', () =>
    given(...open, completed)
      .when(verify('ILO'))
      .then(verified));
  it.each(['PMC', 'PMO'])('is refused to %s, which completed it or recorded that', (organization) =>
    given(...open, completed)
      .when(verify(organization))
      .thenRejectedWith(rejection.CompleterMayNotVerify),
  );
  it('is refused before it was completed with evidence', () =>
    given(...open, statedDone)
      .when(verify('ILO'))
      .thenRejectedWith(rejection.KeyActionNotCompleted));
  it('is done once', () =>
    given(...open, completed, verified)
      .when(verify('ILO'))
      .thenRejectedWith(rejection.KeyActionAlreadyVerified));
});

describe('Dropping a key action', () => {
  const drop = (state: Recommendation) =>
    decisions.dropKeyAction(state, new DropKeyAction({ ...address, reason: 'No funds', on: '2011-01-31' }, by('PMO')));

  it('says why', () =>
    given(...open)
      .when(drop)
      .then(dropped));
  it('is refused when it was completed', () =>
    given(...open, completed)
      .when(drop)
      .thenRejectedWith(rejection.KeyActionClosed, { status: 'completed' }));
});

describe('Extending the due date', () => {
  const extend = (newEnd: string) => (state: Recommendation) =>
    decisions.extendKeyActionDueDate(
      state,
      new ExtendKeyActionDueDate({ ...address, newEnd, newStart: '2011-01-31', reason: 'Late' }, by('PMO')),
    );
  const extended = (oldWindow: KeyActionTerms['window'], start: string): RecommendationEvent => ({
    type: 'KeyActionDueDateExtended',
    data: {
      recommendation: 'rec-1',
      action: 'act-1.1',
      oldWindow,
      newWindow: { start, end: '2011-03-31' },
      reason: 'Late',
    },
    effectiveDate: undefined,
  });
  const openEnded = { ...agreed, data: { ...agreed.data, window: null } } as RecommendationEvent;

  it('keeps the old days beside the new', () =>
    given(...open)
      .when(extend('2011-03-31'))
      .then(extended(review.window, '2010-10-01')));
  it('gives days to what had none', () =>
    given(issued, answered, openEnded).when(extend('2011-03-31')).then(extended(null, '2011-01-31')));
  it('is refused when it is no later', () =>
    given(...open)
      .when(extend('2010-12-31'))
      .thenRejectedWith(rejection.KeyActionDueDateNotLater));
  it('is refused when it would end before it starts', () =>
    given(issued, answered, openEnded)
      .when(extend('2011-01-30'))
      .thenRejectedWith(rejection.KeyActionEndsBeforeItStarts));
  it('is refused when it was dropped', () =>
    given(...open, dropped)
      .when(extend('2011-03-31'))
      .thenRejectedWith(rejection.KeyActionClosed));
});

describe('Linking key actions', () => {
  const other: KeyAction = {
    id: 'act-3.1',
    code: '3.1',
    responsible: ['PMC'],
    status: 'not-stated',
    window: null,
    completed: null,
    isVerified: false,
    links: [],
  };
  const link =
    (to: KeyAction = other, kind: LinkKeyActions['data']['link'] = 'merged-into') =>
    (state: Recommendation) =>
      decisions.linkKeyActions(
        state,
        new LinkKeyActions(
          {
            ...address,
            link: kind,
            to: { recommendation: '3', action: '3.1' },
            reason: 'Printed twice',
            effectiveDate: '2011-01-31',
          },
          by('PMO'),
        ),
        to,
      );

  it('merges one into the other', () =>
    given(...open)
      .when(link())
      .then(merged));
  it('takes no follow-up any more of what was merged', () =>
    given(...open, merged)
      .when((state) =>
        decisions.progressKeyAction(
          state,
          new ProgressKeyAction({ ...address, followUp: { status: 'ongoing', on: '2011-03-31' } }, by('PMO')),
        ),
      )
      .thenRejectedWith(rejection.KeyActionClosed, { status: 'merged' }));
  it('links what is done, without merging it', () =>
    given(...open, completed)
      .when(link(other, 'depends-on'))
      .then({ ...merged, data: { ...merged.data, link: 'depends-on' } } as RecommendationEvent));
  it('is refused of one with itself', () =>
    given(...open)
      .when(link({ ...other, id: 'act-1.1' }))
      .thenRejectedWith(rejection.KeyActionLinkedToItself));
  it('is refused twice, whichever named the other', () => {
    given(...open, merged)
      .when(link())
      .thenRejectedWith(rejection.KeyActionsAlreadyLinked);
    given(...open)
      .when(link({ ...other, links: [{ other: 'act-1.1', link: 'same' }] }))
      .thenRejectedWith(rejection.KeyActionsAlreadyLinked);
  });
  it('is refused into what was dropped', () =>
    given(...open)
      .when(link({ ...other, status: 'dropped' }))
      .thenRejectedWith(rejection.KeyActionClosed));
});
