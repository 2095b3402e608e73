export * from './embedded-postgres.js';
export * from './failures.js';
export * from './free-port.js';
