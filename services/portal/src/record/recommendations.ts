import { recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export const recommendationsQuery = (place: Place) =>
  recordList('/api/recommendations/programmes/{programme}/recommendations', place);

/** How far what was recommended and promised has come. */
export const followUpQuery = (place: Place) =>
  recordQuery('/api/recommendations/programmes/{programme}/follow-up', place);
