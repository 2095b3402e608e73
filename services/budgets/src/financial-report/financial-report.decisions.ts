import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { isSame } from '@concert/findings';
import { cutOffOf } from '@concert/reference-data';
import type {
  AcceptFinancialReport,
  ExemptFinancialReport,
  FinancialReport,
  FinancialReportAccepted,
  FinancialReportExempted,
  FinancialReportPublished,
  FinancialReportRestated,
  FinancialReportReturned,
  FinancialReportSubmitted,
  PublishFinancialReport,
  ReportAddress,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
  SubmittedReport,
} from './financial-report.js';
import * as rejection from './financial-report.js';

/** @throws Unknown when nothing was submitted for that scope and period */
const submitted = (state: FinancialReport, { scope, period }: ReportAddress): SubmittedReport => {
  if (state.status === 'open') throw new Unknown('financial report', `${scope} ${period}`);
  return state;
};

const submittersIn = ({ actor: { organization, onBehalfOf } }: CommandContext): string[] =>
  onBehalfOf === undefined ? [organization] : [organization, onBehalfOf];

/**
 * Takes an agency's figures as its claim, plausible or not: findings say what cannot be right.
 *
 * @param report    id of the new report
 * @param currency  the programme's
 * @throws FinancialReportAlreadySubmitted  there are figures for that scope and period: they are restated, not replaced
 * @throws FinancialReportCurrencyDiffers   figures in another currency than the programme's
 */
export const submitFinancialReport = (
  state: FinancialReport,
  { data: { programme, effectiveDate, ...content }, context }: SubmitFinancialReport,
  { report, currency }: { report: string; currency: string },
): FinancialReportSubmitted[] => {
  const { scope, period } = content;
  const reportedIn = content.currency ?? currency;
  if (state.status !== 'open')
    throw new rejection.FinancialReportAlreadySubmitted(`Figures of ${scope} for ${period} were submitted before`, {
      status: state.status,
      version: state.version,
    });
  if (reportedIn !== currency)
    throw new rejection.FinancialReportCurrencyDiffers(`${programme} is kept in ${currency}`, { reportedIn });

  return [
    {
      type: 'FinancialReportSubmitted',
      data: { report, ...content, currency: reportedIn, submittedBy: submittersIn(context) },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};

/**
 * Corrects figures; those of the version before stay on record. The report waits for acceptance anew.
 *
 * @throws Unknown                                   nothing was submitted
 * @throws FinancialReportRestatementChangesNothing  the figures are as before
 */
export const restateFinancialReport = (
  state: FinancialReport,
  { data, context }: RestateFinancialReport,
): FinancialReportRestated[] => {
  const { content, version } = submitted(state, data);
  const figures = { ...content.figures, ...data.figures };
  const committedDefinition = data.committedDefinition ?? content.committedDefinition;
  if (isSame([figures, committedDefinition], [content.figures, content.committedDefinition]))
    throw new rejection.FinancialReportRestatementChangesNothing('The figures are as reported before', { version });

  return [
    {
      type: 'FinancialReportRestated',
      data: {
        ...content,
        committedDefinition,
        figures,
        submittedBy: submittersIn(context),
        supersedes: version,
        reason: data.reason,
      },
      effectiveDate: data.effectiveDate ?? cutOffOf(data.period),
    },
  ];
};

/**
 * @throws Unknown                               nothing was submitted
 * @throws FinancialReportNotAwaitingAcceptance  it was accepted or returned
 * @throws FinancialReportSubmitterMayNotAccept  a second organization accepts
 */
export const acceptFinancialReport = (
  state: FinancialReport,
  { data, context }: AcceptFinancialReport,
): FinancialReportAccepted[] => {
  const { status, content, submittedBy, version } = submitted(state, data);
  if (status !== 'submitted')
    throw new rejection.FinancialReportNotAwaitingAcceptance(`The report was ${status}`, { status, version });
  const acceptor = context.actor.onBehalfOf ?? context.actor.organization;
  if (submittedBy.includes(acceptor) || content.scope === acceptor)
    throw new rejection.FinancialReportSubmitterMayNotAccept('A second organization accepts', {
      submittedBy,
      acceptor,
    });

  return [{ type: 'FinancialReportAccepted', data: { report: content.report }, effectiveDate: data.effectiveDate }];
};

/**
 * Sends the report back; its figures stay evidence until they are restated.
 *
 * @throws Unknown                               nothing was submitted
 * @throws FinancialReportNotAwaitingAcceptance  it was accepted or returned
 */
export const returnFinancialReport = (
  state: FinancialReport,
  { data }: ReturnFinancialReport,
): FinancialReportReturned[] => {
  const { status, content, version } = submitted(state, data);
  if (status !== 'submitted')
    throw new rejection.FinancialReportNotAwaitingAcceptance(`The report was ${status}`, { status, version });

  return [
    {
      type: 'FinancialReportReturned',
      data: { report: content.report, reason: data.reason },
      effectiveDate: data.effectiveDate,
    },
  ];
};

/**
 * Makes the accepted figures an edition: they stay as they are, whatever is restated later.
 *
 * @throws Unknown                     nothing was submitted
 * @throws FinancialReportNotAccepted  it is not accepted, or published already
 */
export const publishFinancialReport = (
  state: FinancialReport,
  { data }: PublishFinancialReport,
): FinancialReportPublished[] => {
  const { status, content, version, editions } = submitted(state, data);
  if (status !== 'accepted')
    throw new rejection.FinancialReportNotAccepted(`The report is ${status}`, { status, version });
  const edition = editions + 1;
  return [
    {
      type: 'FinancialReportPublished',
      data: { report: content.report, edition, version },
      effectiveDate: data.effectiveDate,
    },
  ];
};

/**
 * Says that no report is owed for the scope and period. One that comes all the same is taken.
 *
 * @throws FinancialReportAlreadySubmitted  there are figures: nothing is missing
 * @throws FinancialReportAlreadyExempted   that was said before
 */
export const exemptFinancialReport = (
  state: FinancialReport,
  { data: { scope, period, reason, effectiveDate } }: ExemptFinancialReport,
): FinancialReportExempted[] => {
  if (state.status !== 'open')
    throw new rejection.FinancialReportAlreadySubmitted(`Figures of ${scope} for ${period} were submitted`, {
      status: state.status,
      version: state.version,
    });
  if (state.isExempted)
    throw new rejection.FinancialReportAlreadyExempted(`${scope} owes no report for ${period}`, { scope, period });
  return [
    {
      type: 'FinancialReportExempted',
      data: { scope, period, reason },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};
