import type { Moment } from '@concert/event-sourcing';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CalendarEntryRow } from '../activity-calendar/calendar-entry.entity.js';
import { ActivityRow } from './activity.entity.js';

/** How many of them are of more than one participant. */
export interface Share {
  readonly all: number;
  readonly joint: number;
  /** Null when there are none. */
  readonly percent: string | null;
}

export interface JointShare {
  /** Activities with a lead and at least one collaborator. */
  readonly planned: Share;
  /** Occurrences by at least two organizations. */
  readonly tookPlace: Share;
}

const shareOf = <Item>(items: readonly Item[], isJoint: (item: Item) => boolean): Share => {
  const joint = items.filter(isJoint).length;
  return {
    all: items.length,
    joint,
    percent: items.length === 0 ? null : ((joint * 100) / items.length).toFixed(2),
  };
};

/** a joint programme whose activities are planned and carried out apart is joint in name. */
export const jointShareOf = (
  activities: readonly Pick<ActivityRow, 'lead' | 'collaborators' | 'status'>[],
  occurrences: readonly Pick<CalendarEntryRow, 'byWhom'>[],
): JointShare => ({
  planned: shareOf(
    activities.filter(({ status }) => status !== 'eliminated'),
    ({ lead, collaborators }) => collaborators.some((each) => each !== lead),
  ),
  tookPlace: shareOf(occurrences, ({ byWhom }) => new Set(byWhom).size > 1),
});

@Injectable()
export class JointShareQuery {
  constructor(private readonly rows: ViewRows) {}

  async of(programme: string, moment: Moment): Promise<JointShare> {
    const rows = await this.rows.of(programme, moment);
    return jointShareOf(await rows.all(ActivityRow), await rows.all(CalendarEntryRow));
  }
}
