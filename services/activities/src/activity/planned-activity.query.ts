import { Unknown } from '@concert/event-sourcing';
import type { Reads } from '@concert/service-kit';
import { activity, activityStream, type PlannedActivity } from './activity.js';

/** @throws Unknown  the programme has no such activity */
export const plannedActivity = async (
  reads: Reads,
  programme: string,
  id: string,
  field?: string,
): Promise<PlannedActivity> => {
  const state = await reads.stateIn(programme, activityStream(id), activity);
  if (state.status === 'unplanned') throw new Unknown('activity', `${id} in ${programme}`, field);
  return state;
};
