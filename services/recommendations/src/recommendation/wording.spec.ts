import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import type { RecommendationCorrected, RecommendationIssued, RecommendationValues } from './recommendation.js';
import { correctRecommendation } from './wording.decisions.js';
import { CorrectRecommendation, wording, type Wording } from './wording.js';

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
