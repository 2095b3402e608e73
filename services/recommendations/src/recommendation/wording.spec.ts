import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  type KeyActionAgreed,
  type KeyActionCorrected,
  type KeyActionValues,
  recommendation,
  type RecommendationCorrected,
  type RecommendationIssued,
  type RecommendationValues,
} from './recommendation.js';
import { correctKeyAction, correctRecommendation } from './wording.decisions.js';
import { CorrectKeyAction, CorrectRecommendation, wording, type Wording } from './wording.js';

const given = specification(wording);
const context: CommandContext = {
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-01-31T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '7f1c2a54-0000-4000-8000-000000000002',
};
const of = { programme: 'MDGF-1880', recommendation: '4.3', reason: 'As printed' };
const values: RecommendationValues = {
  title: 'Develop a publicity stragety',
  text: 'Develop one for all pilots.',
  addressees: ['PMC'],
  addresseesAsPrinted: 'PMC and OM',
};
const issued: RecommendationIssued = {
  type: 'RecommendationIssued',
  data: { recommendation: 'rec-4.3', code: '4.3', parent: '4', ...values },
  effectiveDate: '2010-12-15',
};

describe('R4: Correcting a recommendation', () => {
  const correct = (newValues: CorrectRecommendation['data']['newValues']) => (state: Wording | null) =>
    correctRecommendation(state, new CorrectRecommendation({ ...of, newValues }, context));
  const corrected = (oldValues: RecommendationValues, change: object): RecommendationCorrected => ({
    type: 'RecommendationCorrected',
    data: { recommendation: 'rec-4.3', oldValues, newValues: { ...oldValues, ...change }, reason: of.reason },
    effectiveDate: '2010-12-15',
  });

  it('says both sides and why, and is true from the day of the issue, again and again', () => {
    const title = { title: 'Develop a publicity strategy' };
    given(issued).when(correct(title)).then(corrected(values, title));
    const others = { addressees: ['PMC', 'IOM'], addresseesAsPrinted: undefined };
    given(issued, corrected(values, title))
      .when(correct({ addressees: ['PMC', 'IOM'], addresseesAsPrinted: null }))
      .then(corrected({ ...values, ...title }, others));
  });

  it('needs a recommendation, and a change', () => {
    expect(() => correct({ title: 'Another' })(null)).toThrow('There is no recommendation 4.3');
    const state = given(issued).state();
    expect(() => correct({ addressees: ['PMC'] })(state)).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION_CORRECTION_CHANGES_NOTHING' }),
    );
  });
});

describe('R4: Correcting a key action', () => {
  const agreedValues: KeyActionValues = {
    text: 'Review the buget',
    lead: 'PMC',
    collaborators: ['ILO'],
    facilitator: 'PMO',
    responsibleAsPrinted: 'PMC',
  };
  const agreed: KeyActionAgreed = {
    type: 'KeyActionAgreed',
    data: { recommendation: 'rec-4.3', action: 'act-1', code: '4.3.1', ...agreedValues, window: null },
    effectiveDate: '2010-12-31',
  };
  const correct =
    (newValues: CorrectKeyAction['data']['newValues'], action = '4.3.1') =>
    (state: Wording | null) =>
      correctKeyAction(state, new CorrectKeyAction({ ...of, action, newValues }, context));
  const corrected = (oldValues: KeyActionValues, change: object): KeyActionCorrected => ({
    type: 'KeyActionCorrected',
    data: {
      ...{ recommendation: 'rec-4.3', action: 'act-1' },
      ...{ oldValues, newValues: { ...oldValues, ...change }, reason: of.reason },
    },
    effectiveDate: '2010-12-31',
  });

  it('says both sides and why, and is true from the day of the agreement, by its number or its id', () => {
    const words = { text: 'Review the budget', lead: 'ILO', collaborators: [] };
    given(issued, agreed).when(correct(words)).then(corrected(agreedValues, words));
    given(issued, agreed, corrected(agreedValues, words))
      .when(correct({ facilitator: null, responsibleAsPrinted: null }, 'act-1'))
      .then(corrected({ ...agreedValues, ...words }, { facilitator: undefined, responsibleAsPrinted: undefined }));
  });

  it('needs a key action, and a change', () => {
    const state = given(issued, agreed).state();
    expect(() => correct({ lead: 'ILO' }, '4.3.9')(state)).toThrow('There is no key action 4.3.9 under 4.3');
    expect(() => correct({ lead: 'ILO' })(null)).toThrow('There is no recommendation 4.3');
    expect(() => correct({ lead: 'PMC' })(state)).toThrow(
      expect.objectContaining({ code: 'KEY_ACTION_CORRECTION_CHANGES_NOTHING' }),
    );
  });

  it('makes it the key action of those who are responsible now', () => {
    const answered = {
      type: 'ManagementResponseRecorded' as const,
      data: { recommendation: 'rec-4.3', disposition: 'accepted' as const, text: 'Agreed' },
    };
    const log = [issued, answered, agreed, corrected(agreedValues, { lead: 'WHO', facilitator: undefined })];
    expect(specification(recommendation)(...log).state()).toMatchObject({
      keyActions: [{ code: '4.3.1', responsible: ['WHO', 'ILO'] }],
    });
  });
});
