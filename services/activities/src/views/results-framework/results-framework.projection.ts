import { OutcomeDefinedV1, OutputDefinedV1 } from '@concert/contracts/activities';
import { defineProjection, on, put } from '@concert/projections';
import { OutcomeRow, OutputRow } from './results-framework.view.js';

/** What each programme wants to bring about and what it delivers for that. */
export const resultsFrameworkView = defineProjection(
  'results-framework',
  [OutcomeRow, OutputRow],

  on(OutcomeDefinedV1, ({ programme, data: { outcome: code, title, originalTerm } }) => [
    put(OutcomeRow, { programme, code }, { programme, code, title, originalTerm: originalTerm ?? null }),
  ]),
  on(OutputDefinedV1, ({ programme, data: { output: code, outcome, title, lead } }) => [
    put(OutputRow, { programme, code }, { programme, code, outcome, title, lead: lead ?? null }),
  ]),
);
