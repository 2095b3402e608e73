import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { usePlace } from '~/moment/use-place';
import { page as activityPage } from '~/pages/activity/page';
import { occurrencesQuery } from '~/record/activities';
import { alreadyLogged, type LoggedEntry } from './entry';

/** What is logged of the same activity, place and day: it leads to where that is corrected or withdrawn. */
export const LooksLogged = ({ control }: { readonly control: Control<LoggedEntry> }) => {
  const { t } = useTranslation('log-activity');
  const { programme } = usePlace();
  const occurrences = useQuery(occurrencesQuery({ programme, moment: {} }));
  const [activity, site, otherSite, from] = useWatch({ control, name: ['activity', 'site', 'otherSite', 'from'] });
  const alike = alreadyLogged(occurrences.data ?? [], { activity, site, otherSite, from });
  if (alike.length === 0) return null;
  return (
    <Alert color="orange">
      {t('looksLogged')}{' '}
      {alike.map(({ id, what }) => (
        <PageLink key={id} page={activityPage} params={{ activity }}>
          {what}
        </PageLink>
      ))}
    </Alert>
  );
};
