import { recordList } from '~/api/record-query';
import type { Place } from '~/moment/place';

const OPEN = { status: 'open' } as const;

/** What cannot be right about recommendations, activities and the programme itself, and is open. */
export const openFindingsQueries = (place: Place) =>
  [
    recordList('/api/recommendations/programmes/{programme}/findings', place, OPEN),
    recordList('/api/activities/programmes/{programme}/findings', place, OPEN),
    recordList('/api/agencies/programmes/{programme}/findings', place, OPEN),
  ] as const;
