export * from './cursors.js';
export { deliveryMigrations } from './delivery.migrations.js';
export type { ParkedMessage } from './parked-messages.js';
export type { PastViews } from './past-views.js';
export * from './projection.js';
export { RebuildUnderWay, type SourceOf } from './rebuild.js';
export { inTransaction } from './transaction.js';
export { ViewsTakenOver } from './view-definitions.js';
export * from './view-set.js';
