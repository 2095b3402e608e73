import type { WorkPlanLine } from '@concert/contracts/activities';
import { type Moment, Unknown } from '@concert/event-sourcing';
import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { ActivityRow } from '../activities/activities.view.js';
import { colourOf, quarters } from './colour.query.js';
import type { WorkPlanLineResponse, WorkPlanResponse } from './work-plans.response.js';
import { WorkPlanRow } from './work-plans.view.js';

export interface WorkPlanMoment extends Moment {
  /** The version in force when left out, or the last one while none is. */
  readonly planVersion?: number;
  /** ISO date. */
  readonly on: string;
}

const lineView = (
  { activity: id, ...line }: WorkPlanLine,
  { year, status }: WorkPlanRow,
  activities: ReadonlyMap<string, ActivityRow>,
  on: string,
): WorkPlanLineResponse => {
  const activity = id === undefined ? undefined : activities.get(id);
  return {
    ...line,
    activity: activity ? { id: activity.activity, title: activity.title, status: activity.status } : null,
    isFormal: activity !== undefined && status === 'approved' && line.quarters.length > 0 && line.budget !== null,
    byQuarter: quarters.map((quarter) => ({
      quarter,
      colour: activity && line.quarters.includes(quarter) ? colourOf(activity, year, quarter, on) : null,
    })),
  };
};

@Injectable()
export class WorkPlansQuery {
  constructor(private readonly rows: ViewRows) {}

  /** Every version, in the order of the years. */
  page(programme: string, where: { readonly year?: number }, page: MomentPageQuery): Promise<Page<WorkPlanRow>> {
    return this.rows.page(WorkPlanRow, { programme, ...where }, ['year', 'planVersion'], page);
  }

  /** @throws Unknown  the programme has no plan of that year, or no such version */
  async one(
    programme: string,
    year: number,
    { asOf, knownAt, planVersion, on }: WorkPlanMoment,
  ): Promise<WorkPlanResponse> {
    const rows = await this.rows.of(programme, { asOf, knownAt });
    const versions = (await rows.all(WorkPlanRow))
      .filter((row) => row.year === year)
      .sort((a, b) => a.planVersion - b.planVersion);
    const row =
      planVersion === undefined
        ? (versions.findLast(({ status }) => status === 'approved') ?? versions.at(-1))
        : versions.find((each) => each.planVersion === planVersion);
    if (!row) throw new Unknown('work plan', `${year} in ${programme}`);
    const activities = new Map((await rows.all(ActivityRow)).map((each) => [each.activity, each]));
    const { programme: _, lines, ...rest } = row;
    return {
      ...rest,
      on,
      lines: lines.map((line) => lineView(line, row, activities, on)),
      versions: versions.map(({ planVersion: each, status, reason, approvedOn }) => ({
        planVersion: each,
        status,
        reason,
        approvedOn,
      })),
    };
  }
}
