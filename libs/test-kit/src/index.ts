/** A server of its own, for a test that looks at its files. */
export { startPostgres } from '@concert/embedded-postgres';
export * from './test-database.js';
export * from './token-issuer.js';
