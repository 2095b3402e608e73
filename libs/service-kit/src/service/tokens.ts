/** Name of the service, as in its routes and its events' types. */
export const SERVICE_NAME = Symbol('service name');
/** The service's own log; undefined where nothing is recorded. */
export const EVENT_STORE = Symbol('event store');
/** The published form of the own log. */
export const PUBLISHED_LOG = Symbol('published log');
/** Where any source can be read from its beginning: to fill gaps, to rebuild and to verify views. */
export const SOURCE_OF = Symbol('source of');
/** Who may follow what moves here. */
export const READERS = Symbol('readers');
/** State of all subscriptions of this process. */
export const SUBSCRIPTIONS = Symbol('subscriptions');
