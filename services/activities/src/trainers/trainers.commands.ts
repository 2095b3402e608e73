import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import {
  recordTrainers,
  RecordTrainers,
  recountTrainers,
  RecountTrainers,
  trainers,
  trainersStream,
} from './trainers.js';

const on = commandsOn({ evolution: trainers, stream: ({ group }: { group: string }) => trainersStream(group) });

export const trainersCommands: readonly CommandEntry[] = [
  on(RecordTrainers, {
    owners: ({ data }) => [data.organization],
    facts: async ({ data }, reads) => {
      const programme = await programmeOf(reads, data.programme);
      requireParticipant(programme, data.organization, 'organization');
      if (data.site !== undefined) requireSite(programme, data.site, 'site');
    },
    decide: recordTrainers,
    id: ({ data }) => data.group,
  }),
  on(RecountTrainers, {
    owners: async ({ data }, reads) => {
      const { code: programme } = await programmeOf(reads, data.programme);
      const known = await reads.stateIn(programme, trainersStream(data.group), trainers);
      if (known.is === 'unrecorded') throw new Unknown('group of trainers', `${data.group} in ${programme}`);
      return [known.organization];
    },
    decide: recountTrainers,
  }),
];
