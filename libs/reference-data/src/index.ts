export * from './age-bands.js';
export * from './budget-categories.js';
export * from './calendar.js';
export * from './codes.js';
export * from './countries.js';
export * from './currencies.js';
export * from './iati.js';
export * from './periods.js';
