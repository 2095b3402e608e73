import type { CalendarOptions, EventContentArg, EventInput } from '@fullcalendar/core';
import chinese from '@fullcalendar/core/locales/zh-cn';
import dayGrid from '@fullcalendar/daygrid';
import FullCalendar from '@fullcalendar/react';
import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { IconCalendarTime, IconCheck, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from '~/components/page/words';
import { usePlace } from '~/moment/use-place';
import { page as activityPage } from '~/pages/activity/page';
import { EntryItems } from '~/record/calendar/EntryItems';
import type { Entry } from '~/record/calendar/entries';
import { firstDay, inMonth, lastDay, monthAfter } from './shown-entries';
import { linkTo } from '~/routing/link-to';
import classes from './calendar.module.css';

interface MonthViewProps {
  readonly entries: readonly Entry[];
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** One month: what fills all of it as a list, the rest on its days. */
export const MonthView = ({ entries, month, onMonth }: MonthViewProps) => {
  const { t } = useTranslation('activity-calendar');
  const { throughout, onDays } = inMonth(entries, month);
  return (
    <Stack gap="sm">
      <MonthChoice month={month} onMonth={onMonth} />
      <MonthGrid entries={onDays} month={month} />
      {onDays.length === 0 && <Hint>{t('nothingOnDays')}</Hint>}
      {throughout.length > 0 && (
        <section aria-label={t('throughout')}>
          <Text fw={600} mb="xs">
            {t('throughout')}
          </Text>
          <EntryItems entries={throughout} showsSites />
        </section>
      )}
    </Stack>
  );
};

const MonthChoice = ({ month, onMonth }: Pick<MonthViewProps, 'month' | 'onMonth'>) => {
  const { t, i18n } = useTranslation('activity-calendar');
  const name = new Intl.DateTimeFormat(i18n.language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${firstDay(month)}T00:00:00Z`));
  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('monthBefore')}
        onClick={() => onMonth(monthAfter(month, -1))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text fw={650} fz="lg" component="h3" m={0} miw={150} ta="center" aria-live="polite">
        {name}
      </Text>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('monthAfter')}
        onClick={() => onMonth(monthAfter(month, 1))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
};

/** The entries as the calendar library takes them; each leads to its activity. */
const useEvents = (entries: readonly Entry[]): EventInput[] => {
  const { t } = useTranslation('record/calendar');
  const { programme } = usePlace();
  const router = useRouter();
  const addressOf = (activity: string): string =>
    router.buildLocation(linkTo({ page: activityPage, params: { programme, activity } })).href;
  return entries.map(({ key, what, by, from, to, kind, activity }) => ({
    id: key,
    title: `${t(`kinds.${kind}`)}: ${what} (${by.join(', ')})`,
    start: from,
    end: dayAfter(to),
    allDay: true,
    classNames: [kind],
    url: addressOf(activity),
    extendedProps: { kind, what },
  }));
};

const MonthGrid = ({ entries, month }: Pick<MonthViewProps, 'entries' | 'month'>) => {
  const { i18n } = useTranslation();
  const router = useRouter();
  const calendar = useRef<FullCalendar>(null);
  const [box, { width }] = useResizeObserver<HTMLDivElement>();
  // It measures itself only when the window changes, which is before the navigation has gone.
  useEffect(() => calendar.current?.getApi().updateSize(), [width]);
  return (
    <div ref={box} className={classes.month}>
      <FullCalendar
        ref={calendar}
        key={`${month} ${i18n.language}`}
        {...LOOK}
        initialDate={firstDay(month)}
        validRange={{ start: firstDay(month), end: dayAfter(lastDay(month)) }}
        {...(i18n.language === 'zh' ? { locale: chinese } : {})}
        events={useEvents(entries)}
        eventContent={EventWords}
        eventClick={({ event, jsEvent }) => {
          if (jsEvent.ctrlKey || jsEvent.metaKey) return;
          jsEvent.preventDefault();
          void router.navigate({ href: event.url });
        }}
      />
    </div>
  );
};

const LOOK: CalendarOptions = {
  plugins: [dayGrid],
  initialView: 'dayGridMonth',
  firstDay: 1,
  headerToolbar: false,
  height: 'auto',
  fixedWeekCount: false,
  showNonCurrentDates: false,
  dayMaxEvents: 4,
  eventOrder: 'duration,start,title',
  dayCellContent: ({ date }) => date.getDate(),
  moreLinkContent: ({ num }) => `+${num}`,
  moreLinkDidMount: ({ el }) => el.setAttribute('role', 'button'),
  eventDidMount: ({ el, event }) => {
    el.setAttribute('aria-label', event.title);
    el.title = event.title;
  },
};

const EventWords = ({ event }: EventContentArg) => {
  const { kind, what } = event.extendedProps as Pick<Entry, 'kind' | 'what'>;
  const Icon = kind === 'planned' ? IconCalendarTime : IconCheck;
  return (
    <span className={classes.event}>
      <Icon size={14} aria-hidden /> {what}
    </span>
  );
};
