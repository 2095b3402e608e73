import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requireOutput } from '../results-framework/known-output.query.js';
import * as small from './small-project.js';

interface OfSmallProject {
  readonly programme: string;
  readonly smallProject: string;
}

/** @throws Unknown  no such programme, or it has no such small project */
const planned = async ({ data }: { readonly data: OfSmallProject }, reads: Reads) => {
  const { code: programme } = await programmeOf(reads, data.programme);
  const known = await reads.stateIn(programme, small.smallProjectStream(data.smallProject), small.smallProject);
  if (known.status === 'unplanned') throw new Unknown('small project', `${data.smallProject} in ${programme}`);
  return known;
};

const owners = async (command: { readonly data: OfSmallProject }, reads: Reads): Promise<string[]> => [
  (await planned(command, reads)).lead,
];

const on = commandsOn({
  evolution: small.smallProject,
  stream: ({ smallProject }: OfSmallProject) => small.smallProjectStream(smallProject),
});

export const smallProjectCommands: readonly CommandEntry[] = [
  on(small.PlanSmallProject, {
    owners: ({ data }) => [data.lead],
    facts: async ({ data: { programme, lead, site, output } }, reads) => {
      const facts = await programmeOf(reads, programme);
      requireParticipant(facts, lead, 'lead');
      requireSite(facts, site, 'site');
      if (output !== undefined) await requireOutput(reads, programme, output, 'output');
      return { window: { start: facts.start, end: facts.end }, currency: facts.currency };
    },
    decide: small.planSmallProject,
    id: ({ data }) => data.smallProject,
  }),
  on(small.ApproveSmallProject, { facts: planned, decide: small.approveSmallProject }),
  on(small.StartSmallProject, { owners, decide: small.startSmallProject }),
  on(small.ReportOnSmallProject, { owners, decide: small.reportOnSmallProject, id: ({ data }) => data.report }),
  on(small.CloseSmallProject, { owners, decide: small.closeSmallProject }),
];
