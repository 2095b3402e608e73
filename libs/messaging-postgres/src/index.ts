export { PostgresNotices } from './postgres-notices.js';
export { PostgresPublishedLog, type PostgresPublishedLogOptions } from './postgres-published-log.js';
export { PostgresTransport, type PostgresTransportOptions } from './postgres-transport.js';
