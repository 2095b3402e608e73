export { appendWith } from './append-function.js';
export { migrateEventStore, revertEventStore } from './migrate.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
