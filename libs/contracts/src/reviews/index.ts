export * from './agenda-item-put.v1.js';
export * from './attendance-corrected.v1.js';
export * from './decision-taken.v1.js';
export * from './meeting-convened.v1.js';
export * from './meeting-held.v1.js';
export type { DecisionSubject } from './decision-subject.js';
