import type { ImportRow, ImportTemplate } from '@concert/imports';
import { type ImportPlan, refuseChangesOf, RowRefused } from '@concert/service-kit';
import { type ParticipantCount, type Sex, sexes } from '../activity/activity.js';

export const activityLog: ImportTemplate = {
  key: 'activity-log',
  title: 'Activity log',
  columns: [
    {
      key: 'activity',
      header: 'Activity',
      kind: 'text',
      required: true,
      help: 'Title of the planned activity, exactly, or its id',
      example: 'Life skills training',
    },
    { key: 'what', header: 'What', kind: 'text', required: true, help: 'What took place', example: '' },
    {
      key: 'site',
      header: 'Where',
      kind: 'text',
      required: true,
      aliases: ['Site'],
      help: 'One site of the programme',
      example: 'Tianjin',
    },
    { key: 'from', header: 'From', kind: 'date', required: true, help: 'First day', example: '2011-03-14' },
    { key: 'to', header: 'To', kind: 'date', help: 'Last day; blank when it took one day', example: '2011-03-16' },
    {
      key: 'byWhom',
      header: 'By whom',
      kind: 'list',
      help: 'Codes of the organizations that did it; blank: the one that logs',
      example: 'ILO; UNESCO',
    },
    {
      key: 'participants',
      header: 'Participants',
      kind: 'list',
      help: 'Sex, ages and number, separated by semicolons; blank when nobody counted, which is not the same as 0',
      example: 'female 15-24: 34; male 15-24: 20; not-recorded not-recorded: 3',
    },
    { key: 'note', header: 'Note', kind: 'text', help: '', example: '' },
    {
      key: 'effectiveDate',
      header: 'In force from',
      kind: 'date',
      aside: true,
      help: 'Its last day when blank',
      example: '2011-03-16',
    },
  ],
};

export interface PlannedActivity {
  readonly id: string;
  readonly title: string;
}

const COUNT = new RegExp(`^(${sexes.join('|')})\\s+(\\S+?)\\s*(?::|\\s)\\s*(\\d{1,9})$`, 'i');

const countOf = (words: string): ParticipantCount => {
  const [, sex, ageBand, count] = COUNT.exec(words) ?? [];
  if (sex === undefined || ageBand === undefined)
    throw new RowRefused('participants', 'COUNT_NOT_READABLE', `"${words}" is not written as "female 15-24: 34"`);
  return { sex: sex.toLowerCase() as Sex, ageBand, count: Number(count) };
};

export const wordsOfCount = ({ sex, ageBand, count }: ParticipantCount): string => `${sex} ${ageBand}: ${count}`;

const activityIn = (activities: readonly PlannedActivity[], { values }: ImportRow): string => {
  const named = String(values.get('activity'));
  const found = activities.filter(({ id, title }) => id === named || title.toLowerCase() === named.toLowerCase());
  if (found.length > 1)
    throw new RowRefused(
      'activity',
      'ACTIVITY_AMBIGUOUS',
      `${found.length} activities are called "${named}": give the id`,
    );
  const [only] = found;
  if (!only) throw new RowRefused('activity', 'ACTIVITY_UNKNOWN', `No planned activity is called "${named}"`);
  return only.id;
};

export const activityLogImport = (activities: readonly PlannedActivity[]): ImportPlan => ({
  template: activityLog,
  add: (row) => {
    const { values } = row;
    const participants = values.get('participants') as readonly string[] | undefined;
    return [
      {
        command: 'LogActivityOccurrence',
        params: { activity: activityIn(activities, row) },
        body: {
          what: values.get('what'),
          site: values.get('site'),
          from: values.get('from'),
          to: values.get('to'),
          byWhom: values.get('byWhom'),
          participants: participants?.map(countOf),
          note: values.get('note'),
          effectiveDate: values.get('effectiveDate'),
        },
        about: 'activity',
      },
    ];
  },
  replace: ({ changed }) => {
    refuseChangesOf(changed, [], 'What took place was logged as it was known: log what is new in a row that adds');
    return [];
  },
});
