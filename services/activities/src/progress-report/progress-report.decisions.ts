import { Unknown } from '@concert/event-sourcing';
import { cutOffOf } from '@concert/reference-data';
import { takenTwice } from './levels.js';
import { type OpenedReport, type ProgressReport, type ReportLevel, reportLevels } from './progress-report.js';
import type * as command from './progress-report.js';
import type * as events from './progress-report.js';
import * as rejection from './progress-report.js';

/** @throws Unknown when nobody opened it */
const opened = (state: ProgressReport, report: string): OpenedReport => {
  if (state.status === 'unknown') throw new Unknown('progress report', report);
  return state;
};

/**
 * @throws Unknown         nobody opened it
 * @throws ReportReadOnly  it was submitted: it is written again once it is sent back or restated
 */
const writable = (state: ProgressReport, report: string): OpenedReport => {
  const known = opened(state, report);
  if (known.status !== 'open' && known.status !== 'returned')
    throw new rejection.ReportReadOnly(`The report is ${known.status}`, { status: known.status });
  return known;
};

const rank = (level: ReportLevel): number => reportLevels.indexOf(level);

/**
 * @param parent  the level of the report it is meant for
 * @throws ReportAlreadyOpened  the id stands for a report already
 * @throws ReportLevelNotBelow  the report it is meant for is of no higher level
 */
