import { Alert, Badge, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { page as reports } from '~/pages/progress-reports/page';
import { page as writing } from '~/pages/write-progress-report/page';
import { DocumentView, useSay } from '~/record/progress-reports/DocumentView';
import { DownloadButtons } from '~/record/progress-reports/DownloadButtons';
import { composeDocument } from '~/record/progress-reports/document/compose';
import { missingIn } from '~/record/progress-reports/document/narrative';
import { mayWrite } from '~/record/progress-reports/may-decide';
import { progressReportQuery } from '~/record/progress-reports/queries';
import { StatusBadge } from '~/record/progress-reports/StatusBadge';
import { Steps } from '~/record/progress-reports/Steps';
import { useReportFacts } from '~/record/progress-reports/use-report-facts';
import { usePageParams } from '~/routing/use-page-params';
import { usePerson } from '~/session/use-session';
import type { ProgressReport } from '~/record/progress-reports/document/facts';
import { Editions } from './Editions';
import { LowerLevels } from './LowerLevels';
import { page } from './page';

/** One progress report with the figures of its half-year: read, printed, taken along, and brought to its next step. */
export const ProgressReportPage = () => {
  const { t } = useTranslation(['progress-report', 'record/progress-reports', 'record', 'common']);
  const { report: id } = usePageParams(page);
  const place = usePlace();
  const person = usePerson();
  const say = useSay();
  const report = useQuery(progressReportQuery(place, id));
  const facts = useReportFacts(place, report);
  const document = facts.data && composeDocument({ kind: 'report', facts: facts.data, t: say });
  const of = report.data;
  const isPresent = isNow(place.moment);
  return (
    <Page
      title={of?.title ?? t('title')}
      lead={<Lead of={of} />}
      actions={
        <>
          {of && isPresent && mayWrite(of, person) && (
            <PageLink page={writing} params={{ report: id }} fw={600}>
              <IconPencil size={16} aria-hidden /> {t('write')}
            </PageLink>
          )}
          {of && facts.data && isPresent && <Steps place={place} report={of} blank={missingIn(facts.data).length} />}
          <DownloadButtons document={document} />
        </>
      }
    >
      <Loaded query={facts} height={640}>
        {() =>
          of && document ? (
            <>
              {of.status === 'returned' && of.returnedBecause && (
                <Alert color="orange" role="note">
                  {t('sentBack', { reason: of.returnedBecause })}
                </Alert>
              )}
              <DocumentView document={document} place={place} />
              <LowerLevels report={of} />
              <Editions report={of} />
            </>
          ) : null
        }
      </Loaded>
    </Page>
  );
};

const Lead = ({ of }: { readonly of: ProgressReport | undefined }) => {
  const { t } = useTranslation(['record/progress-reports', 'progress-report']);
  return (
    <Group gap="sm" className="no-print" component="span">
      <PageLink page={reports}>{t('progress-report:toReports')}</PageLink>
      {of && (
        <Badge variant="outline" component="span">
          {`${t(`levels.${of.level}`)} ${of.period}`}
        </Badge>
      )}
      {of && <StatusBadge status={of.status} />}
    </Group>
  );
};
