import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { keptOffline, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';
import { type Asking, may } from '~/session/may';

export type Activity = components['schemas']['activities.ActivityResponse'];
/** What took place, where, when and by whom. */
export type Occurrence = components['schemas']['activities.CalendarEntryResponse'];
export type Framework = components['schemas']['activities.FrameworkResponse'];

/** Every activity of a programme, with what is planned and how often it took place. */
export const activitiesQuery = (place: Place) =>
  keptOffline(
    recordQuery('activities', place, ['activities'], () =>
      readAll((cursor) =>
        api.GET('/api/activities/programmes/{programme}/activities', {
          params: {
            path: { programme: place.programme },
            query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
    ),
  );

export const activityQuery = (place: Place, activity: string) =>
  keptOffline(
    recordQuery('activities', place, ['activity', activity], () =>
      read(
        api.GET('/api/activities/programmes/{programme}/activities/{activity}', {
          params: { path: { programme: place.programme, activity }, query: { ...place.moment } },
        }),
      ),
    ),
  );

/** The activity calendar: what took place. */
export const occurrencesQuery = (place: Place) =>
  keptOffline(
    recordQuery('activities', place, ['occurrences'], () =>
      readAll((cursor) =>
        api.GET('/api/activities/programmes/{programme}/occurrences', {
          params: {
            path: { programme: place.programme },
            query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
    ),
  );

/** Outcomes with their outputs. */
export const frameworkQuery = (place: Place) =>
  keptOffline(
    recordQuery('activities', place, ['framework'], () =>
      read(
        api.GET('/api/activities/programmes/{programme}/framework', {
          params: { path: { programme: place.programme }, query: { ...place.moment } },
        }),
      ),
    ),
  );

/** Whether somebody may log what took place of an activity: it belongs to its lead and to who carries it out with them. */
export const mayLogOf = ({ lead, collaborators }: Pick<Activity, 'lead' | 'collaborators'>, person: Asking): boolean =>
  may(person, 'LogActivityOccurrence', { owners: [lead, ...collaborators] });
