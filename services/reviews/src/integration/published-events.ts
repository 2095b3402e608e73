import { AgendaItemPutV1, DecisionTakenV1, MeetingConvenedV1, MeetingHeldV1 } from '@concert/contracts/reviews';
import type { PublishedEvents } from '@concert/messaging';
import type { MeetingEvent } from '../domain/meeting/meeting.events.js';

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<MeetingEvent> = {
  MeetingConvened: ({ data }) => MeetingConvenedV1.publish(data),
  AgendaItemPut: ({ data }) => AgendaItemPutV1.publish(data),
  MeetingHeld: ({ data }) => MeetingHeldV1.publish(data),
  DecisionTaken: ({ data }) => DecisionTakenV1.publish(data),
};
