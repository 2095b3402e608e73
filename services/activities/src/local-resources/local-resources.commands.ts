import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import { localResources, localResourcesStream, recordLocalResources, RecordLocalResources } from './local-resources.js';

const on = commandsOn({
  evolution: localResources,
  stream: ({ resources }: { resources: string }) => localResourcesStream(resources),
});

export const localResourcesCommands: readonly CommandEntry[] = [
  on(RecordLocalResources, {
    owners: ({ data }) => [data.lead],
    facts: async ({ data }, reads) => {
      const programme = await programmeOf(reads, data.programme);
      requireParticipant(programme, data.lead, 'lead');
      if (data.site !== undefined) requireSite(programme, data.site, 'site');
    },
    decide: recordLocalResources,
    id: ({ data }) => data.resources,
  }),
];
