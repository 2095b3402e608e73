export { appendWith } from './append-function.js';
export { isConnectionLoss } from './connection-loss.js';
export { migrateEventStore, revertEventStore } from './migrate.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
export { type DatabaseUrls, provideDatabases } from './provide-databases.js';
export { type ChainPoint, type Evidence, type ReceivedEvent } from './verification/evidence.js';
export { type ChainEntry, type ReadableChain, StoredLog } from './verification/stored-log.js';
export { BEGINNING, type Finding, type Verification, verifyLog } from './verification/verify-log.js';
export { checkServiceRole, LogMissing, LogNotProtected } from './service-role.js';
