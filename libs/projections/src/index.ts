export * from './cursors.js';
export { DeliveryTables20260105090000 } from './delivery-tables.migration.js';
export type { ParkedMessage } from './parked-messages.js';
export type { PastViews } from './past-views.js';
export * from './projection.js';
export type { SourceOf } from './rebuild.js';
export { inTransaction } from './transaction.js';
export * from './view-set.js';
