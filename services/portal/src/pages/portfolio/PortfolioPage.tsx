import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '~/record/programmes';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { ProgrammeCard } from './ProgrammeCard';

/** Few people begin a programme: nobody else waits for its forms. */
const SetUp = lazy(async () => ({ default: (await import('./SetUp')).SetUp }));

/** Every programme on one page: what a committee looks at first. */
export const PortfolioPage = () => {
  const { t } = useTranslation('portfolio');
  const programmes = useQuery(programmesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Suspense>
        <SetUp />
      </Suspense>
      <Loaded
        query={programmes}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}
        height={360}
      >
        {({ items }) => (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {[...items]
              .sort((a, b) => b.participants - a.participants || a.code.localeCompare(b.code))
              .map((programme) => (
                <ProgrammeCard key={programme.code} programme={programme} />
              ))}
          </SimpleGrid>
        )}
      </Loaded>
    </Page>
  );
};
