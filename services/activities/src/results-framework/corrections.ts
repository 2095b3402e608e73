import {
  Command,
  type Correction,
  correctable,
  type Evolution,
  type Records,
  Unknown,
  withRecord,
} from '@concert/event-sourcing';
import type {
  OutcomeCorrected,
  OutcomeValues,
  OutputCorrected,
  OutputValues,
  ResultsFrameworkEvent,
} from './results-framework.js';

/** What is left out stays; null is said no more. */
export class CorrectOutcome extends Command<{
  readonly programme: string;
  readonly outcome: string;
  readonly newValues: { readonly title?: string; readonly originalTerm?: string | null };
  readonly reason: string;
}> {}

/** What is left out stays; null is said no more. */
export class CorrectOutput extends Command<{
  readonly programme: string;
  readonly output: string;
  readonly newValues: { readonly title?: string; readonly lead?: string | null };
  readonly reason: string;
}> {}

/** What outcomes and outputs say now, by their codes. Only who mends one asks for it. */
export interface Results {
  readonly outcomes: Records<OutcomeValues>;
  readonly outputs: Records<OutputValues>;
}

export const results: Evolution<Results, ResultsFrameworkEvent> = {
  initial: { outcomes: {}, outputs: {} },
  evolve: (known, { type, data, effectiveDate }) => {
    switch (type) {
      case 'OutcomeDefined': {
        const { outcome, ...values } = data;
        return { ...known, outcomes: withRecord(known.outcomes, outcome, values, effectiveDate) };
      }
      case 'OutcomeCorrected':
        return { ...known, outcomes: withRecord(known.outcomes, data.outcome, data.newValues, effectiveDate) };
      case 'OutputDefined': {
        const { output, outcome: _, ...values } = data;
        return { ...known, outputs: withRecord(known.outputs, output, values, effectiveDate) };
      }
      case 'OutputCorrected':
        return { ...known, outputs: withRecord(known.outputs, data.output, data.newValues, effectiveDate) };
    }
  },
};

const mendedOutcome = correctable({
  subject: 'outcome',
  corrected: (outcome: string, said: Correction<OutcomeValues>, effectiveDate): OutcomeCorrected => ({
    type: 'OutcomeCorrected',
    data: { outcome, ...said },
    effectiveDate,
  }),
});

const mendedOutput = correctable({
  subject: 'output',
  corrected: (output: string, said: Correction<OutputValues>, effectiveDate): OutputCorrected => ({
    type: 'OutputCorrected',
    data: { output, ...said },
    effectiveDate,
  }),
});

/** @throws Unknown, OUTCOME_CORRECTION_CHANGES_NOTHING */
export const correctOutcome = (
  { outcomes }: Results,
  { data: { programme, outcome, newValues, reason } }: CorrectOutcome,
): OutcomeCorrected[] => {
  const before = Object.hasOwn(outcomes, outcome) && outcomes[outcome];
  if (!before) throw new Unknown('outcome', `${outcome} in ${programme}`);
  const { originalTerm, ...others } = { ...before.values, ...newValues };
  const values = { ...others, ...(originalTerm && { originalTerm }) };
  return mendedOutcome.correct({ key: outcome, before, reason }, { values, day: before.day });
};

/** @throws Unknown, OUTPUT_CORRECTION_CHANGES_NOTHING */
export const correctOutput = (
  { outputs }: Results,
  { data: { programme, output, newValues, reason } }: CorrectOutput,
): OutputCorrected[] => {
  const before = Object.hasOwn(outputs, output) && outputs[output];
  if (!before) throw new Unknown('output', `${output} in ${programme}`);
  const { lead, ...others } = { ...before.values, ...newValues };
  const values = { ...others, ...(lead && { lead }) };
  return mendedOutput.correct({ key: output, before, reason }, { values, day: before.day });
};
