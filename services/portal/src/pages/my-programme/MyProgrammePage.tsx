import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '~/components/page/Page';
import { usePlace } from '~/moment/use-place';
import { LogButton } from '~/record/calendar/LogButton';
import { usePerson } from '~/session/use-session';
import { Nearby } from './Nearby';
import { NeedsMe } from './NeedsMe';
import { OwnMoney } from './OwnMoney';

/** A coordinator's front page: what needs me, my money beside everybody's, what others do near me. */
export const MyProgrammePage = () => {
  const { t } = useTranslation('my-programme');
  const { organization } = usePerson();
  const place = { ...usePlace(), participant: organization };
  return (
    <Page title={t('title')} lead={t('lead', { organization })} actions={<LogButton size="lg" />}>
      <NeedsMe place={place} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <OwnMoney place={place} />
        <Nearby place={place} />
      </SimpleGrid>
    </Page>
  );
};
