import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { correctOutcome, CorrectOutcome, correctOutput, CorrectOutput, type Results, results } from './corrections.js';
import type { OutcomeCorrected, OutcomeDefined, OutputCorrected, OutputDefined } from './results-framework.js';

const given = specification(results);
const byPmo: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-04-01T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const programme = 'MDGF-1880';
const reason = 'In the words of the programme document';
const effectiveDate = '2009-01-09';

const outcomeDefined: OutcomeDefined = {
  type: 'OutcomeDefined',
  data: { outcome: '2', title: 'Decent wrok', originalTerm: 'objektive' },
  effectiveDate,
};
const outputDefined: OutputDefined = {
  type: 'OutputDefined',
  data: { output: '2.3', outcome: '2', title: 'Life skills trainnig', lead: 'UNESCO' },
  effectiveDate,
};

describe('R4: Correcting an outcome', () => {
  const correct = (newValues: CorrectOutcome['data']['newValues'], outcome = '2') => {
    const command = new CorrectOutcome({ programme, outcome, newValues, reason }, byPmo);
    return (state: Results): OutcomeCorrected[] => correctOutcome(state, command);
  };
  const corrected = (
    oldValues: OutcomeCorrected['data']['oldValues'],
    newValues: OutcomeCorrected['data']['newValues'],
  ): OutcomeCorrected => ({
    type: 'OutcomeCorrected',
    data: { outcome: '2', oldValues, newValues, reason },
    effectiveDate,
  });
  const asTyped = { title: 'Decent wrok', originalTerm: 'objektive' };

  it('says both sides and why, and is true from the day of its definition, again and again', () => {
    const title = 'Decent work';
    const first = corrected(asTyped, { ...asTyped, title });
    given(outcomeDefined).when(correct({ title })).then(first);
    given(outcomeDefined, first)
      .when(correct({ originalTerm: null }))
      .then(corrected({ ...asTyped, title }, { title }));
  });

  it('needs an outcome that is defined, and a change', () => {
    expect(() => correct({ title: 'Rights' }, '3')(given(outcomeDefined).state())).toThrow(Unknown);
    expect(() => correct(asTyped)(given(outcomeDefined).state())).toThrow(
      expect.objectContaining({ code: 'OUTCOME_CORRECTION_CHANGES_NOTHING' }),
    );
  });
});

describe('R4: Correcting an output', () => {
  const correct = (newValues: CorrectOutput['data']['newValues'], output = '2.3') => {
    const command = new CorrectOutput({ programme, output, newValues, reason }, byPmo);
    return (state: Results): OutputCorrected[] => correctOutput(state, command);
  };
  const asTyped = { title: 'Life skills trainnig', lead: 'UNESCO' };
  const corrected = (
    oldValues: OutputCorrected['data']['oldValues'],
    newValues: OutputCorrected['data']['newValues'],
  ): OutputCorrected => ({
    type: 'OutputCorrected',
    data: { output: '2.3', oldValues, newValues, reason },
    effectiveDate,
  });

  it('says both sides and why; its number and outcome stay', () => {
    const title = 'Life skills training';
    const first = corrected(asTyped, { ...asTyped, title });
    given(outcomeDefined, outputDefined).when(correct({ title })).then(first);
    given(outcomeDefined, outputDefined, first)
      .when(correct({ lead: null }))
      .then(corrected({ ...asTyped, title }, { title }));
  });

  it('needs an output that is defined, and a change', () => {
    expect(() => correct({ lead: 'ILO' })(given(outcomeDefined).state())).toThrow(Unknown);
    expect(() => correct({ lead: 'UNESCO' })(given(outcomeDefined, outputDefined).state())).toThrow(
      expect.objectContaining({ code: 'OUTPUT_CORRECTION_CHANGES_NOTHING' }),
    );
  });
});
