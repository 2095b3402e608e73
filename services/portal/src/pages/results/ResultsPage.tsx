import { Tabs } from '@mantine/core';
import { IconCalendarStats, IconChartBar, IconSitemap } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Page } from '~/components/page/Page';
import { usePlace } from '~/moment/use-place';
import { FindingsOf } from '~/record/findings/FindingsOf';
import { FrameworkTree } from './FrameworkTree';
import { Indicators } from './Indicators';
import { page, type View, VIEWS } from './page';
import { WorkPlans } from './WorkPlans';

const ICONS = { plan: IconCalendarStats, indicators: IconChartBar, framework: IconSitemap } as const;
const PARTS = { plan: WorkPlans, indicators: Indicators, framework: FrameworkTree } as const;

/** What is planned for the year, how far its targets are, and what stands under which result. */
export const ResultsPage = () => {
  const { t } = useTranslation('results');
  const place = usePlace();
  const [{ view = 'plan' }, change] = usePageSearch(page);
  const Part = PARTS[view];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs value={view} onChange={(value) => change({ view: value === 'plan' ? undefined : (value as View) })}>
        <Tabs.List mb="md" aria-label={t('title')}>
          {VIEWS.map((name) => {
            const Icon = ICONS[name];
            return (
              <Tabs.Tab key={name} value={name} leftSection={<Icon size={16} aria-hidden />}>
                {t(`views.${name}`)}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {VIEWS.map((name) => (
          <Tabs.Panel key={name} value={name}>
            {name === view && <Part place={place} />}
          </Tabs.Panel>
        ))}
      </Tabs>
      <FindingsOf place={place} service="activities" />
    </Page>
  );
};
