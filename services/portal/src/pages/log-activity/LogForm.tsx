import { Alert, Button, Paper, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { type Control, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField, TextField } from '~/components/form/fields';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import { useFormats } from '~/i18n/formats';
import { today } from '~/moment/today';
import { useDraft } from '~/offline/use-draft';
import { type Activity, type Framework, mayLogOf } from '~/record/activities';
import type { Programme } from '~/record/agencies';
import { usePerson } from '~/session/use-session';
import { ActivityChoice } from './ActivityChoice';
import { CollaboratorChoice } from './CollaboratorChoice';
import { Details } from './Details';
import { dayToBeginWith, type LoggedEntry, NO_COUNTS, siteToBeginWith, toChooseFrom, UNPLANNED } from './entry';
import { lastUsed } from './last-used';
import classes from './log.module.css';
import { LooksLogged } from './LooksLogged';
import { SiteChoice } from './SiteChoice';
import { useLead } from './use-lead';
import { useLogging } from './use-logging';

interface LogFormProps {
  readonly programme: Programme;
  readonly activities: readonly Activity[];
  readonly outcomes: Framework['outcomes'];
  /** Chosen on the page that led here. */
  readonly asked: string | undefined;
}

/** Fields of the service that have another name here. */
const SERVER_NAMES: Readonly<Record<string, keyof LoggedEntry>> = {
  'sites[0]': 'site',
  output: 'result',
  outcome: 'result',
  title: 'what',
  what: 'what',
  activity: 'activity',
  site: 'site',
  from: 'from',
  to: 'to',
  collaborators: 'collaborators',
  note: 'note',
};

const othersIn = ({ lead, collaborators }: Activity, own: string): string[] =>
  [lead, ...collaborators].filter((code) => code !== own);

/** What an activity suggests; nothing where none is chosen. */
const suggestedBy = (activity: Activity | undefined, lastSite: string | undefined, own: string) => ({
  what: activity?.title ?? '',
  site: activity ? siteToBeginWith(activity.sites, lastSite) : '',
  collaborators: activity ? othersIn(activity, own) : [],
});

export const LogForm = ({ programme, activities, outcomes, asked }: LogFormProps) => {
  const { t } = useTranslation('log-activity');
  const person = usePerson();
  const { code } = programme;
  const last = lastUsed(person.id, code);
  const day = dayToBeginWith(today(), programme);
  const offered = toChooseFrom(activities, (activity) => mayLogOf(activity, person), { day, last: last.activity });
  const begun = offered.find(({ id }) => id === (asked ?? last.activity));
  const form = useForm<LoggedEntry>({
    mode: 'onTouched',
    defaultValues: {
      activity: begun?.id ?? '',
      ...suggestedBy(begun, last.site, person.organization),
      ...{ result: '', otherSite: '', from: day, to: '', counts: [NO_COUNTS], note: '' },
    },
  });
  const forget = useDraft(`log-activity ${code} ${asked ?? ''}`, form);
  const chosen = useWatch({ control: form.control, name: 'activity' });
  const activity = offered.find(({ id }) => id === chosen);
  const { send, isSending, problem } = useLogging(code, useLead(activity), forget);
  useServerErrors(form, problem, (field) => SERVER_NAMES[field]);
  const choose = useChoice(form, offered, last.site, begun);
  const isUnplanned = chosen === UNPLANNED;
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)} className={classes.form}>
      <Stack gap="md">
        <ActivityChoice
          control={form.control}
          offered={offered}
          outcomes={outcomes}
          isUnplanned={isUnplanned}
          onChoice={choose}
        />
        <Happened form={form} programme={programme} activity={activity} lastSite={last.site} />
        <Details form={form} />
        {problem && <ProblemState error={problem} />}
        {offered.length === 0 && !isUnplanned && (
          <Alert color="lake" title={t('noActivity.title')}>
            {t('noActivity.next')}
          </Alert>
        )}
      </Stack>
      <div className={classes.bar}>
        <Button type="submit" size="lg" fullWidth loading={isSending}>
          {t('record')}
        </Button>
        <Text size="xs" c="dimmed" ta="center" mt={4}>
          {t('keptHint')}
        </Text>
      </div>
    </form>
  );
};

/** Fills in what the chosen activity suggests, where the person has not said otherwise. */
const useChoice = (
  { setValue, getValues, getFieldState }: UseFormReturn<LoggedEntry>,
  offered: readonly Activity[],
  lastSite: string | undefined,
  begun: Activity | undefined,
) => {
  const { organization } = usePerson();
  const offeredWhat = useRef(begun?.title ?? '');
  return (id: string): void => {
    const next = offered.find((each) => each.id === id);
    const { what, site, collaborators } = suggestedBy(next, lastSite, organization);
    setValue('activity', id, { shouldValidate: true, shouldDirty: true });
    if (getValues('what') === '' || getValues('what') === offeredWhat.current) setValue('what', what);
    offeredWhat.current = what;
    if (!getFieldState('site').isDirty) setValue('site', site);
    if (next && !getFieldState('collaborators').isDirty) setValue('collaborators', collaborators);
  };
};

interface HappenedProps {
  readonly form: UseFormReturn<LoggedEntry>;
  readonly programme: Programme;
  readonly activity: Activity | undefined;
  readonly lastSite: string | undefined;
}

/** What took place, where, when and with whom. */
const Happened = ({ form: { control, setValue }, programme, activity, lastSite }: HappenedProps) => {
  const { t } = useTranslation('log-activity');
  const own = useLead(activity);
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <TextField
          control={control}
          name="what"
          label={t('what')}
          description={t('whatHint')}
          rules={{ required: t('needs.what') }}
        />
        <SiteChoice
          control={control}
          setValue={setValue}
          sites={programme.sites.map(({ site }) => site)}
          ofActivity={activity?.sites ?? []}
          last={lastSite}
        />
        <WhenField control={control} end={programme.end} />
        <LooksLogged control={control} />
        <CollaboratorChoice control={control} participants={programme.participants} own={own} ofActivity={activity} />
      </Stack>
    </Paper>
  );
};

interface WhenFieldProps {
  readonly control: Control<LoggedEntry>;
  /** Last day of the programme. */
  readonly end: string;
}

const WhenField = ({ control, end }: WhenFieldProps) => {
  const { t } = useTranslation('log-activity');
  const { shortDay, day: inWords } = useFormats();
  const from = useWatch({ control, name: 'from' });
  const isOver = today() > end;
  return (
    <DayField
      control={control}
      name="from"
      label={t('day')}
      description={[from && inWords(from), isOver && t('programmeIsOver', { day: shortDay(end) })]
        .filter(Boolean)
        .join(' · ')}
      max={today()}
      rules={{ required: t('needs.day'), validate: (typed) => String(typed) <= today() || t('needs.pastDay') }}
    />
  );
};
