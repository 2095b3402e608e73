import { type Page, pageOf } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ActivityRow } from '../activities/activity.entity.js';
import { type ActivityFilter, listed, narrowByPlan, takesPart } from '../activities/activity-filter.js';
import { CalendarEntryRow } from './calendar-entry.entity.js';

/** What took place, with the activity it belongs to. */
export interface CalendarEntryView extends Omit<CalendarEntryRow, 'occurrence' | 'programme' | 'activity'> {
  readonly id: string;
  readonly activity: Pick<ActivityRow, 'title' | 'outcome' | 'output' | 'lead'> & { readonly id: string };
}

@Injectable()
export class ActivityCalendarQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of the first day. */
  async of(programme: string, filter: ActivityFilter): Promise<Page<CalendarEntryView>> {
    const { participant, site, from, to } = filter;
    const query = this.dataSource
      .getRepository(CalendarEntryRow)
      .createQueryBuilder('entry')
      .innerJoin(ActivityRow, 'plan', 'plan.activity = entry.activity')
      .where('entry.programme = :programme', { programme });
    narrowByPlan(query, 'plan', filter);
    if (participant !== undefined)
      query.andWhere(`(${takesPart('plan')} or ${listed('entry.byWhom', 'participant')})`, { participant });
    if (site !== undefined) query.andWhere('entry.site = :site', { site });
    if (from !== undefined) query.andWhere('entry.to >= :from', { from });
    if (to !== undefined) query.andWhere('entry.from <= :to', { to });
    const { items, cursor } = await pageOf(query, ['from', 'occurrence'], filter);
    const plans = await this.plansOf(items);
    return {
      items: items.map(({ occurrence, programme: _, activity, ...entry }) => {
        const { title, outcome, output, lead } = plans.get(activity)!;
        return { id: occurrence, ...entry, activity: { id: activity, title, outcome, output, lead } };
      }),
      cursor,
    };
  }

  private async plansOf(entries: readonly CalendarEntryRow[]): Promise<Map<string, ActivityRow>> {
    const activities = [...new Set(entries.map(({ activity }) => activity))];
    const rows = await this.dataSource.getRepository(ActivityRow).findBy({ activity: In(activities) });
    return new Map(rows.map((row) => [row.activity, row]));
  }
}
