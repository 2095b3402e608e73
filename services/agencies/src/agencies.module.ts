import { ProgrammeDirectory, programmeDirectory, programmeDirectoryMigrations } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  AddSiteHandler,
  AdmitParticipantHandler,
  AdoptPolicySetHandler,
  ConstituteBodyHandler,
  EstablishJointProgrammeHandler,
} from './application/joint-programme.command-handlers.js';
import { RegisterOrganizationHandler } from './application/organization.command-handlers.js';
import { AgenciesCommandsController } from './http/agencies-commands.controller.js';
import { AgenciesQueriesController } from './http/agencies-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';

@Module({
  controllers: [AgenciesCommandsController, AgenciesQueriesController],
  providers: [
    RegisterOrganizationHandler,
    EstablishJointProgrammeHandler,
    AdmitParticipantHandler,
    ConstituteBodyHandler,
    AddSiteHandler,
    AdoptPolicySetHandler,
    ProgrammeDirectory,
  ],
})
export class AgenciesModule {}

/** Who takes part, in which role, where and under which rules. */
export const agencies: ServiceDefinition = {
  name: 'agencies',
  title: 'Agencies: organizations and joint programmes',
  module: AgenciesModule,
  publishedEvents,
  projections: [programmeDirectory],
  migrations: [...programmeDirectoryMigrations],
};
