import * as contracts from '@concert/contracts/reviews';
import { publishes } from '@concert/messaging';
import type { MeetingEvent } from './meeting/meeting.js';

/** What others may read of this service's log. */
export const publishedEvents = publishes<MeetingEvent, typeof contracts>(contracts, {});
