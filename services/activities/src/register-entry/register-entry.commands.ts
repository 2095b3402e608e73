import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import { plannedActivity } from '../activity/planned-activity.query.js';
import { requireOutput } from '../results-framework/known-output.query.js';
import {
  followUpRegisterEntry,
  FollowUpRegisterEntry,
  recordRegisterEntry,
  RecordRegisterEntry,
  registerEntry,
  registerEntryStream,
} from './register-entry.js';

const on = commandsOn({
  evolution: registerEntry,
  stream: ({ entry }: { entry: string }) => registerEntryStream(entry),
});

export const registerEntryCommands: readonly CommandEntry[] = [
  on(RecordRegisterEntry, {
    owners: ({ data }) => data.byWhom,
    facts: async ({ data: { programme, byWhom, site, output, activity } }, reads) => {
      const facts = await programmeOf(reads, programme);
      byWhom.forEach((code, index) => requireParticipant(facts, code, `byWhom[${index}]`));
      if (site !== undefined) requireSite(facts, site, 'site');
      if (output !== undefined) await requireOutput(reads, programme, output, 'output');
      if (activity !== undefined) await plannedActivity(reads, programme, activity);
    },
    decide: recordRegisterEntry,
    id: ({ data }) => data.entry,
  }),
  on(FollowUpRegisterEntry, {
    owners: async ({ data }, reads) => {
      const { code: programme } = await programmeOf(reads, data.programme);
      const known = await reads.stateIn(programme, registerEntryStream(data.entry), registerEntry);
      if (known.status === 'unrecorded') throw new Unknown('register entry', `${data.entry} in ${programme}`);
      return known.byWhom;
    },
    decide: followUpRegisterEntry,
  }),
];
