import { ProgrammeDirectoryTables20260105091000 } from './directory.migration.js';
import { ProgrammeDirectorySuccession20260202091000 } from './directory-succession.migration.js';

/** In the order they are run; each service that mounts the directory runs all of them. */
export const programmeDirectoryMigrations = [
  ProgrammeDirectoryTables20260105091000,
  ProgrammeDirectorySuccession20260202091000,
];
