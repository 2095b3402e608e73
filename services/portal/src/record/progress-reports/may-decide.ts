import type { ListedReport } from './queries';

export type ReportStep = 'consolidate' | 'submit' | 'return' | 'accept' | 'publish' | 'restate';

interface Reader {
  readonly organization: string;
  readonly role: string;
}

type Judged = Pick<ListedReport, 'status' | 'author' | 'submittedBy'>;

const writes = ({ author }: Judged, { organization, role }: Reader): boolean =>
  role === 'pmo' || (role === 'coordinator' && author === organization);

/** Whether somebody may write the report now. */
export const mayWrite = (report: Judged, reader: Reader): boolean =>
  writes(report, reader) && (report.status === 'open' || report.status === 'returned');

/** What somebody may do with a report as it stands, in the order of its life. */
export const stepsFor = (report: Judged, reader: Reader): readonly ReportStep[] => {
  const { organization, role } = reader;
  const judges = role === 'pmo' || role === 'pmc' || role === 'nsc';
  switch (report.status) {
    case 'open':
    case 'returned':
      return writes(report, reader) ? ['submit', 'consolidate'] : [];
    case 'submitted': {
      if (!judges) return [];
      const isOwn = report.author === organization || report.submittedBy === organization;
      return isOwn ? ['return'] : ['accept', 'return'];
    }
    case 'accepted':
      return role === 'pmo' ? ['publish'] : [];
    case 'published':
      return writes(report, reader) ? ['restate'] : [];
  }
};
