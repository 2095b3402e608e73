import type { components } from '~/api/generated/concert';
import { keptOffline, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';
import { type Asking, may } from '~/session/may';

export type Activity = components['schemas']['activities.ActivityResponse'];
/** What took place, where, when and by whom. */
export type Occurrence = components['schemas']['activities.CalendarEntryResponse'];
export type Framework = components['schemas']['activities.FrameworkResponse'];

/** Every activity of a programme, with what is planned and how often it took place. */
export const activitiesQuery = (place: Place) =>
  keptOffline(recordList('/api/activities/programmes/{programme}/activities', place));

export const activityQuery = (place: Place, activity: string) =>
  keptOffline(recordQuery('/api/activities/programmes/{programme}/activities/{activity}', place, { activity }));

/** The activity calendar: what took place. */
export const occurrencesQuery = (place: Place) =>
  keptOffline(recordList('/api/activities/programmes/{programme}/occurrences', place));

/** Outcomes with their outputs. */
export const frameworkQuery = (place: Place) =>
  keptOffline(recordQuery('/api/activities/programmes/{programme}/framework', place));

export const indicatorsQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/indicators', place);

/** How many people were reached, as reported. */
export const beneficiariesQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/beneficiaries', place);

export const productsQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/products', place);

/** Whether somebody may log what took place of an activity: it belongs to its lead and to who carries it out with them. */
export const mayLogOf = ({ lead, collaborators }: Pick<Activity, 'lead' | 'collaborators'>, person: Asking): boolean =>
  may(person, 'LogActivityOccurrence', { owners: [lead, ...collaborators] });
