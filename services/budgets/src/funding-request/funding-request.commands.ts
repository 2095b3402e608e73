import { PORTFOLIO } from '@concert/event-sourcing';
import { NotInDirectory, type ProgrammeFacts, ProgrammeDirectory, programmeOf } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom, type Reads } from '@concert/service-kit';
import * as requests from './funding-request.js';

interface InFunding {
  readonly data: { readonly programme: string };
}

const facts = ({ data }: InFunding, reads: Reads): Promise<ProgrammeFacts> => programmeOf(reads, data.programme);

/** Who answers a request: the addressee, or the office on its behalf. */
const addressee = async (
  command: { readonly data: { readonly programme: string; readonly request: string } },
  reads: Reads,
): Promise<string[]> => {
  const { programme, request } = command.data;
  await facts(command, reads);
  const funding = await reads.state(requests.fundingStream(programme), requests.funding);
  return [requests.requestIn(funding, request).addressee];
};

const needOf = ({ context }: requests.RecordUnfundedNeed): string => idFrom(context, 'need');
const requestOf = ({ context }: requests.RequestAdditionalFunds): string => idFrom(context, 'funding-request');

const on = commandsOn({
  evolution: requests.funding,
  stream: ({ programme }: InFunding['data']) => requests.fundingStream(programme),
});

export const fundingRequestCommands: readonly CommandEntry[] = [
  on(requests.RecordUnfundedNeed, {
    participants: async (command, reads) => [...(await facts(command, reads)).participants.keys()],
    facts,
    decide: (_, command, programme) => requests.recordUnfundedNeed(command, programme, needOf(command)),
    id: needOf,
  }),
  on(requests.RequestAdditionalFunds, {
    facts: async (command, reads) => {
      const programme = await facts(command, reads);
      const { addressee: code } = command.data;
      const known = await reads.get(ProgrammeDirectory).organizations();
      if (!known.some((each) => each.code === code))
        throw new NotInDirectory(PORTFOLIO, 'organization', code, 'addressee');
      return programme;
    },
    decide: (state, command, programme) =>
      requests.requestAdditionalFunds(state, command, programme, requestOf(command)),
    id: requestOf,
  }),
  on(requests.GrantAdditionalFunds, {
    permission: 'AnswerFundingRequest',
    owners: addressee,
    decide: requests.grantAdditionalFunds,
  }),
  on(requests.DeclineAdditionalFunds, {
    permission: 'AnswerFundingRequest',
    owners: addressee,
    decide: requests.declineAdditionalFunds,
  }),
];
