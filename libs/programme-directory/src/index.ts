export * from './directory.entities.js';
export { programmeDirectoryMigrations } from './directory.migrations.js';
export { programmeDirectory } from './directory.projection.js';
export * from './programme-directory.js';
