import type { AnyFinding } from './document/facts';
import type { ListedReport } from './queries';

/** Open findings about what a report says: their subject begins with its title. */
export const findingsAbout = <Found extends Pick<AnyFinding, 'status' | 'subject' | 'period'>>(
  { title, period }: Pick<ListedReport, 'title' | 'period'>,
  findings: readonly Found[],
): readonly Found[] =>
  findings.filter(
    (finding) => finding.status === 'open' && finding.period === period && finding.subject?.startsWith(title),
  );
