export { findingCommandHandlers } from './finding.command-handlers.js';
export { FindingParties } from './finding-parties.js';
