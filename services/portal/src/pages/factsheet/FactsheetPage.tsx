import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { usePlace } from '~/moment/use-place';
import { page as reportPage } from '~/pages/progress-report/page';
import { DocumentView, useSay } from '~/record/progress-reports/DocumentView';
import { DownloadButtons } from '~/record/progress-reports/DownloadButtons';
import { composeDocument } from '~/record/progress-reports/document/compose';
import { narrativeFor } from '~/record/progress-reports/narrative-for';
import { progressReportQuery, progressReportsQuery } from '~/record/progress-reports/queries';
import { useReportFacts } from '~/record/progress-reports/use-report-facts';

/** The programme on a few pages: who, how much, what came of it, what does not agree, and where it is known from. */
export const FactsheetPage = () => {
  const { t } = useTranslation(['factsheet', 'record/progress-reports', 'record', 'common']);
  const place = usePlace();
  const say = useSay();
  const reports = useQuery(progressReportsQuery(place));
  const chosen = reports.data && narrativeFor(reports.data);
  const report = useQuery({ ...progressReportQuery(place, chosen?.report ?? ''), enabled: Boolean(chosen) });
  const facts = useReportFacts(place, reports.data && !chosen ? { ...reports, data: null } : report);
  const document = facts.data && composeDocument({ kind: 'factsheet', facts: facts.data, t: say });
  return (
    <Page
      title={document?.title ?? t('title')}
      lead={
        chosen && (
          <>
            {t('narrativeOf')}{' '}
            <PageLink page={reportPage} params={{ report: chosen.report }}>
              {chosen.title}
            </PageLink>
          </>
        )
      }
      actions={<DownloadButtons document={document} />}
    >
      <Loaded query={facts} height={640}>
        {() => (document ? <DocumentView document={document} place={place} /> : null)}
      </Loaded>
    </Page>
  );
};
