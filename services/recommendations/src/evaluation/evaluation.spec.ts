import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as subject from './evaluation.js';

const given = specification(subject.evaluation);
const byPmo: CommandContext = {
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-01-31T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '7f1c2a54-0000-4000-8000-000000000002',
};
const terms: subject.EvaluationTerms = {
  code: 'mid-term',
  kind: 'mid-term',
  evaluators: [{ role: 'international consultant' }],
  commissioner: null,
  manager: 'PMO',
  period: { start: '2010-10-01', end: '2010-11-30' },
  method: ['desk review', 'interviews'],
  limits: [],
};
const registered: subject.EvaluationRegistered = {
  type: 'EvaluationRegistered',
  data: { evaluation: 'eval-1', ...terms },
  effectiveDate: '2010-11-30',
};
const scale = ['very poor', 'poor', 'good', 'very good', 'excellent'];
const rated: subject.EvaluationCriterionRated = {
  type: 'EvaluationCriterionRated',
  data: { evaluation: 'eval-1', criterion: 'relevance', score: 4, scale },
  effectiveDate: '2010-11-30',
};

describe('Registering an evaluation', () => {
  const register =
    (change: Partial<subject.EvaluationTerms> = {}) =>
    (state: subject.Evaluation) =>
      subject.registerEvaluation(
        state,
        new subject.RegisterEvaluation({ programme: 'MDGF-1880', id: 'eval-1', terms: { ...terms, ...change } }, byPmo),
      );

  it('says who evaluates, for whom, when and how', () => given().when(register()).then(registered));
  it('is refused under a code that is taken', () =>
    given(registered).when(register()).thenRejectedWith(subject.EvaluationAlreadyRegistered));
  it('is refused when it would end before it starts', () =>
    given()
      .when(register({ period: { start: '2010-11-30', end: '2010-10-01' } }))
      .thenRejectedWith(subject.EvaluationEndsBeforeItStarts));
});

describe('Rating by a criterion', () => {
  const rate =
    (score = 4) =>
    (state: subject.Evaluation) =>
      subject.rateCriterion(
        state,
        new subject.RateCriterion(
          {
            programme: 'MDGF-1880',
            evaluation: 'mid-term',
            criterion: 'relevance',
            score,
            scale,
            effectiveDate: '2010-11-30',
          },
          byPmo,
        ),
      );

  it('keeps the score and the words of its scale', () => given(registered).when(rate()).then(rated));
  it('is refused twice', () => given(registered, rated).when(rate()).thenRejectedWith(subject.CriterionAlreadyRated));
  it.each([0, 6])('is refused with %i on a scale of five', (score) =>
    given(registered).when(rate(score)).thenRejectedWith(subject.ScoreOutsideScale),
  );
  it('needs an evaluation', () => expect(() => rate()(null)).toThrow(Unknown));
});

const found: subject.EvaluationStatementRecorded = {
  type: 'EvaluationStatementRecorded',
  data: {
    evaluation: 'eval-1',
    statement: 'statement-1',
    code: 'F1',
    kind: 'finding',
    text: 'The programme has no publicity strategy.',
    recommendations: ['4.3'],
  },
  effectiveDate: '2010-11-30',
};

describe('What an evaluation says', () => {
  const { evaluation: _, statement: id, ...statement } = found.data;
  const recordAs = (said: Partial<subject.Statement>) => (state: subject.Evaluation) =>
    subject.recordEvaluationStatement(
      state,
      new subject.RecordEvaluationStatement(
        { programme: 'MDGF-1880', evaluation: 'mid-term', id, statement: { ...statement, ...said } },
        byPmo,
      ),
    );
  const record = recordAs({});

  it('is kept with the recommendations drawn from it, as of the report', () =>
    given(registered).when(record).then(found));
  it('is kept once under a code', () =>
    given(registered, found).when(record).thenRejectedWith(subject.StatementCodeTaken));
  it('needs an evaluation', () => expect(() => record(null)).toThrow(Unknown));
  it('may contradict another statement of the evaluation, and no other', () => {
    const other = { code: 'C1', contradicts: 'F1', about: 'Output 1.1' };
    given(registered, found)
      .when(recordAs(other))
      .then({ ...found, data: { ...found.data, ...other } });
    const state = [registered, found].reduce(subject.evaluation.evolve, subject.evaluation.initial);
    expect(() => recordAs({ code: 'C1', contradicts: 'F9' })(state)).toThrow(Unknown);
  });
});

describe('The steps of an evaluation', () => {
  const visit: subject.StepTaken = {
    step: 'site-visits',
    on: '2010-10-20',
    mode: 'in-person',
    sites: ['Tianjin'],
    with: ['ILO'],
  };
  const take =
    (on = '2010-10-20') =>
    (state: subject.Evaluation) =>
      subject.takeEvaluationStep(
        state,
        new subject.TakeEvaluationStep(
          { programme: 'MDGF-1880', evaluation: 'mid-term', taken: { ...visit, on } },
          byPmo,
        ),
      );
  const taken: subject.EvaluationStepTaken = {
    type: 'EvaluationStepTaken',
    data: { evaluation: 'eval-1', ...visit },
    effectiveDate: '2010-10-20',
  };

  it('are told by day, place and company', () => given(registered).when(take()).then(taken));
  it('may be taken again, as in a final evaluation that goes on', () =>
    given(registered, taken).when(take()).then(taken));
  it.each(['2010-09-30', '2010-12-01'])('are refused on %s, when it was not at work', (on) =>
    given(registered).when(take(on)).thenRejectedWith(subject.StepOutsideEvaluation),
  );
  it('need an evaluation', () => expect(() => take()(null)).toThrow(Unknown));
});
