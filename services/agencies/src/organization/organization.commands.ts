import { PORTFOLIO } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import * as organizations from './organization.js';

const { organization, organizationStream } = organizations;
const programme = (): string => PORTFOLIO;

const on = commandsOn({
  evolution: organization,
  stream: ({ code }: { readonly code: string }) => organizationStream(code),
});
const onFormer = commandsOn({
  evolution: organization,
  stream: ({ from }: { readonly from: string }) => organizationStream(from),
});

export const organizationCommands: readonly CommandEntry[] = [
  on(organizations.RegisterOrganization, {
    programme,
    // Of two alike that are registered at the same moment, neither is in the directory yet: both stand.
    facts: async (_, reads) => (await reads.get(ProgrammeDirectory).organizations()).map(({ code }) => code),
    decide: (state, command, codes) => organizations.registerOrganization(state, command, codes),
    id: ({ data }) => data.code,
  }),
  on(organizations.RenameOrganization, { programme, decide: organizations.renameOrganization }),
  onFormer(organizations.RecordSuccession, {
    programme,
    facts: ({ data }, reads) => reads.state(organizationStream(data.to), organization),
    decide: (state, command, successor) => organizations.recordSuccession(state, successor, command),
  }),
];
