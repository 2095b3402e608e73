import type { CommandContext } from '@concert/event-sourcing';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { ours, ownProgramme } from '../participant/own-programmes.query.js';
import { BeneficiariesQuery } from '../views/beneficiaries/beneficiaries.query.js';
import * as beneficiaries from './beneficiary.js';
import { PersonKeys } from './person-keys.store.js';

type OfCard = { readonly data: { readonly beneficiary: string } };
type OnCard = OfCard & { readonly context: CommandContext };

/**
 * Reason and evidence might name the person. The hash of a request would outlive her key, and who guesses a name could
 * try it: it is kept as the key makes another of it.
 */
const context = async (command: OnCard, reads: Reads): Promise<CommandContext> => {
  const { reason: _reason, evidence: _evidence, fingerprint, ...kept } = command.context;
  return { ...kept, fingerprint: await reads.get(PersonKeys).fingerprint(command.data.beneficiary, fingerprint) };
};

/** Before the request is told from another one, she has a key. */
const contextOfNew = async (command: beneficiaries.OpenBeneficiaryCard, reads: Reads): Promise<CommandContext> => {
  await ownProgramme(command, reads);
  await reads.get(PersonKeys).make(command.data.beneficiary);
  return context(command, reads);
};

/** @throws Unknown  the participant holds no such card */
const programmeOfCard = ({ data }: OfCard, reads: Reads): Promise<string> =>
  reads.get(BeneficiariesQuery).programmeOfCard(data.beneficiary);

const sealedCard = (command: beneficiaries.OpenBeneficiaryCard, reads: Reads): Promise<string> => {
  const { beneficiary, personal } = command.data;
  return reads.get(PersonKeys).seal(beneficiary, personal);
};

const sealedAnswers = async (
  command: beneficiaries.RecordBeneficiaryMeasurement,
  reads: Reads,
): Promise<{ programme: string; sealed: string }> => {
  const programme = await programmeOfCard(command, reads);
  const answers = command.data.answers.map(({ question, answer }) => ({ question, answer }));
  return { programme, sealed: await reads.get(PersonKeys).seal(command.data.beneficiary, { answers }) };
};

/** The key goes first: whatever happens afterwards, the person is erased. */
const withoutKey = async (command: beneficiaries.EraseBeneficiary, reads: Reads): Promise<string> => {
  const programme = await programmeOfCard(command, reads);
  await reads.get(PersonKeys).destroy(command.data.beneficiary);
  return programme;
};

const on = commandsOn({
  evolution: beneficiaries.beneficiary,
  stream: ({ beneficiary }: OfCard['data']) => beneficiaries.beneficiaryStream(beneficiary),
});

export const beneficiaryCommands: readonly CommandEntry[] = [
  on(beneficiaries.OpenBeneficiaryCard, {
    owners: ours,
    context: contextOfNew,
    facts: sealedCard,
    decide: beneficiaries.openBeneficiaryCard,
    id: ({ data }) => data.beneficiary,
  }),
  on(beneficiaries.RecordBeneficiaryMeasurement, {
    owners: ours,
    context,
    facts: sealedAnswers,
    programme: (_, { programme }) => programme,
    decide: (state, command, { sealed }) => beneficiaries.recordBeneficiaryMeasurement(state, command, sealed),
  }),
  on(beneficiaries.EraseBeneficiary, {
    owners: ours,
    context,
    facts: withoutKey,
    programme: (_, programme) => programme,
    decide: beneficiaries.eraseBeneficiary,
  }),
];
