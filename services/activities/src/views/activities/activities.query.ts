import { type Moment, Unknown } from '@concert/event-sourcing';
import { money, type Money } from '@concert/money';
import { type Page, pageIn, pageOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActivityResponse } from './activities.response.js';
import { ActivityRow } from './activities.view.js';
import { type ActivityFilter, activityFits, isPast, listed, narrowByPlan, takesPart } from './activity-filter.query.js';

const moneyOf = (amount: string | null, currency: string | null): Money | null =>
  amount === null || currency === null ? null : money(amount, currency);

const viewOf = (row: ActivityRow): ActivityResponse => {
  const {
    activity,
    programme: _,
    statusBefore: __,
    scheduledAt: ___,
    tookPlace: ____,
    start,
    end,
    plannedCost,
    releasedAmount,
    currency,
    ...rest
  } = row;
  return {
    id: activity,
    ...rest,
    window: { start, end },
    plannedCost: moneyOf(plannedCost, currency),
    releasedAmount: moneyOf(releasedAmount, currency),
  };
};

@Injectable()
export class ActivitiesQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** In the order of their first day; now or, given a day, as true on or known on that day. */
  async of(programme: string, filter: ActivityFilter): Promise<Page<ActivityResponse>> {
    const { items, cursor } = isPast(filter)
      ? await this.asItStood(programme, filter)
      : await this.asItStands(programme, filter);
    return { items: items.map(viewOf), cursor };
  }

  private async asItStood(programme: string, filter: ActivityFilter): Promise<Page<ActivityRow>> {
    const rows = await (await this.rows.of(programme, filter)).all(ActivityRow);
    return pageIn(
      rows.filter((row) => activityFits(row, filter)),
      ['start', 'activity'],
      filter,
    );
  }

  private asItStands(programme: string, filter: ActivityFilter): Promise<Page<ActivityRow>> {
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
    return pageOf(query, ['start', 'activity'], filter);
  }

  /** @throws Unknown  the programme has no such activity, or had none then */
  async one(programme: string, activity: string, moment: Moment = {}): Promise<ActivityResponse> {
    const row = isPast(moment)
      ? (await (await this.rows.of(programme, moment)).all(ActivityRow)).find((each) => each.activity === activity)
      : await this.dataSource.getRepository(ActivityRow).findOneBy({ programme, activity });
    if (!row) throw new Unknown('activity', `${activity} in ${programme}`);
    return viewOf(row);
  }
}
