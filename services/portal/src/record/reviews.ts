import type { components } from '~/api/generated/concert';
import { recordList } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type DecisionDue = components['schemas']['reviews.DecisionDueResponse'];

/** What waits for a body, a fund or a donor to decide. */
export const decisionsDueQuery = (place: Place) =>
  recordList('/api/reviews/programmes/{programme}/decisions-due', place);
