export * from './command.js';
export * from './command-log.js';
export * from './decider.js';
export * from './errors.js';
export * from './event.js';
export * from './event-store.js';
export * from './turns.js';
export * from './upcasting.js';
