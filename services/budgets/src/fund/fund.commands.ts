import { findingsStream } from '@concert/findings';
import { type ProgrammeFacts, programmeOf } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom, type Reads } from '@concert/service-kit';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import type { ProgrammeTerms } from '../reconciliation/programme-terms.js';
import { termsOf } from '../reconciliation/terms-of.query.js';
import * as decisions from './fund.decisions.js';
import {
  CorrectTransfer,
  EvaluateReleaseGate,
  fund,
  fundStream,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  WaiveReleaseGate,
  WithdrawTransfer,
} from './fund.js';
import { releaseGate, type ReleaseGate, rulesInForce } from './release-gate.js';

type OnFund = { readonly data: { readonly programme: string } };

const terms = async ({ data: { programme } }: OnFund, reads: Reads): Promise<ProgrammeTerms> =>
  termsOf(await programmeOf(reads, programme));

/** The gate of a tranche by the rules in force; null while there are none. */
const judged = async (
  command: EvaluateReleaseGate,
  reads: Reads,
): Promise<{ terms: ProgrammeTerms; gate: ReleaseGate | null }> => {
  const inForce = await terms(command, reads);
  const { programme } = command.data;
  const { evidence, versions } = await reads.get(ProgrammeEvidence).of(programme);
  // Findings follow from the evidence and are none.
  const streams = [...versions.keys()].filter((stream) => stream !== findingsStream(programme));
  reads.restOn(streams, versions);
  const { policy } = inForce;
  return { terms: inForce, gate: policy && releaseGate(evidence, command.data.tranche, rulesInForce(policy)) };
};

/** A portfolio's committee need not be admitted to each programme: then its code tells. */
const isSteeringCommittee = ({ participants }: ProgrammeFacts, body: string): boolean =>
  participants.get(body) === 'steering-committee' || body === 'NSC';

const transferOf = ({ context }: RecordTransfer): string => idFrom(context, 'transfer');

const on = commandsOn({ evolution: fund, stream: ({ programme }: OnFund['data']) => fundStream(programme) });

export const fundCommands: readonly CommandEntry[] = [
  on(ScheduleTranche, {
    facts: terms,
    decide: decisions.scheduleTranche,
    id: ({ data }) => String(data.tranche),
  }),
  on(RequestTranche, { decide: decisions.requestTranche }),
  on(ReleaseTranche, { decide: decisions.releaseTranche }),
  on(RecordTransfer, {
    facts: terms,
    decide: (state, command, inForce) => decisions.recordTransfer(state, command, inForce, transferOf(command)),
    id: transferOf,
  }),
  on(CorrectTransfer, { facts: terms, decide: decisions.correctTransfer }),
  on(WithdrawTransfer, { decide: decisions.withdrawTransfer }),
  on(EvaluateReleaseGate, {
    facts: judged,
    decide: (state, command, { terms: inForce, gate }) => decisions.evaluateReleaseGate(state, command, inForce, gate),
  }),
  // A gate is waived by a decision of the steering committee, never by a request here.
  on(WaiveReleaseGate, {
    permission: 'reaction',
    facts: async ({ data }, reads) => isSteeringCommittee(await programmeOf(reads, data.programme), data.body),
    decide: decisions.waiveReleaseGate,
  }),
];
