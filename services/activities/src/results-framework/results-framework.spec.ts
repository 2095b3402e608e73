import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  defineOutcome,
  DefineOutcome,
  defineOutput,
  DefineOutput,
  OutcomeAlreadyDefined,
  type OutcomeDefined,
  OutputAlreadyDefined,
  type OutputDefined,
  resultsFramework,
} from './results-framework.js';

const given = specification(resultsFramework);

const byPmo: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2009-01-12T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};

const yem = { start: '2009-01-09' };

const decentWorkDefined: OutcomeDefined = {
  type: 'OutcomeDefined',
  data: { outcome: '2', title: 'Better access to decent work for vulnerable young people' },
  effectiveDate: '2009-01-09',
};
const trainingDefined: OutputDefined = {
  type: 'OutputDefined',
  data: { output: '2.3', outcome: '2', title: 'Life skills training package', lead: 'UNESCO' },
  effectiveDate: '2009-01-09',
};

describe('Defining an outcome', () => {
  const define = new DefineOutcome(
    { programme: 'MDGF-1880', code: '2', title: decentWorkDefined.data.title, effectiveDate: '2009-01-09' },
    byPmo,
  );

  it('puts it into the results framework', () =>
    given()
      .when((framework) => defineOutcome(framework, define, yem))
      .then(decentWorkDefined));

  it('is refused when its code is taken', () =>
    given(decentWorkDefined)
      .when((framework) => defineOutcome(framework, define, yem))
      .thenRejectedWith(OutcomeAlreadyDefined, { outcome: '2' }));
});

describe('Defining an output', () => {
  const define = (changed: Partial<DefineOutput['data']> = {}): DefineOutput =>
    new DefineOutput(
      {
        programme: 'MDGF-1880',
        code: '2.3',
        outcome: '2',
        title: 'Life skills training package',
        lead: 'UNESCO',
        effectiveDate: '2009-01-09',
        ...changed,
      },
      byPmo,
    );

  it('puts it under its outcome', () =>
    given(decentWorkDefined)
      .when((framework) => defineOutput(framework, define(), yem))
      .then(trainingDefined));

  it('R23: counts from the start of the programme when no day is stated, or from today before it', () => {
    const undated = define({ effectiveDate: undefined });
    given(decentWorkDefined)
      .when((framework) => defineOutput(framework, undated, yem))
      .then(trainingDefined);
    given(decentWorkDefined)
      .when((framework) => defineOutput(framework, undated, { start: '2012-01-01' }))
      .then({ ...trainingDefined, effectiveDate: '2009-01-12' });
  });

  it('is refused when its code is taken, under whatever outcome: activities name an output by its code alone', () =>
    given(decentWorkDefined, trainingDefined, { type: 'OutcomeDefined', data: { outcome: '3', title: 'Rights' } })
      .when((framework) => defineOutput(framework, define({ outcome: '3' }), yem))
      .thenRejectedWith(OutputAlreadyDefined, { output: '2.3', outcome: '2' }));

  it('needs an outcome that exists', () =>
    expect(() => defineOutput(resultsFramework.initial, define(), yem)).toThrow(
      new Unknown('outcome', '2 in MDGF-1880', 'outcome'),
    ));
});
