import { inOrderOf, type MomentPageQuery, type Page, pageIn, pageOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { ActivityResponse } from './activities.response.js';
import { ActivityRow, OccurrenceRow } from './activities.view.js';

export interface ActivityFilter {
  readonly programme: string;
  readonly overseer: boolean;
}

const LATEST = 3;
const OTHERS_AT_OUR_SITES = 20;
const OTHERS_NEAR_US = 100;

@Injectable()
export class ActivitiesQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** The participant's own activities and the joint ones; an overseer's are all. */
  async of({ programme, overseer }: ActivityFilter, page: MomentPageQuery): Promise<Page<ActivityResponse>> {
    if (page.asOf !== undefined || page.knownAt !== undefined) return this.atMoment({ programme, overseer }, page);
    const query = this.dataSource
      .getRepository(ActivityRow)
      .createQueryBuilder('activity')
      .where('activity.programme = :programme', { programme });
    if (!overseer) query.andWhere('activity.relation is not null');
    const { items, cursor } = await pageOf(query, ['start', 'activity'], page);
    const occurrences = await this.latestOf(items);
    return {
      items: items.map((row) => ({ ...row, occurrences: occurrences.get(row.activity) ?? { count: 0, latest: [] } })),
      cursor,
    };
  }

  private async atMoment(
    { programme, overseer }: ActivityFilter,
    page: MomentPageQuery,
  ): Promise<Page<ActivityResponse>> {
    const then = await this.rows.of(programme, { asOf: page.asOf, knownAt: page.knownAt });
    const [activities, found] = await Promise.all([then.all(ActivityRow), then.all(OccurrenceRow)]);
    const tookPlace = inOrderOf(found, 'from', 'occurrence').reverse();
    const ours = activities.filter(({ relation }) => overseer || relation !== null);
    const { items, cursor } = pageIn(ours, ['start', 'activity'], page);
    const view = (row: ActivityRow): ActivityResponse => {
      const own = tookPlace.filter(({ activity }) => activity === row.activity);
      return { ...row, occurrences: { count: own.length, latest: own.slice(0, LATEST) } };
    };
    return { items: items.map(view), cursor };
  }

  /** What others have planned where the participant has activities, in the days asked for, soonest first. */
  othersNearUs(programme: string, { from, to }: { from: string; to: string }): Promise<ActivityRow[]> {
    return this.nearUs(programme)
      .andWhere('activity.start <= :to and activity.end >= :from', { from, to })
      .andWhere(`activity.status not in ('completed', 'eliminated')`)
      .orderBy({ 'activity.start': 'ASC', 'activity.activity': 'ASC' })
      .limit(OTHERS_NEAR_US)
      .getMany();
  }

  /** What others do where the participant has activities, the last to start first. */
  othersAtOurSites(programme: string): Promise<ActivityRow[]> {
    return this.nearUs(programme)
      .orderBy({ 'activity.start': 'DESC', 'activity.activity': 'DESC' })
      .limit(OTHERS_AT_OUR_SITES)
      .getMany();
  }

  private nearUs(programme: string): SelectQueryBuilder<ActivityRow> {
    return this.dataSource
      .getRepository(ActivityRow)
      .createQueryBuilder('activity')
      .where('activity.programme = :programme and activity.relation is null', { programme })
      .andWhere(
        `activity.sites ?| array(select distinct jsonb_array_elements_text(ours.sites) from activities ours
                                 where ours.programme = :programme and ours.relation is not null)`,
      );
  }

  private async latestOf(activities: readonly ActivityRow[]): Promise<Map<string, ActivityResponse['occurrences']>> {
    const found = await this.dataSource.query<(OccurrenceRow & { total: string })[]>(
      `select latest.* from unnest($1::text[]) as wanted(activity)
       cross join lateral (
         select occurrence, programme, activity, what, site, "from"::text, "to"::text, "byWhom", participants, evidence, note,
                "loggedBy", count(*) over () as total
         from activity_occurrences o where o.activity = wanted.activity
         order by o."from" desc, o.occurrence desc limit ${LATEST}
       ) latest`,
      [activities.map(({ activity }) => activity)],
    );
    const byActivity = new Map<string, ActivityResponse['occurrences']>();
    for (const { total, ...occurrence } of found) {
      const latest = byActivity.get(occurrence.activity)?.latest ?? [];
      byActivity.set(occurrence.activity, { count: Number(total), latest: [...latest, occurrence] });
    }
    return byActivity;
  }
}
