import { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import ical from 'ical-generator';
import type { WholeCalendar } from './activity-calendar.query.js';
import type { CalendarEntryResponse } from './activity-calendar.response.js';

const DAY_MS = 86_400_000;
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** In a calendar the end of a day's event is the day after. */
const dayAfter = (date: string): Date => new Date(dayOf(date).getTime() + DAY_MS);

const told = ({ byWhom, participants, note, evidence }: CalendarEntryResponse): string =>
  [
    `By ${byWhom.join(', ')}`,
    participants && `${participants.reduce((total, { count }) => total + count, 0)} participants`,
    note,
    evidence && `Evidence: ${evidence}`,
  ]
    .filter(Boolean)
    .join('\n');

/** What took place, and the days that are fixed for what will, as a calendar that people subscribe to (RFC 5545). */
export const calendarFeed = (programme: string, { entries, scheduled }: WholeCalendar): string => {
  const calendar = ical({
    name: `${programme} activity calendar`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Concert', product: 'activity-calendar' },
  });
  for (const entry of entries)
    calendar.createEvent({
      id: entry.id,
      stamp: new Date(entry.loggedAt),
      allDay: true,
      start: dayOf(entry.from),
      end: dayAfter(entry.to),
      summary: `${entry.byWhom.join(', ')}: ${entry.what}`,
      location: entry.site,
      description: told(entry),
      categories: [{ name: entry.activity.title }],
      status: ICalEventStatus.CONFIRMED,
    });
  for (const { activity, start, end, lead, title, sites, scheduledAt } of scheduled)
    calendar.createEvent({
      id: activity,
      stamp: new Date(scheduledAt ?? start),
      allDay: true,
      start: dayOf(start),
      end: dayAfter(end),
      summary: `${lead}: ${title}`,
      location: sites.join(', '),
      status: ICalEventStatus.TENTATIVE,
    });
  return calendar.toString();
};
