export * from './directory.entities.js';
export { ProgrammeDirectoryTables20260105091000 } from './directory.migration.js';
export { programmeDirectory } from './directory.projection.js';
export * from './programme-directory.js';
