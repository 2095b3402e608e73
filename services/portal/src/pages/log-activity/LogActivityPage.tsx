import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { usePlace } from '~/moment/use-place';
import { activitiesQuery, frameworkQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { useMay } from '~/session/may';
import { LogForm } from './LogForm';
import { page } from './page';

/** What took place enters the record: in under a minute, on a phone, with or without a network. */
export const LogActivityPage = () => {
  const { t } = useTranslation('log-activity');
  const mayLog = useMay('LogActivityOccurrence');
  const { programme } = usePlace();
  const now = { programme, moment: {} };
  const [{ activity }] = usePageSearch(page);
  const facts = useQuery(programmeQuery(now));
  const activities = useQuery(activitiesQuery(now));
  const framework = useQuery(frameworkQuery(now));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!mayLog ? (
        <EmptyState title={t('notYou.title')}>{t('notYou.next')}</EmptyState>
      ) : (
        <Loaded query={facts} height={480}>
          {(of) => (
            <Loaded query={activities} height={480}>
              {(planned) => (
                <Loaded query={framework} height={480}>
                  {({ outcomes }) => (
                    <LogForm key={programme} programme={of} activities={planned} outcomes={outcomes} asked={activity} />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Page>
  );
};
