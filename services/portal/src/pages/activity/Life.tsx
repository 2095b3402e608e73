import { Group, Stack, Text, Timeline } from '@mantine/core';
import { IconCalendarTime, IconCheck, IconFlag, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import { Day } from '~/components/figures/Day';
import { Aside, Hint } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import type { Activity, Occurrence } from '~/record/activities';
import { useMay } from '~/session/may';
import { lifeOf, type Moment } from './life';
import { correctOccurrence, withdrawOccurrence } from './mend-commands';

interface LifeProps {
  readonly place: Place;
  readonly activity: Activity;
  readonly occurrences: readonly Occurrence[];
}

const ICONS = { occurrence: IconCheck, change: IconRefresh, started: IconPlayerPlay, completed: IconFlag };

/** Plan, changes of plan and what took place, day after day. */
export const Life = ({ place, activity, occurrences }: LifeProps) => {
  const { t } = useTranslation('activity');
  const moments = lifeOf(activity, occurrences);
  const { shortDay } = useFormats();
  return (
    <Timeline bulletSize={26} lineWidth={2} active={moments.length}>
      <Timeline.Item
        bullet={<IconCalendarTime size={15} aria-hidden />}
        title={t('life.planned', { start: shortDay(activity.window.start), end: shortDay(activity.window.end) })}
      />
      {moments.map((moment, index) => {
        const Icon = ICONS[moment.kind];
        return (
          <Timeline.Item
            key={`${moment.on} ${index}`}
            bullet={<Icon size={15} aria-hidden />}
            title={<MomentTitle moment={moment} />}
          >
            {moment.kind === 'occurrence' ? (
              <TookPlace occurrence={moment.occurrence} place={place} />
            ) : moment.kind === 'change' ? (
              <Changed change={moment.change} on={moment.on} />
            ) : (
              <Hint>
                <Day of={moment.on} />
              </Hint>
            )}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
};

const MomentTitle = ({ moment }: { readonly moment: Moment }) => {
  const { t } = useTranslation('activity');
  if (moment.kind === 'occurrence') return <>{moment.occurrence.what}</>;
  if (moment.kind === 'change') return <>{t(`life.${moment.change.kind as 'rescheduled'}`)}</>;
  return <>{t(`life.${moment.kind}`)}</>;
};

interface TookPlaceProps {
  readonly place: Place;
  readonly occurrence: Occurrence;
}

const TookPlace = ({ place, occurrence }: TookPlaceProps) => {
  const { t } = useTranslation('activity');
  const { from, to, site, byWhom, agesInNoBand, agesInTwoBands, note, evidence, loggedBy, loggedAt } = occurrence;
  return (
    <Stack gap={2}>
      <Hint>
        <Day of={from} />
        {to !== from && (
          <>
            {' – '}
            <Day of={to} />
          </>
        )}
        {' · '}
        {site} · {byWhom.join(', ')}
      </Hint>
      <Counted of={occurrence} />
      {occurrence.alike.length > 0 && (
        <Text size="sm" c="orange.9">
          {t('mend.alike')}
        </Text>
      )}
      {agesInNoBand.length > 0 && <Text size="sm">{t('agesInNoBand', { ages: agesInNoBand.join(', ') })}</Text>}
      {agesInTwoBands.length > 0 && <Text size="sm">{t('agesInTwoBands', { ages: agesInTwoBands.join(', ') })}</Text>}
      {note && <Text size="sm">{note}</Text>}
      {evidence && <Hint>{t('evidence', { document: evidence })}</Hint>}
      <Aside>
        {t('loggedBy', { organization: loggedBy })} <Day of={loggedAt} />
      </Aside>
      {occurrence.corrected && <Before of={occurrence.corrected} />}
      <Mend place={place} of={occurrence} />
    </Stack>
  );
};

const Counted = ({ of: { participants } }: { readonly of: Pick<Occurrence, 'participants'> }) => {
  const { t } = useTranslation('activity');
  return (
    <Text size="sm">
      {participants === null
        ? t('participants.notCounted')
        : participants
            .map(({ sex, ageBand, count }) =>
              t('participants.one', {
                count,
                sex: t(`sex.${sex}`),
                age: ageBand === 'not-recorded' ? t('ageNotRecorded') : ageBand,
              }),
            )
            .join(' · ')}
    </Text>
  );
};

/** What was logged before the last correction. */
const Before = ({ of }: { readonly of: NonNullable<Occurrence['corrected']> }) => {
  const { t } = useTranslation('activity');
  return (
    <Stack gap={0} pl="sm">
      <Text size="sm">{t('mend.before', { what: of.what, site: of.site })}</Text>
      <Hint>
        <Day of={of.from} /> · {of.byWhom.join(', ')}
      </Hint>
      <Counted of={of} />
      <Text size="sm">{t('reason', { reason: of.reason })}</Text>
    </Stack>
  );
};

const Mend = ({ place, of }: { readonly place: Place; readonly of: Occurrence }) => {
  const owners = [of.loggedOnBehalfOf ?? of.loggedBy];
  const mayCorrect = useMay('CorrectActivityOccurrence', { owners });
  const mayWithdraw = useMay('WithdrawActivityOccurrence', { owners });
  if (!isNow(place.moment)) return null;
  const path = { programme: place.programme, activity: of.loggedUnder, occurrence: of.id };
  return (
    <CommandActions
      inDrawer
      size="compact-xs"
      variant="default"
      actions={[mayCorrect && action(correctOccurrence(of), path), mayWithdraw && action(withdrawOccurrence, path)]}
    />
  );
};

const Changed = ({ change, on }: { readonly change: Activity['changesOfPlan'][number]; readonly on: string }) => {
  const { t } = useTranslation('activity');
  const { number, shortDay } = useFormats();
  const { formerWindow, window, formerModality, modality, formerReach, reach, horizon, reason } = change;
  const known = (count: number | null | undefined): string =>
    count === null || count === undefined ? t('notKnown') : number(count);
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <Hint>
          <Day of={on} />
          {horizon && ` · ${t(`horizon.${horizon as 'immediate'}`)}`}
        </Hint>
      </Group>
      {formerWindow && window && (
        <Text size="sm">
          {t('life.days', {
            formerStart: shortDay(formerWindow.start),
            formerEnd: shortDay(formerWindow.end),
            start: shortDay(window.start),
            end: shortDay(window.end),
          })}
        </Text>
      )}
      {modality && (
        <Text size="sm">
          {t('life.modality', { before: formerModality ?? t('notKnown'), after: modality })}
          {(formerReach !== undefined || reach !== undefined) &&
            ` · ${t('life.reach', { before: known(formerReach), after: known(reach) })}`}
        </Text>
      )}
      {reason && <Text size="sm">{t('reason', { reason })}</Text>}
    </Stack>
  );
};
