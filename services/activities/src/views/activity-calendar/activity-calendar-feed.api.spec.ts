import type { ActivityRow } from '../activities/activities.view.js';
import { calendarFeed } from './activity-calendar-feed.api.js';
import type { CalendarEntryResponse } from './activity-calendar.response.js';

const refresher: CalendarEntryResponse = {
  id: 'o-1',
  activity: { id: 'a-1', title: 'Life skills training', outcome: '2', output: '2.3', lead: 'ILO' },
  what: 'Refresher training of trainers',
  site: 'Tianjin',
  from: '2011-03-14',
  to: '2011-03-16',
  byWhom: ['ILO', 'UNESCO'],
  participants: [{ sex: 'female', ageBand: '15-24', count: 34 }],
  agesInNoBand: [],
  agesInTwoBands: [],
  note: null,
  evidence: 'Training report',
  loggedBy: 'ILO',
  loggedOnBehalfOf: null,
  loggedAt: '2011-04-01T09:00:00.000001Z',
  loggedUnder: 'a-1',
  corrected: null,
  alike: [],
};
const printing = {
  activity: 'a-1',
  title: 'Printing',
  lead: 'ILO',
  sites: ['Tianjin', 'Cangzhou'],
  start: '2011-02-14',
  end: '2011-11-30',
  scheduledAt: '2011-02-01T09:00:00.000001Z',
} as unknown as ActivityRow;

const linesOf = (feed: string): string[] => feed.replaceAll('\r\n ', '').split('\r\n');

describe('The calendar feed', () => {
  it('tells what took place as whole days: who, what, where, with how many and the evidence', () =>
    expect(linesOf(calendarFeed('MDGF-1880', { entries: [refresher], scheduled: [] }))).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'METHOD:PUBLISH',
        'UID:o-1',
        'DTSTAMP:20110401T090000Z',
        'DTSTART;VALUE=DATE:20110314',
        'DTEND;VALUE=DATE:20110317',
        'SUMMARY:ILO\\, UNESCO: Refresher training of trainers',
        'LOCATION:Tianjin',
        'DESCRIPTION:By ILO\\, UNESCO\\n34 participants\\nEvidence: Training report',
        'STATUS:CONFIRMED',
      ]),
    ));

  it('announces what has its days fixed', () =>
    expect(linesOf(calendarFeed('MDGF-1880', { entries: [], scheduled: [printing] }))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20110214', 'DTEND;VALUE=DATE:20111201', 'STATUS:TENTATIVE']),
    ));

  it('says the same of the same', () => {
    const whole = { entries: [refresher], scheduled: [printing] };
    expect(calendarFeed('MDGF-1880', whole)).toBe(calendarFeed('MDGF-1880', whole));
  });
});
