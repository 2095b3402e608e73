import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, digestOf, KnownPositions, type Reads } from '@concert/service-kit';
import { frameworkOf } from '../results-framework/known-output.query.js';
import { directlyBelow, statedFigures } from './levels.js';
import * as decisions from './progress-report.decisions.js';
import {
  AcceptProgressReport,
  ConsolidateProgressReports,
  type EditionFacts,
  type LowerReportState,
  type OfReport,
  type OpenedReport,
  OpenProgressReport,
  progressReport,
  progressReportStream,
  PublishReportEdition,
  RestateProgressReport,
  ReturnProgressReport,
  SubmitProgressReport,
  WriteProgressReport,
} from './progress-report.js';

/** @throws Unknown  the programme has no such report */
const opened = async (reads: Reads, programme: string, id: string, field?: string): Promise<OpenedReport> => {
  const state = await reads.stateIn(programme, progressReportStream(id), progressReport);
  if (state.status === 'unknown') throw new Unknown('progress report', `${id} in ${programme}`, field);
  return state;
};

type OnReport = { readonly data: OfReport };

const known = ({ data: { programme, report } }: OnReport, reads: Reads): Promise<OpenedReport> =>
  opened(reads, programme, report);

/** Its author answers for a report. */
const owners = async (command: OnReport, reads: Reads): Promise<string[]> => [
  (await known(command, reads)).terms.author,
];

const lowerReport = async (
  reads: Reads,
  programme: string,
  report: string,
  field: string,
): Promise<LowerReportState> => {
  const { status, terms, edition, figures, lower } = await opened(reads, programme, report, field);
  const { level, title, period } = terms;
  const from = directlyBelow(lower).map((each) => each.report);
  return {
    isReady: status === 'accepted' || status === 'published',
    period,
    lower: { report, level, title, edition, figures: statedFigures(figures, lower), from },
    below: lower.map((each) => ({ ...each, within: each.within ?? report })),
  };
};

const editionFacts = async (command: OnReport, reads: Reads): Promise<EditionFacts> => {
  await known(command, reads);
  const activities = String(await reads.head());
  const positions = await reads.get(KnownPositions).of(command.data.programme);
  return { positions: { ...positions, activities }, digestOf };
};

const on = commandsOn({
  evolution: progressReport,
  stream: ({ report }: OfReport) => progressReportStream(report),
});

export const progressReportCommands: readonly CommandEntry[] = [
  on(OpenProgressReport, {
    owners: ({ data }) => [data.terms.author],
    facts: async ({ data: { programme, terms } }, reads) => {
      requireParticipant(await programmeOf(reads, programme), terms.author, 'author');
      if (terms.parent === undefined) return undefined;
      const above = await opened(reads, programme, terms.parent, 'parent');
      return above.terms.level;
    },
    decide: decisions.openProgressReport,
    id: ({ data }) => data.report,
  }),
  on(WriteProgressReport, {
    owners,
    facts: async ({ data }, reads) => (await frameworkOf(reads, data.programme)).outcomes,
    decide: decisions.writeProgressReport,
  }),
  on(ConsolidateProgressReports, {
    owners,
    facts: ({ data: { programme, from } }, reads) =>
      Promise.all(from.map((id, index) => lowerReport(reads, programme, id, `from[${index}]`))),
    decide: decisions.consolidateProgressReports,
  }),
  on(SubmitProgressReport, { owners, decide: decisions.submitProgressReport }),
  on(ReturnProgressReport, { facts: known, decide: decisions.returnProgressReport }),
  on(AcceptProgressReport, { facts: known, decide: decisions.acceptProgressReport }),
  on(PublishReportEdition, { facts: editionFacts, decide: decisions.publishReportEdition }),
  on(RestateProgressReport, { owners, decide: decisions.restateProgressReport }),
];
