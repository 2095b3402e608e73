import type { MomentPageQuery } from '@concert/service-kit';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { CalendarEntryRow } from '../activity-calendar/activity-calendar.view.js';
import type { ActivityRow, ActivityStatus } from './activities.view.js';

/** Which activities, or what took place under which activities. What is left out does not narrow. */
export interface ActivityFilter extends MomentPageQuery {
  readonly lead?: string;
  /** An organization with any part in it. */
  readonly participant?: string;
  readonly status?: ActivityStatus;
  readonly outcome?: string;
  readonly output?: string;
  readonly site?: string;
  /** Leaves out what ended before. */
  readonly from?: string;
  /** Leaves out what began after. */
  readonly to?: string;
}

/** Holds when a jsonb list contains the parameter. */
export const listed = (column: string, parameter: string): string => `${column} @> to_jsonb(:${parameter}::text)`;

/** Holds when the organization `:participant` has a part in the activity, whichever. */
export const takesPart = (activity: string): string =>
  `${activity}.lead = :participant or ${activity}.facilitator = :participant
   or ${activity}."leadNationalCounterpart" = :participant
   or ${listed(`${activity}.collaborators`, 'participant')}`;

/** Narrows by what an activity has in common with all that took place under it. */
export const narrowByPlan = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  activity: string,
  { lead, status, outcome, output }: ActivityFilter,
): void => {
  for (const [column, value] of Object.entries({ lead, status, outcome, output }))
    if (value !== undefined) query.andWhere(`${activity}.${column} = :${column}`, { [column]: value });
};

const hasPart = (
  { lead, facilitator, leadNationalCounterpart, collaborators }: ActivityRow,
  organization: string,
): boolean => [lead, facilitator, leadNationalCounterpart, ...collaborators].includes(organization);

const fits = (wanted: string | undefined, value: string | null): boolean => wanted === undefined || wanted === value;

const planFits = (row: ActivityRow, { lead, status, outcome, output }: ActivityFilter): boolean =>
  fits(lead, row.lead) && fits(status, row.status) && fits(outcome, row.outcome) && fits(output, row.output);

const daysFit = ({ from, to }: ActivityFilter, first: string, last: string): boolean =>
  (from === undefined || last >= from) && (to === undefined || first <= to);

/** The same filter on rows in memory, for the past. */
export const activityFits = (row: ActivityRow, filter: ActivityFilter): boolean =>
  planFits(row, filter) &&
  (filter.participant === undefined || hasPart(row, filter.participant)) &&
  (filter.site === undefined || row.sites.includes(filter.site)) &&
  daysFit(filter, row.start, row.end);

/** As `activityFits`, for what took place under the plan. */
export const entryFits = (entry: CalendarEntryRow, plan: ActivityRow, filter: ActivityFilter): boolean =>
  planFits(plan, filter) &&
  (filter.participant === undefined ||
    hasPart(plan, filter.participant) ||
    entry.byWhom.includes(filter.participant)) &&
  fits(filter.site, entry.site) &&
  daysFit(filter, entry.from, entry.to);

export const isPast = ({ asOf, knownAt }: Pick<ActivityFilter, 'asOf' | 'knownAt'>): boolean =>
  asOf !== undefined || knownAt !== undefined;
