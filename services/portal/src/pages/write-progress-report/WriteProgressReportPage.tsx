import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { usePlace } from '~/moment/use-place';
import { page as reportPage } from '~/pages/progress-report/page';
import { frameworkQuery } from '~/record/activities';
import { mayWrite } from '~/record/progress-reports/may-decide';
import { progressReportQuery, sectionRulesQuery } from '~/record/progress-reports/queries';
import { usePageParams } from '~/routing/use-page-params';
import { usePerson } from '~/session/use-session';
import type { ProgressReport } from '~/record/progress-reports/document/facts';
import { SectionsForm } from './SectionsForm';
import { fieldsOf } from './sections';
import { page } from './page';

/** A report's sections, written and saved as often as one likes until it is submitted. */
export const WriteProgressReportPage = () => {
  const { t } = useTranslation(['write-progress-report', 'record/progress-reports']);
  const { report: id } = usePageParams(page);
  const place = usePlace();
  const person = usePerson();
  const report = useQuery(progressReportQuery(place, id));
  const rules = useQuery(sectionRulesQuery(place));
  const framework = useQuery(frameworkQuery(place));
  const title = report.data?.title;
  return (
    <Page
      title={title ? t('titleOf', { title }) : t('title')}
      lead={
        <PageLink page={reportPage} params={{ report: id }}>
          {t('toReport')}
        </PageLink>
      }
    >
      <Loaded query={report} height={480}>
        {(of) => {
          if (!mayWrite(of, person)) return <ReadOnly of={of} />;
          return (
            <Loaded query={rules} height={480}>
              {(all) => (
                <Loaded query={framework} height={480}>
                  {({ outcomes }) => (
                    <SectionsForm
                      place={place}
                      report={of}
                      fields={fieldsOf({ level: of.level, rules: all, outcomes: outcomes.map(({ code }) => code) })}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </Page>
  );
};

const ReadOnly = ({ of: { id, status } }: { readonly of: ProgressReport }) => {
  const { t } = useTranslation('write-progress-report');
  const isOpen = status === 'open' || status === 'returned';
  return (
    <Alert color="blue" title={t('readOnly.title')} role="note">
      <Stack gap="xs">
        <Text size="sm">{t(isOpen ? 'readOnly.notYours' : `readOnly.${status}`)}</Text>
        <PageLink page={reportPage} params={{ report: id }}>
          {t('back')}
        </PageLink>
      </Stack>
    </Alert>
  );
};
