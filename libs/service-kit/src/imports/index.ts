export * from './import.responses.js';
export * from './import-plan.js';
export { ImportsController, type ImportsOfService } from './imports.controller.js';
export { RehearsableEventStore } from './rehearsable-event-store.js';
