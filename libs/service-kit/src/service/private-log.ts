import type { PostgresEventStore } from '@concert/event-store-postgres';
import type { Notices, PublishedEvents } from '@concert/messaging';
import { PostgresPublishedLog } from '@concert/messaging-postgres';
import type { ServiceDefinition } from './define-service.js';

const asRecorded = (service: string, types: readonly string[]): PublishedEvents =>
  Object.fromEntries(
    types.map((type) => [
      type,
      ({ version, data }: { version: number; data: object }) => ({ type: `${service}.${type}.v${version}`, data }),
    ]),
  ) as PublishedEvents;

/**
 * The own log as the own views read it. Only this process holds it: it is not relayed, not served to others and not
 * among the logs a transport is given.
 */
export const privateLogOf = (
  { name, privateEvents = [] }: ServiceDefinition,
  store: PostgresEventStore,
  notices?: Notices,
): PostgresPublishedLog | undefined =>
  privateEvents.length === 0
    ? undefined
    : new PostgresPublishedLog({
        store,
        source: name,
        publishedEvents: asRecorded(name, privateEvents),
        listenAt: notices,
      });
