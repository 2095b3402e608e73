import { Alert, Button, Collapse, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Problem } from '~/api/problem';
import { DayField, TextAreaField, TextField } from '~/components/form/fields';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import { useFormats } from '~/i18n/formats';
import { outbox } from '~/offline/outbox';
import { useDraft } from '~/offline/use-draft';
import { page as calendar } from '~/pages/activity-calendar/page';
import { type Activity, type Framework, mayLogOf } from '~/record/activities';
import type { Programme } from '~/record/agencies';
import { linkTo } from '~/routing/link-to';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { ActivityChoice } from './ActivityChoice';
import { CollaboratorChoice } from './CollaboratorChoice';
import { CountsFields } from './CountsFields';
import {
  dayToBeginWith,
  type LoggedEntry,
  NO_COUNTS,
  requestOf,
  siteOf,
  siteToBeginWith,
  toChooseFrom,
  UNPLANNED,
} from './entry';
import { lastUsed, rememberUsed } from './last-used';
import { SiteChoice } from './SiteChoice';
import classes from './log.module.css';

interface LogFormProps {
  readonly programme: Programme;
  readonly activities: readonly Activity[];
  readonly outcomes: Framework['outcomes'];
  /** Chosen on the page that led here. */
  readonly asked: string | undefined;
}

const SERVER_NAMES = { 'sites[0]': 'site', output: 'result', outcome: 'result', title: 'what' } as const;

export const LogForm = ({ programme, activities, outcomes, asked }: LogFormProps) => {
  const { t } = useTranslation('log-activity');
  const { shortDay, day: inWords } = useFormats();
  const person = usePerson();
  const actsForOthers = useMay('LogActivityOccurrence', { owners: [] });
  const navigate = useNavigate();
  const { code, sites } = programme;
  const names = sites.map(({ site }) => site);
  const last = lastUsed(person.id, code);
  const today = new Date().toISOString().slice(0, 10);
  const day = dayToBeginWith(today, programme);
  const offered = toChooseFrom(activities, (activity) => mayLogOf(activity, person), { day, last: last.activity });
  const chosenBefore = offered.find(({ id }) => id === (asked ?? last.activity));

  const form = useForm<LoggedEntry>({
    mode: 'onTouched',
    defaultValues: {
      activity: chosenBefore?.id ?? '',
      what: chosenBefore?.title ?? '',
      result: '',
      site: chosenBefore ? siteToBeginWith(chosenBefore.sites, last.site) : '',
      otherSite: '',
      from: day,
      to: '',
      collaborators: chosenBefore ? othersIn(chosenBefore, person.organization) : [],
      counts: [NO_COUNTS],
      note: '',
    },
  });
  const { control, setValue, getValues, getFieldState } = form;
  const forget = useDraft(`log-activity ${code} ${asked ?? ''}`, form);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  useServerErrors(form, problem, SERVER_NAMES);
  const [hasDetails, details] = useDisclosure();
  const chosen = useWatch({ control, name: 'activity' });
  const from = useWatch({ control, name: 'from' });
  const activity = offered.find(({ id }) => id === chosen);
  /** Who acts for others logs on behalf of whoever leads the activity. */
  const lead = actsForOthers && activity ? activity.lead : person.organization;
  const offeredWhat = useRef(chosenBefore?.title ?? '');

  /** Fills in what an activity suggests, where the person has not said otherwise. */
  const choose = (id: string): void => {
    const next = offered.find((each) => each.id === id);
    setValue('activity', id, { shouldValidate: true, shouldDirty: true });
    if (getValues('what') === '' || getValues('what') === offeredWhat.current) setValue('what', next?.title ?? '');
    offeredWhat.current = next?.title ?? '';
    if (!getFieldState('site').isDirty) setValue('site', next ? siteToBeginWith(next.sites, last.site) : '');
    if (next && !getFieldState('collaborators').isDirty) setValue('collaborators', othersIn(next, person.organization));
  };

  const send = form.handleSubmit(async (entry) => {
    setSending(true);
    setProblem(null);
    const { path, body } = requestOf(entry, { programme: code, organization: lead, lead });
    const title = `${entry.what.trim()}, ${siteOf(entry)}, ${shortDay(entry.from)}`;
    try {
      const fate = await outbox.give({ method: 'POST', path, body, title });
      if (fate === 'refused') return setProblem(await takenBack(path));
      rememberUsed(person.id, code, {
        activity: entry.activity === UNPLANNED ? '' : entry.activity,
        site: siteOf(entry),
      });
      await forget();
      notifications.show({
        color: fate === 'sent' ? 'green' : 'lake',
        message: t(fate === 'sent' ? 'recorded' : 'kept', { title }),
        autoClose: 8_000,
      });
      await navigate(linkTo({ page: calendar, params: { programme: code }, search: { view: 'list' } }));
    } finally {
      setSending(false);
    }
  });

  const isOver = today > programme.end;
  return (
    <form noValidate onSubmit={(event) => void send(event)} className={classes.form}>
      <Stack gap="md">
        <ActivityChoice
          control={control}
          offered={offered}
          outcomes={outcomes}
          isUnplanned={chosen === UNPLANNED}
          onChoice={choose}
        />
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
              sites={names}
              ofActivity={activity?.sites ?? []}
              last={last.site}
            />
            <DayField
              control={control}
              name="from"
              label={t('day')}
              description={[from && inWords(from), isOver && t('programmeIsOver', { day: shortDay(programme.end) })]
                .filter(Boolean)
                .join(' · ')}
              max={today}
              rules={{
                required: t('needs.day'),
                validate: (from) => String(from) <= today || t('needs.pastDay'),
              }}
            />
            <CollaboratorChoice
              control={control}
              participants={programme.participants}
              own={lead}
              ofActivity={activity}
            />
          </Stack>
        </Paper>
        <div>
          <Button
            variant="subtle"
            onClick={details.toggle}
            aria-expanded={hasDetails}
            aria-controls="log-details"
            leftSection={
              hasDetails ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />
            }
          >
            {t('details')}
          </Button>
          <Collapse expanded={hasDetails} id="log-details">
            <Paper withBorder p="md" mt="xs">
              <Stack gap="md">
                <DayField
                  control={control}
                  name="to"
                  label={t('lastDay')}
                  description={t('lastDayHint')}
                  rules={{ validate: (to) => !to || String(to) >= getValues('from') || t('needs.order') }}
                />
                <CountsFields control={control} />
                <TextAreaField control={control} name="note" label={t('note')} />
              </Stack>
            </Paper>
          </Collapse>
        </div>
        {problem && <ProblemState error={problem} />}
        {offered.length === 0 && chosen !== UNPLANNED && (
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

const othersIn = ({ lead, collaborators }: Activity, own: string): string[] =>
  [lead, ...collaborators].filter((code) => code !== own);

/** What was refused stays in the form, which still holds it, and no longer in the outbox. */
const takenBack = async (path: string): Promise<Problem | null> => {
  const refused = outbox.state().findLast((kept) => kept.refusal && kept.path === path);
  if (!refused?.refusal) return null;
  await outbox.putAway(refused.id);
  return new Problem(refused.refusal);
};
