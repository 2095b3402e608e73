export { PostgresPublishedLog, type PostgresPublishedLogOptions } from './postgres-published-log.js';
export { PostgresTransport, type PostgresTransportOptions } from './postgres-transport.js';
