import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { SideDrawer } from '~/components/page/SideDrawer';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { progressReportsQuery } from '~/record/progress-reports/queries';
import { useMay } from '~/session/may';
import { OpenReportForm } from './OpenReportForm';
import { ReportItem } from './ReportItem';

const LEVELS = ['factsheet', 'annual', 'biannual', 'province', 'small-project'] as const;

/** Every progress report, the highest level first, the latest half-year first. */
export const ProgressReportsPage = () => {
  const { t } = useTranslation(['progress-reports', 'record/progress-reports', 'common']);
  const place = usePlace();
  const reports = useQuery(progressReportsQuery(place));
  const [isOpening, { open, close }] = useDisclosure();
  const mayOpen = useMay('OpenProgressReport') && isNow(place.moment);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayOpen && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open} aria-haspopup="dialog">
            {t('open')}
          </Button>
        )
      }
    >
      <Loaded query={reports} empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>} height={360}>
        {(all) =>
          LEVELS.map((level) => {
            const ofLevel = all.filter((each) => each.level === level).reverse();
            if (ofLevel.length === 0) return null;
            return (
              <Section key={level} title={t(`record/progress-reports:levels.${level}`)}>
                {ofLevel.map((report) => (
                  <ReportItem key={report.report} place={place} report={report} />
                ))}
              </Section>
            );
          })
        }
      </Loaded>
      <SideDrawer opened={isOpening} onClose={close} title={t('open')}>
        <OpenReportForm place={place} reports={reports.data ?? []} onClose={close} />
      </SideDrawer>
    </Page>
  );
};
