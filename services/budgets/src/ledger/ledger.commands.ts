import { type Money, sum } from '@concert/money';
import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom, type Reads } from '@concert/service-kit';
import { budgetLedgerStream } from '../budget-ledger/budget-ledger.js';
import { budgetRevisionsStream } from '../budget-revision/budget-revision.js';
import { fundStream } from '../fund/fund.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import {
  CancelCommitment,
  CloseActivityToSpending,
  CorrectEntry,
  ledger,
  type LedgerMeans,
  ledgerStream,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from './ledger.js';
import * as decisions from './ledger.decisions.js';

interface InLedger {
  readonly programme: string;
}
type OfAgency = InLedger & { readonly agency: string };

const own = ({ data }: { data: OfAgency }, reads: Reads): Promise<string[]> =>
  programmeOf(reads, data.programme).then(() => [data.agency]);

/** @throws Unknown when there is no such entry */
const ownerOfEntry = async (programme: string, entry: string, reads: Reads): Promise<string> => {
  await programmeOf(reads, programme);
  const [, { agency }] = decisions.entryIn(await reads.state(ledgerStream(programme), ledger), entry);
  return agency;
};

const ownerOfCommitment = async ({ data }: CancelCommitment, reads: Reads): Promise<string[]> => [
  await ownerOfEntry(data.programme, data.commitment, reads),
];

const ownerOfCorrected = async ({ data }: CorrectEntry, reads: Reads): Promise<string[]> => [
  await ownerOfEntry(data.programme, data.entry, reads),
];

/** The entry holds only while nothing else has come to an agency, or was taken from it, since this was read. */
const means = async ({ data }: { data: InLedger }, reads: Reads): Promise<LedgerMeans> => {
  const { code, currency, operationallyClosedOn, financiallyClosedOn } = await programmeOf(reads, data.programme);
  const { evidence, versions } = await reads.get(ProgrammeEvidence).of(code);
  const holdings = [...evidence.agencies].map((agency) => budgetLedgerStream(code, agency));
  reads.restOn([fundStream(code), budgetRevisionsStream(code), ...holdings], versions);
  const together = (amounts: readonly { amount: Money }[]): Money =>
    sum(
      amounts.map(({ amount }) => amount),
      currency,
    );
  return {
    programme: code,
    currency,
    transferred: together(evidence.transfers),
    allocatedTo: (agency) => together(evidence.budget.filter((change) => change.agency === agency)),
    eliminated: evidence.eliminated,
    operationallyClosedOn,
    financiallyClosedOn,
  };
};

/** @throws Unknown when the agency takes no part in the programme */
const meansOfAgency = async (command: { data: OfAgency }, reads: Reads): Promise<LedgerMeans> => {
  requireParticipant(await programmeOf(reads, command.data.programme), command.data.agency, 'agency');
  return means(command, reads);
};

const commitmentOf = ({ context }: RecordCommitment): string => idFrom(context, 'commitment');
const disbursementOf = ({ context }: RecordDisbursement): string => idFrom(context, 'disbursement');
const refundOf = ({ context }: RecordRefund): string => idFrom(context, 'refund');

const on = commandsOn({ evolution: ledger, stream: ({ programme }: InLedger) => ledgerStream(programme) });

export const ledgerCommands: readonly CommandEntry[] = [
  on(RecordCommitment, {
    owners: own,
    facts: meansOfAgency,
    decide: (state, command, known) => decisions.recordCommitment(state, command, known, commitmentOf(command)),
    id: commitmentOf,
  }),
  on(CancelCommitment, { owners: ownerOfCommitment, decide: decisions.cancelCommitment }),
  on(RecordDisbursement, {
    owners: own,
    facts: meansOfAgency,
    decide: (state, command, known) => decisions.recordDisbursement(state, command, known, disbursementOf(command)),
    id: disbursementOf,
  }),
  on(RecordRefund, {
    owners: own,
    facts: meansOfAgency,
    decide: (state, command, known) => decisions.recordRefund(state, command, known, refundOf(command)),
    id: refundOf,
  }),
  on(CorrectEntry, { owners: ownerOfCorrected, facts: means, decide: decisions.correctEntry }),
  // The plan is decided in activities; a reaction tells the ledger.
  on(CloseActivityToSpending, { permission: 'reaction', facts: means, decide: decisions.closeActivityToSpending }),
];
