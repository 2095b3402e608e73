import type { Moment } from '@concert/event-sourcing';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CalendarEntryRow } from '../activity-calendar/activity-calendar.view.js';
import { ActivityRow } from './activities.view.js';
import type { JointShareResponse, ShareResponse } from './joint-share.response.js';

const shareOf = <Item>(items: readonly Item[], isJoint: (item: Item) => boolean): ShareResponse => {
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
): JointShareResponse => ({
  planned: shareOf(
    activities.filter(({ status }) => status !== 'eliminated'),
    ({ lead, collaborators }) => collaborators.some((each) => each !== lead),
  ),
  tookPlace: shareOf(occurrences, ({ byWhom }) => new Set(byWhom).size > 1),
});

@Injectable()
export class JointShareQuery {
  constructor(private readonly rows: ViewRows) {}

  async of(programme: string, moment: Moment): Promise<JointShareResponse> {
    const rows = await this.rows.of(programme, moment);
    return jointShareOf(await rows.all(ActivityRow), await rows.all(CalendarEntryRow));
  }
}
