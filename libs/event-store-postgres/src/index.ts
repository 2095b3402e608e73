export { appendWith } from './append-function.js';
export { isConnectionLoss } from './connection-loss.js';
export { migrateEventStore, revertEventStore } from './migrate.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
export { type DatabaseUrls, provideDatabases } from './provide-databases.js';
export { checkServiceRole, LogMissing, LogNotProtected } from './service-role.js';
