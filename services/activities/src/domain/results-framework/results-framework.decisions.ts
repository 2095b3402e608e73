import { Unknown } from '@concert/event-sourcing';
import type { DefineOutcome, DefineOutput } from './results-framework.commands.js';
import type { OutcomeDefined, OutputDefined } from './results-framework.events.js';
import * as rejection from './results-framework.rejections.js';
import type { ResultsFramework } from './results-framework.state.js';

/** @throws OutcomeAlreadyDefined  the programme has an outcome of that code */
export const defineOutcome = (
  { outcomes }: ResultsFramework,
  { data: { programme, code, title, originalTerm, effectiveDate } }: DefineOutcome,
): OutcomeDefined[] => {
  if (outcomes.includes(code))
    throw new rejection.OutcomeAlreadyDefined(`${programme} has an outcome ${code}`, { outcome: code });

  return [
    { type: 'OutcomeDefined', data: { outcome: code, title, ...(originalTerm && { originalTerm }) }, effectiveDate },
  ];
};

/**
 * @throws Unknown               the programme has no such outcome
 * @throws OutputAlreadyDefined  the programme has an output of that code, under this or another outcome
 */
export const defineOutput = (
  { outcomes, outputs }: ResultsFramework,
  { data: { programme, code, outcome, title, lead, effectiveDate } }: DefineOutput,
): OutputDefined[] => {
  if (!outcomes.includes(outcome)) throw new Unknown('outcome', `${outcome} in ${programme}`, 'outcome');
  const taken = outputs.find((output) => output.code === code);
  if (taken)
    throw new rejection.OutputAlreadyDefined(`${programme} has an output ${code}`, {
      output: code,
      outcome: taken.outcome,
    });

  return [{ type: 'OutputDefined', data: { output: code, outcome, title, lead }, effectiveDate }];
};
