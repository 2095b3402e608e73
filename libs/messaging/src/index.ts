export * from './http-source-log.js';
export * from './inbox.js';
export * from './log-evidence.js';
export * from './message.js';
export * from './notices.js';
export * from './published-events.js';
export * from './published-log.js';
export * from './transport.js';
