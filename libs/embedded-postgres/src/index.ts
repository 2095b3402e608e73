export { type Account, postgresAccount } from './account.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startPostgres } from './embedded-postgres.js';
export { PostgresUnavailable } from './failures.js';
export { type FolderLock, lockFolder } from './folder-lock.js';
export { freePort } from './free-port.js';
export { connectionToRunning } from './running.js';
export { foldersOf, removePostgres } from './place.js';
