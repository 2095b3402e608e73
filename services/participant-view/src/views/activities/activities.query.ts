import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActivityRow, OccurrenceRow, PlannedResult } from './activities.entities.js';

export interface ActivityView extends ActivityRow {
  readonly occurrences: {
    readonly count: number;
    /** The latest three, the last one first. */
    readonly latest: readonly OccurrenceRow[];
  };
}

export interface ActivityFilter {
  readonly programme: string;
  readonly overseer: boolean;
}

const LATEST = 3;
const OTHERS_AT_OUR_SITES = 20;

@Injectable()
export class ActivitiesQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The participant's own activities and the joint ones; an overseer's are all. */
  async of({ programme, overseer }: ActivityFilter, page: PageQuery): Promise<Page<ActivityView>> {
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

  /** What others do where the participant has activities, the last to start first. */
  othersAtOurSites(programme: string): Promise<ActivityRow[]> {
    return this.dataSource
      .getRepository(ActivityRow)
      .createQueryBuilder('activity')
      .where('activity.programme = :programme and activity.relation is null', { programme })
      .andWhere(
        `activity.sites ?| array(select distinct jsonb_array_elements_text(ours.sites) from activities ours
                                 where ours.programme = :programme and ours.relation is not null)`,
      )
      .orderBy({ 'activity.start': 'DESC', 'activity.activity': 'DESC' })
      .limit(OTHERS_AT_OUR_SITES)
      .getMany();
  }

  results(programme: string): Promise<PlannedResult[]> {
    return this.dataSource
      .getRepository(PlannedResult)
      .find({ where: { programme }, order: { kind: 'ASC', code: 'ASC' } });
  }

  private async latestOf(activities: readonly ActivityRow[]): Promise<Map<string, ActivityView['occurrences']>> {
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
    const byActivity = new Map<string, ActivityView['occurrences']>();
    for (const { total, ...occurrence } of found) {
      const latest = byActivity.get(occurrence.activity)?.latest ?? [];
      byActivity.set(occurrence.activity, { count: Number(total), latest: [...latest, occurrence] });
    }
    return byActivity;
  }
}
