export * from './activity-occurrence-logged.v1.js';
export * from './activity-planned.v1.js';
export * from './outcome-defined.v1.js';
export * from './output-defined.v1.js';
