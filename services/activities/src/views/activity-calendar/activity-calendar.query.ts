import { inOrderOf, type Page, pageIn, pageOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ActivityRow } from '../activities/activities.view.js';
import {
  type ActivityFilter,
  activityFits,
  entryFits,
  isPast,
  listed,
  narrowByPlan,
  takesPart,
} from '../activities/activity-filter.query.js';
import type { CalendarEntryResponse } from './activity-calendar.response.js';
import { CalendarEntryRow } from './activity-calendar.view.js';

/** What took place and what has its days fixed. */
export interface WholeCalendar {
  readonly entries: readonly CalendarEntryResponse[];
  readonly scheduled: readonly ActivityRow[];
}

type Plans = ReadonlyMap<string, ActivityRow>;

const plansById = (rows: readonly ActivityRow[]): Plans => new Map(rows.map((row) => [row.activity, row]));

/** Equal for what looks like the same thing logged twice. */
const likeness = ({ activity, site, from }: CalendarEntryRow): string => JSON.stringify([activity, site, from]);

const answersOf = (
  entries: readonly CalendarEntryRow[],
  all: readonly CalendarEntryRow[],
  plans: Plans,
): CalendarEntryResponse[] => {
  const alike = new Map<string, string[]>();
  for (const entry of inOrderOf(all, 'from', 'occurrence'))
    alike.set(likeness(entry), [...(alike.get(likeness(entry)) ?? []), entry.occurrence]);
  return entries.map((row) => {
    const { occurrence, programme: _, activity, ...entry } = row;
    const { title, outcome, output, lead } = plans.get(activity)!;
    return {
      id: occurrence,
      ...entry,
      activity: { id: activity, title, outcome, output, lead },
      alike: (alike.get(likeness(row)) ?? []).filter((id) => id !== occurrence),
    };
  });
};

/** The days are fixed, and it is neither over nor resting. */
const isToCome = ({ status, scheduledAt }: ActivityRow): boolean =>
  scheduledAt !== null && (status === 'scheduled' || status === 'ongoing');

@Injectable()
export class ActivityCalendarQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** In the order of the first day; now or, given a day, as true on or known on that day. */
  async of(programme: string, filter: ActivityFilter): Promise<Page<CalendarEntryResponse>> {
    if (isPast(filter)) {
      const { all, entries, plans } = await this.fitting(programme, filter);
      const { items, cursor } = pageIn(entries, ['from', 'occurrence'], filter);
      return { items: answersOf(items, all, plans), cursor };
    }
    const { items, cursor } = await this.asItStands(programme, filter);
    const activities = [...new Set(items.map(({ activity }) => activity))];
    const rows = await this.dataSource.getRepository(ActivityRow).findBy({ activity: In(activities) });
    const days = [...new Set(items.map(({ from }) => from))];
    const sameDays = await this.dataSource
      .getRepository(CalendarEntryRow)
      .findBy({ programme, activity: In(activities), from: In(days) });
    return { items: answersOf(items, sameDays, plansById(rows)), cursor };
  }

  /** All of it, with the activities whose days are fixed; each in the order of the first day. */
  async whole(programme: string, filter: ActivityFilter): Promise<WholeCalendar> {
    const { all, entries, plans } = await this.fitting(programme, filter);
    const scheduled = [...plans.values()].filter((row) => isToCome(row) && activityFits(row, filter));
    return {
      entries: answersOf(inOrderOf(entries, 'from', 'occurrence'), all, plans),
      scheduled: inOrderOf(scheduled, 'start', 'activity'),
    };
  }

  private async fitting(
    programme: string,
    filter: ActivityFilter,
  ): Promise<{ all: readonly CalendarEntryRow[]; entries: CalendarEntryRow[]; plans: Plans }> {
    const rows = await this.rows.of(programme, filter);
    const plans = plansById(await rows.all(ActivityRow));
    const all = await rows.all(CalendarEntryRow);
    const entries = all.filter((entry) => {
      const plan = plans.get(entry.activity);
      return plan !== undefined && entryFits(entry, plan, filter);
    });
    return { all, entries, plans };
  }

  private asItStands(programme: string, filter: ActivityFilter): Promise<Page<CalendarEntryRow>> {
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
    return pageOf(query, ['from', 'occurrence'], filter);
  }
}
