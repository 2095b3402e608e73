import type { CommandContext } from '@concert/event-sourcing';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { ours, ownProgramme } from '../participant/own-programmes.query.js';
import { BeneficiariesQuery } from '../views/beneficiaries/beneficiaries.query.js';
import * as beneficiaries from './beneficiary.js';
import { PersonKeys } from './person-keys.store.js';

/**
 * Reason and evidence might name the person. The hash of a request would outlive the person's key, and who guesses a
 * name could try it.
 */
const context = ({ reason: _reason, evidence: _evidence, fingerprint: _hash, ...kept }: CommandContext) => kept;

type OfCard = { readonly data: { readonly beneficiary: string } };

/** @throws Unknown  the participant holds no such card */
const programmeOfCard = ({ data }: OfCard, reads: Reads): Promise<string> =>
  reads.get(BeneficiariesQuery).programmeOfCard(data.beneficiary);

const sealedCard = async (command: beneficiaries.OpenBeneficiaryCard, reads: Reads): Promise<string> => {
  await ownProgramme(command, reads);
  const { beneficiary, personal } = command.data;
  const keys = reads.get(PersonKeys);
  await keys.make(beneficiary);
  return keys.seal(beneficiary, personal);
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
    context,
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
