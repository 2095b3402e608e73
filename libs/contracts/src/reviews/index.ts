export * from './decision-taken.v1.js';
export * from './meeting-held.v1.js';
