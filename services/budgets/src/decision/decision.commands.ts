import { type CommandEntry, commandsOn } from '@concert/service-kit';
import { decisions, decisionsStream, recordDecisionNotCarriedOut, RecordDecisionNotCarriedOut } from './decision.js';

const on = commandsOn({
  evolution: decisions,
  stream: ({ programme }: { readonly programme: string }) => decisionsStream(programme),
});

export const decisionCommands: readonly CommandEntry[] = [
  // Nobody is asked for permission to say what was refused.
  on(RecordDecisionNotCarriedOut, {
    permission: 'reaction',
    decide: (_, command) => recordDecisionNotCarriedOut(command),
  }),
];
