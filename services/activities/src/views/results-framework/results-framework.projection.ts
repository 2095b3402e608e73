import {
  OutcomeCorrectedV1,
  OutcomeDefinedV1,
  type OutcomeValues,
  OutputCorrectedV1,
  OutputDefinedV1,
  type OutputValues,
} from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { OutcomeRow, OutputRow } from './results-framework.view.js';

const ofOutcome = ({ title, originalTerm }: OutcomeValues) => ({ title, originalTerm: originalTerm ?? null });
const ofOutput = ({ title, lead }: OutputValues) => ({ title, lead: lead ?? null });

/** What each programme wants to bring about and what it delivers for that. */
export const resultsFrameworkView = defineProjection(
  { name: 'results-framework', version: 2 },
  [OutcomeRow, OutputRow],

  on(OutcomeDefinedV1, ({ programme, data: { outcome: code, ...values } }) => [
    put(OutcomeRow, { programme, code }, { programme, code, ...ofOutcome(values), corrected: null }),
  ]),
  on(OutcomeCorrectedV1, ({ programme, data: { outcome: code, oldValues, newValues, reason } }) => [
    amend<OutcomeRow>(OutcomeRow, { programme, code }, (row) => ({
      ...row,
      ...ofOutcome(newValues),
      corrected: { ...ofOutcome(oldValues), reason },
    })),
  ]),
  on(OutputDefinedV1, ({ programme, data: { output: code, outcome, ...values } }) => [
    put(OutputRow, { programme, code }, { programme, code, outcome, ...ofOutput(values), corrected: null }),
  ]),
  on(OutputCorrectedV1, ({ programme, data: { output: code, oldValues, newValues, reason } }) => [
    amend<OutputRow>(OutputRow, { programme, code }, (row) => ({
      ...row,
      ...ofOutput(newValues),
      corrected: { ...ofOutput(oldValues), reason },
    })),
  ]),
);
