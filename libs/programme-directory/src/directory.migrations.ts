import { ProgrammeDirectoryTables20260105091000 } from './directory.migration.js';
import { DirectoryUnknownTotal20261122090000 } from './directory-unknown-total.migration.js';
import { ProgrammeDirectorySuccession20260202091000 } from './directory-succession.migration.js';

/** In the order they are run; each service that mounts the directory runs all of them. */
export const programmeDirectoryMigrations = [
  ProgrammeDirectoryTables20260105091000,
  ProgrammeDirectorySuccession20260202091000,
  DirectoryUnknownTotal20261122090000,
];
