import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom, type Reads } from '@concert/service-kit';
import { budgetRevisions, budgetRevisionsStream } from '../budget-revision/budget-revision.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import { termsOf } from '../reconciliation/terms-of.query.js';
import {
  AllocateBudget,
  budgetLedger,
  budgetLedgerStream,
  CorrectAllocation,
  type MendingTerms,
  WithdrawAllocation,
} from './budget-ledger.js';
import * as decisions from './budget-ledger.js';

interface InLedger {
  readonly programme: string;
  /** Left out where the id of an allocation tells it. */
  readonly agency?: string;
}

const on = commandsOn({
  evolution: budgetLedger,
  stream: ({ programme, agency = '' }: InLedger) => budgetLedgerStream(programme, agency),
});

type Mending = CorrectAllocation | WithdrawAllocation;
type Facts = MendingTerms & { readonly agency: string };

/** @throws Unknown when nobody recorded such an allocation */
const agencyOf = async ({ data: { programme, allocation } }: Mending, reads: Reads): Promise<string> => {
  const { evidence } = await reads.get(ProgrammeEvidence).of(programme);
  const agency = evidence.allocations.get(allocation);
  if (agency === undefined) throw new Unknown('allocation', allocation);
  return agency;
};

const mending = async (command: Mending, reads: Reads): Promise<Facts> => {
  const facts = await programmeOf(reads, command.data.programme);
  const agency = await agencyOf(command, reads);
  const { applied } = await reads.state(budgetRevisionsStream(facts.code), budgetRevisions);
  const revised = [...applied.values()].map(({ place }) => place);
  return {
    ...termsOf(facts),
    agency,
    isRevised: ({ output, category, year }) =>
      revised.some(
        (place) =>
          place.agency === agency && place.output === output && place.category === category && place.year === year,
      ),
  };
};

const streamOf = ({ programme }: InLedger, { agency }: Facts): string => budgetLedgerStream(programme, agency);

const allocationOf = ({ context }: AllocateBudget): string => idFrom(context, 'allocation');

export const budgetLedgerCommands: readonly CommandEntry[] = [
  on(AllocateBudget, {
    facts: async ({ data: { programme, agency } }, reads) => {
      const facts = await programmeOf(reads, programme);
      requireParticipant(facts, agency, 'agency');
      return termsOf(facts);
    },
    decide: (state, command, terms) => decisions.allocateBudget(state, command, terms, allocationOf(command)),
    id: allocationOf,
  }),
  on(CorrectAllocation, { facts: mending, stream: streamOf, decide: decisions.correctAllocation }),
  on(WithdrawAllocation, { facts: mending, stream: streamOf, decide: decisions.withdrawAllocation }),
];
