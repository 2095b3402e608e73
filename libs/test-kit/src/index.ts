export * from './test-database.js';
export * from './token-issuer.js';
