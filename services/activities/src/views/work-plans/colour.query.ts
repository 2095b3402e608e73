import type { ActivityRow } from '../activities/activities.view.js';
import type { Colour } from './colours.js';

export type PlannedDays = Pick<ActivityRow, 'status' | 'start' | 'end' | 'startedOn' | 'completedOn' | 'lastTookPlace'>;

export const quarters = [1, 2, 3, 4] as const;

const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'];
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

const firstDay = (year: number, quarter: number): string => `${year}-${FIRST_DAYS[quarter - 1]}`;
const lastDay = (year: number, quarter: number): string => `${year}-${LAST_DAYS[quarter - 1]}`;

/** Whether anything happened by a day. */
const isUnderWay = ({ startedOn, lastTookPlace, status }: PlannedDays, day: string): boolean =>
  status === 'ongoing' || (startedOn ?? '9999') <= day || (lastTookPlace ?? '9999') <= day;

/** How an activity stands in a quarter, looked at on a day. Source: MDG-F guidelines 10.2, colour-coded work plan. */
export const colourOf = (activity: PlannedDays, year: number, quarter: number, day: string): Colour => {
  const { status, start, end } = activity;
  if (status === 'eliminated') return 'grey';
  if (status === 'completed') return 'green';
  if (day < firstDay(year, quarter)) return 'grey';
  if (day > end) return 'red';
  if (status === 'suspended') return 'yellow';
  if (isUnderWay(activity, day)) return 'green';
  const shouldHaveBegun = day > start && (day > lastDay(year, quarter) || start < firstDay(year, quarter));
  return shouldHaveBegun ? 'yellow' : 'grey';
};
