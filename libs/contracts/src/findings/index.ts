export * from './finding-assignment.js';
export * from './finding-facts.js';
export * from './finding-outcome.js';
export * from './input-event.js';
