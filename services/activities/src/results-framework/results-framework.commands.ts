import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import {
  defineOutcome,
  DefineOutcome,
  defineOutput,
  DefineOutput,
  resultsFramework,
  resultsFrameworkStream,
} from './results-framework.js';

const on = commandsOn({
  evolution: resultsFramework,
  stream: ({ programme }: { programme: string }) => resultsFrameworkStream(programme),
});

export const resultsFrameworkCommands: readonly CommandEntry[] = [
  on(DefineOutcome, {
    facts: ({ data }, reads) => programmeOf(reads, data.programme),
    decide: defineOutcome,
    id: ({ data }) => data.code,
  }),
  on(DefineOutput, {
    facts: async ({ data: { programme, lead } }, reads) => {
      const facts = await programmeOf(reads, programme);
      if (lead !== undefined) requireParticipant(facts, lead, 'lead');
    },
    decide: defineOutput,
    id: ({ data }) => data.code,
  }),
];
