import type { PageQuery } from '@concert/service-kit';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Which activities, or what took place under which activities. What is left out does not narrow. */
export interface ActivityFilter extends PageQuery {
  readonly lead?: string;
  /** An organization with any part in it. */
  readonly participant?: string;
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
   or ${listed(`${activity}.collaborators`, 'participant')}`;

/** Narrows by what an activity has in common with all that took place under it. */
export const narrowByPlan = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  activity: string,
  { lead, outcome, output }: ActivityFilter,
): void => {
  for (const [column, value] of Object.entries({ lead, outcome, output }))
    if (value !== undefined) query.andWhere(`${activity}.${column} = :${column}`, { [column]: value });
};
