import { Badge, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Strong } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { page as calendar } from '~/pages/activity-calendar/page';
import { LogButton } from '~/record/calendar/LogButton';
import { type Activity, activityQuery, mayLogOf, occurrencesQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { usePageParams } from '~/routing/use-page-params';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { STEP_FORMS } from './commands';
import { correctActivity } from './mend-commands';
import { Life } from './Life';
import { stepsFor } from './life';
import { page } from './page';

const COLORS: Readonly<Record<Activity['status'], string>> = {
  planned: 'gray',
  scheduled: 'blue',
  ongoing: 'lake',
  suspended: 'orange',
  completed: 'green',
  eliminated: 'red',
};

/** One activity: what is planned, what took place, what was changed, and what its lead may decide. */
export const ActivityPage = () => {
  const { t } = useTranslation('activity');
  const { activity: id } = usePageParams(page);
  const place = usePlace();
  const person = usePerson();
  const activity = useQuery(activityQuery(place, id));
  const occurrences = useQuery(occurrencesQuery(place));
  const of = activity.data;
  const isPresent = isNow(place.moment);
  return (
    <Page
      title={of?.title ?? t('title')}
      lead={<PageLink page={calendar}>{t('toCalendar')}</PageLink>}
      actions={of && isPresent && of.status !== 'eliminated' && mayLogOf(of, person) && <LogButton activity={id} />}
    >
      <Loaded query={activity} height={360}>
        {(found) => (
          <>
            <Facts activity={found} />
            {isPresent && <Steps programme={place.programme} activity={found} />}
            <Section title={t('life.title')} lead={t('life.lead')}>
              <Loaded query={occurrences} height={240}>
                {(all) => (
                  <Life place={place} activity={found} occurrences={all.filter((each) => each.activity.id === id)} />
                )}
              </Loaded>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Facts = ({ activity }: { readonly activity: Activity }) => {
  const { t } = useTranslation('activity');
  const { status, lead, collaborators, facilitator, leadNationalCounterpart, sites, window, output, outcome } =
    activity;
  const { plannedCost, modality, occurrences, participants, corrected, countedOccurrences, releasedAmount } = activity;
  return (
    <Section title={t('plan')} actions={<Badge color={COLORS[status]}>{t(`status.${status}`)}</Badge>}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        <Measure
          label={t('facts.lead')}
          note={collaborators.length > 0 && t('facts.with', { codes: collaborators.join(', ') })}
        >
          {lead}
        </Measure>
        <Measure label={t('facts.days')}>
          <Day of={window.start} short /> – <Day of={window.end} short />
        </Measure>
        <Measure label={t('facts.sites')}>{sites.length > 0 ? sites.join(', ') : t('facts.noSite')}</Measure>
        <Measure label={output ? t('facts.output') : t('facts.outcome')}>{output ?? outcome}</Measure>
        <Measure label={t('facts.plannedCost')} note={releasedAmount && t('facts.released')}>
          {plannedCost ? <Amount of={plannedCost} /> : t('facts.notCosted')}
        </Measure>
        <Measure
          label={t('facts.tookPlace')}
          note={
            participants
              ? t('facts.counted', { total: participants.total, count: countedOccurrences })
              : t('participants.notCounted')
          }
        >
          {t('facts.times', { count: occurrences })}
        </Measure>
        {corrected && (
          <Measure label={t('mend.corrections')} note={t('reason', { reason: corrected.reason })}>
            {t('mend.planBefore', { title: corrected.title, lead: corrected.lead, sites: corrected.sites.join(', ') })}{' '}
            {corrected.plannedCost ? <Amount of={corrected.plannedCost} /> : t('facts.notCosted')}
          </Measure>
        )}
        {modality && <Measure label={t('fields.modality')}>{modality}</Measure>}
        {facilitator && <Measure label={t('facts.facilitator')}>{facilitator}</Measure>}
        {leadNationalCounterpart && <Measure label={t('facts.counterpart')}>{leadNationalCounterpart}</Measure>}
      </SimpleGrid>
    </Section>
  );
};

interface StepsProps {
  readonly programme: string;
  readonly activity: Activity;
}

const Steps = ({ programme, activity }: StepsProps) => {
  const { t } = useTranslation('activity');
  const person = usePerson();
  const steps = stepsFor(activity, person);
  const programmeFacts = useQuery(programmeQuery({ programme, moment: {} })).data;
  const mayCorrect = useMay('CorrectActivity', { owners: [activity.lead] }) && activity.status !== 'eliminated';
  if (steps.length === 0 && !mayCorrect) return null;
  const path = { programme, activity: activity.id };
  const title = <Strong>{activity.title}</Strong>;
  return (
    <Section title={t('decide')} lead={t('decideLead')}>
      <CommandActions
        inDrawer
        size="sm"
        variant="default"
        actions={[
          ...steps.map((step) =>
            action(STEP_FORMS[step](activity), path, { version: activity.version, children: title }),
          ),
          mayCorrect &&
            programmeFacts !== undefined &&
            action(correctActivity(activity, programmeFacts), path, { version: activity.version, children: title }),
        ]}
      />
    </Section>
  );
};
