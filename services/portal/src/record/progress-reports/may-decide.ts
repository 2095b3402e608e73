import type { PermittedCommand } from '@concert/permissions';
import { type Asking, may } from '~/session/may';
import type { ListedReport } from './queries';

export type ReportStep = 'consolidate' | 'submit' | 'return' | 'accept' | 'publish' | 'restate';

const COMMANDS = {
  consolidate: 'ConsolidateProgressReports',
  submit: 'SubmitProgressReport',
  return: 'ReturnProgressReport',
  accept: 'AcceptProgressReport',
  publish: 'PublishReportEdition',
  restate: 'RestateProgressReport',
} as const satisfies Readonly<Record<ReportStep, PermittedCommand>>;

type Judged = Pick<ListedReport, 'status' | 'author' | 'submittedBy'>;

/** Whether somebody may write the report now. */
export const mayWrite = ({ author, status }: Judged, reader: Asking): boolean =>
  may(reader, 'WriteProgressReport', { owners: [author] }) && (status === 'open' || status === 'returned');

/** What somebody may do with a report as it stands, in the order of its life. */
export const stepsFor = ({ status, author, submittedBy }: Judged, reader: Asking): readonly ReportStep[] => {
  const permitted = (...steps: readonly ReportStep[]): readonly ReportStep[] =>
    steps.filter((step) => may(reader, COMMANDS[step], { owners: [author] }));
  switch (status) {
    case 'open':
    case 'returned':
      return permitted('submit', 'consolidate');
    case 'submitted':
      return [author, submittedBy].includes(reader.organization) ? permitted('return') : permitted('accept', 'return');
    case 'accepted':
      return permitted('publish', 'return');
    case 'published':
      return permitted('restate');
  }
};
