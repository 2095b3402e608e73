import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { correctOutcome, CorrectOutcome, correctOutput, CorrectOutput, results } from './corrections.js';
import {
  defineOutcome,
  DefineOutcome,
  defineOutput,
  DefineOutput,
  resultsFramework,
  resultsFrameworkStream,
} from './results-framework.js';

const stream = ({ programme }: { programme: string }): string => resultsFrameworkStream(programme);
const on = commandsOn({ evolution: resultsFramework, stream });
const onResults = commandsOn({ evolution: results, stream });

/** @throws Unknown  no such programme, or the lead that is given takes no part in it */
const requireLead = async (reads: Reads, programme: string, lead: string | null | undefined, field: string) => {
  const facts = await programmeOf(reads, programme);
  if (typeof lead === 'string') requireParticipant(facts, lead, field);
  return facts;
};

export const resultsFrameworkCommands: readonly CommandEntry[] = [
  on(DefineOutcome, {
    facts: ({ data }, reads) => programmeOf(reads, data.programme),
    decide: defineOutcome,
    id: ({ data }) => data.code,
  }),
  on(DefineOutput, {
    facts: ({ data: { programme, lead } }, reads) => requireLead(reads, programme, lead, 'lead'),
    decide: defineOutput,
    id: ({ data }) => data.code,
  }),
  onResults(CorrectOutcome, {
    facts: ({ data }, reads) => programmeOf(reads, data.programme),
    decide: correctOutcome,
  }),
  onResults(CorrectOutput, {
    facts: ({ data: { programme, newValues } }, reads) =>
      requireLead(reads, programme, newValues.lead, 'newValues.lead'),
    decide: correctOutput,
  }),
];