export const openProgressReport = (
  state: ProgressReport,
  { data: { report, terms, effectiveDate } }: command.OpenProgressReport,
  parent?: ReportLevel,
): events.ProgressReportOpened[] => {
  if (state.status !== 'unknown') throw new rejection.ReportAlreadyOpened(`${report} was opened before`, { report });
  if (parent !== undefined && rank(terms.level) >= rank(parent))
    throw new rejection.ReportLevelNotBelow(`A ${terms.level} report is not part of a ${parent} report`, {
      level: terms.level,
      parent,
    });

  return [
    {
      type: 'ProgressReportOpened',
      data: { report, ...terms },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/**
 * @param outcomes  codes of the programme's outcomes
 * @throws Unknown         nobody opened it, or it tells of an outcome that the programme does not have
 * @throws ReportReadOnly  it was submitted
 */
export const writeProgressReport = (
  state: ProgressReport,
  { data: { report, sections, figures, statements, effectiveDate } }: command.WriteProgressReport,
  outcomes: readonly string[],
): events.ProgressReportWritten[] => {
  const { terms } = writable(state, report);
  const strange = sections.findIndex(({ outcome }) => outcome !== undefined && !outcomes.includes(outcome));
  if (strange >= 0) throw new Unknown('outcome', String(sections[strange]?.outcome), `sections[${strange}].outcome`);

  return [
    {
      type: 'ProgressReportWritten',
      data: { report, sections, figures, statements },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/**
 * Takes reports of lower levels in, with what they took in themselves. Each keeps its own figures.
 *
 * @throws Unknown                 nobody opened it
 * @throws ReportReadOnly          it was submitted
 * @throws ReportLevelNotBelow     one of them is of no lower level
 * @throws ReportPeriodLater       one of them tells of a later half-year
 * @throws LowerReportNotAccepted  one of them was not accepted yet
 * @throws LowerReportTwice        one of them is in another one already, and would be counted twice
 */
export const consolidateProgressReports = (
  state: ProgressReport,
  { data: { report, effectiveDate } }: command.ConsolidateProgressReports,
  lower: readonly command.LowerReportState[],
): events.ProgressReportConsolidated[] => {
  const { terms, lower: before } = writable(state, report);
  for (const { isReady, period, lower: each } of lower) {
    if (rank(each.level) >= rank(terms.level))
      throw new rejection.ReportLevelNotBelow(`A ${each.level} report is not part of a ${terms.level} report`, {
        report: each.report,
        level: each.level,
      });
    if (period > terms.period)
      throw new rejection.ReportPeriodLater(`${each.title} tells of ${period}`, { report: each.report, period });
    if (!isReady)
      throw new rejection.LowerReportNotAccepted(`${each.title} was not accepted yet`, { report: each.report });
  }

  const from = lower.flatMap((each) => [each.lower, ...each.below]);
  const twice = takenTwice(before, from);
  if (twice)
    throw new rejection.LowerReportTwice(`${twice.title} is in another of these reports already`, {
      report: twice.report,
    });

  return [
    {
      type: 'ProgressReportConsolidated',
      data: { report, from },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/** @throws Unknown | ReportReadOnly  it was submitted before */
export const submitProgressReport = (
  state: ProgressReport,
  { data: { report, effectiveDate }, context: { actor } }: command.SubmitProgressReport,
): events.ProgressReportSubmitted[] => {
  const { terms } = writable(state, report);

  return [
    {
      type: 'ProgressReportSubmitted',
      data: { report, submittedBy: actor.organization },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/**
 * @throws Unknown             nobody opened it
 * @throws ReportNotSubmitted  nobody submitted it, or it was published: then it is restated
 */
export const returnProgressReport = (
  state: ProgressReport,
  { data: { report, reason, effectiveDate }, context: { actor } }: command.ReturnProgressReport,
): events.ProgressReportReturned[] => {
  const { status, terms } = opened(state, report);
  if (status !== 'submitted' && status !== 'accepted')
    throw new rejection.ReportNotSubmitted(`The report is ${status}`, { status });

  return [
    {
      type: 'ProgressReportReturned',
      data: { report, reason, returnedBy: actor.organization },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/**
 * @throws Unknown                      nobody opened it
 * @throws ReportNotSubmitted           it does not await judgement
 * @throws SubmitterMayNotAcceptReport  the accepting organization submitted or wrote it itself
 */
export const acceptProgressReport = (
  state: ProgressReport,
  { data: { report, effectiveDate }, context: { actor } }: command.AcceptProgressReport,
): events.ProgressReportAccepted[] => {
  const { status, terms, submittedBy } = opened(state, report);
  if (status !== 'submitted') throw new rejection.ReportNotSubmitted(`The report is ${status}`, { status });
  const acceptedBy = actor.organization;
  if (acceptedBy === submittedBy || acceptedBy === terms.author)
    throw new rejection.SubmitterMayNotAcceptReport('A second organization accepts', {
      submittedBy,
      author: terms.author,
    });

  return [
    {
      type: 'ProgressReportAccepted',
      data: { report, acceptedBy },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};

/**
 * Gives an accepted report out.
 *
 * @throws Unknown            nobody opened it
 * @throws ReportNotAccepted  nobody accepted it
 */
export const publishReportEdition = (
  state: ProgressReport,
  { data: { report, effectiveDate } }: command.PublishReportEdition,
  { positions, digestOf }: command.EditionFacts,
): events.ReportEditionPublished[] => {
  const { status, terms, edition, sections, figures, lower } = opened(state, report);
  if (status !== 'accepted') throw new rejection.ReportNotAccepted(`The report is ${status}`, { status });
  const { level, period } = terms;
  const hash = digestOf({ terms, edition, sections, figures, lower });

  return [
    {
      type: 'ReportEditionPublished',
      data: { report, level, period, edition, positions, hash },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};

/**
 * Opens a published report for a next edition.
 *
 * @throws Unknown             nobody opened it
 * @throws ReportNotPublished  there is no edition to replace
 */
export const restateProgressReport = (
  state: ProgressReport,
  { data: { report, reason, effectiveDate } }: command.RestateProgressReport,
): events.ReportRestated[] => {
  const { status, terms, edition } = opened(state, report);
  if (status !== 'published') throw new rejection.ReportNotPublished(`The report is ${status}`, { status });

  return [
    {
      type: 'ReportRestated',
      data: { report, edition: edition + 1, supersedes: edition, reason },
      effectiveDate: effectiveDate ?? cutOffOf(terms.period),
    },
  ];
};
