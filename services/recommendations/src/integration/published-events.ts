import {
  KeyActionAgreedV1,
  KeyActionProgressedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import type { PublishedEvents } from '@concert/messaging';
import type { RecommendationEvent } from '../domain/recommendation/recommendation.events.js';

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<RecommendationEvent> = {
  RecommendationIssued: ({ data }) => RecommendationIssuedV1.publish(data),
  ManagementResponseRecorded: ({ data }) => ManagementResponseRecordedV1.publish(data),
  ManagementResponseApproved: ({ data }) => ManagementResponseApprovedV1.publish(data),
  KeyActionAgreed: ({ data }) => KeyActionAgreedV1.publish(data),
  KeyActionProgressed: ({ data }) => KeyActionProgressedV1.publish(data),
};
