export * from './key-action-agreed.v1.js';
export * from './key-action-progressed.v1.js';
export * from './management-response-approved.v1.js';
export * from './management-response-recorded.v1.js';
export * from './recommendation-issued.v1.js';
