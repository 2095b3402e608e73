import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import {
  changeService,
  ChangeService,
  listService,
  ListService,
  serviceEntry,
  serviceEntryStream,
  withdrawService,
  WithdrawService,
} from './service-entry.js';

/** @throws Unknown  no such programme, or no such service in its directory */
const owners = async ({ data }: ChangeService | WithdrawService, reads: Reads): Promise<string[]> => {
  const { code: programme } = await programmeOf(reads, data.programme);
  const known = await reads.stateIn(programme, serviceEntryStream(data.entry), serviceEntry);
  if (known.is === 'unlisted') throw new Unknown('service', `${data.entry} in ${programme}`);
  return [known.facts.lead];
};

const on = commandsOn({ evolution: serviceEntry, stream: ({ entry }: { entry: string }) => serviceEntryStream(entry) });

export const serviceEntryCommands: readonly CommandEntry[] = [
  on(ListService, {
    owners: ({ data }) => [data.lead],
    facts: async ({ data }, reads) => {
      const programme = await programmeOf(reads, data.programme);
      requireParticipant(programme, data.lead, 'lead');
      requireSite(programme, data.site, 'site');
    },
    decide: listService,
    id: ({ data }) => data.entry,
  }),
  on(ChangeService, {
    owners,
    facts: async ({ data }, reads) => {
      if (data.site !== undefined) requireSite(await programmeOf(reads, data.programme), data.site, 'site');
    },
    decide: changeService,
  }),
  on(WithdrawService, { owners, decide: withdrawService }),
];
