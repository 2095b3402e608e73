import { Unknown } from '@concert/event-sourcing';
import { type Money, money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import { type Page, pageOf } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActivityRow } from './activity.entity.js';
import { type ActivityFilter, listed, narrowByPlan, takesPart } from './activity-filter.js';

/** An activity with what is planned and how much of it took place. */
export interface ActivityView extends Omit<
  ActivityRow,
  'activity' | 'programme' | 'start' | 'end' | 'plannedCost' | 'currency'
> {
  readonly id: string;
  readonly window: Window;
  /** Null: not costed. */
  readonly plannedCost: Money | null;
}

const viewOf = ({ activity, programme: _, start, end, plannedCost, currency, ...row }: ActivityRow): ActivityView => ({
  id: activity,
  ...row,
  window: { start, end },
  plannedCost: plannedCost === null || currency === null ? null : money(plannedCost, currency),
});

@Injectable()
export class ActivitiesQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of their first day. */
  async of(programme: string, filter: ActivityFilter): Promise<Page<ActivityView>> {
    const { participant, site, from, to } = filter;
    const query = this.dataSource
      .getRepository(ActivityRow)
      .createQueryBuilder('activity')
      .where('activity.programme = :programme', { programme });
    narrowByPlan(query, 'activity', filter);
    if (participant !== undefined) query.andWhere(`(${takesPart('activity')})`, { participant });
    if (site !== undefined) query.andWhere(listed('activity.sites', 'site'), { site });
    if (from !== undefined) query.andWhere('activity.end >= :from', { from });
    if (to !== undefined) query.andWhere('activity.start <= :to', { to });
    const { items, cursor } = await pageOf(query, ['start', 'activity'], filter);
    return { items: items.map(viewOf), cursor };
  }

  /** @throws Unknown  the programme has no such activity */
  async one(programme: string, activity: string): Promise<ActivityView> {
    const row = await this.dataSource.getRepository(ActivityRow).findOneBy({ programme, activity });
    if (!row) throw new Unknown('activity', `${activity} in ${programme}`);
    return viewOf(row);
  }
}
