import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom } from '@concert/service-kit';
import { termsOf } from '../reconciliation/terms-of.query.js';
import { AllocateBudget, allocateBudget, budgetLedger, budgetLedgerStream } from './budget-ledger.js';

const on = commandsOn({
  evolution: budgetLedger,
  stream: ({ programme, agency }: { programme: string; agency: string }) => budgetLedgerStream(programme, agency),
});

export const budgetLedgerCommands: readonly CommandEntry[] = [
  on(AllocateBudget, {
    facts: async ({ data: { programme, agency } }, reads) => {
      const facts = await programmeOf(reads, programme);
      requireParticipant(facts, agency, 'agency');
      return termsOf(facts);
    },
    decide: allocateBudget,
    id: ({ context }) => idFrom(context, 'allocation'),
  }),
];
