import { programmeDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { OrganizationController } from './organization/organization.api.js';
import { organizationCommands } from './organization/organization.commands.js';
import { JointProgrammeController, JointProgrammesController } from './joint-programme/joint-programme.api.js';
import { jointProgrammeCommands } from './joint-programme/joint-programme.commands.js';
import { ProgrammeCourseController } from './joint-programme/course.api.js';
import { ProgrammeNetworkController } from './joint-programme/network.api.js';
import { StatementsController } from './joint-programme/statements.api.js';
import { PortfolioController } from './views/portfolio/portfolio.api.js';
import { NetworkController } from './views/network/network.api.js';
import { StatedController } from './views/statements/statements.api.js';
import { agenciesFindings } from './agencies.findings.js';
import { publishedEvents } from './published.js';
import { AgenciesReactions } from './reactions.js';
import { network } from './views/network/network.projection.js';
import { NetworkQuery } from './views/network/network.query.js';
import { PortfolioQuery } from './views/portfolio/portfolio.query.js';
import { programmeVersion } from './views/portfolio/programme-version.projection.js';
import { statements } from './views/statements/statements.projection.js';
import { StatementsQuery } from './views/statements/statements.query.js';

@Module({
  controllers: [
    OrganizationController,
    JointProgrammesController,
    JointProgrammeController,
    ProgrammeCourseController,
    ProgrammeNetworkController,
    StatementsController,
    PortfolioController,
    NetworkController,
    StatedController,
    ...agenciesFindings.controllers,
  ],
  providers: [
    ...agenciesFindings.providers,
    ProgrammeDirectory,
    ...handlersOf(organizationCommands, jointProgrammeCommands),
    AgenciesReactions,
    PortfolioQuery,
    NetworkQuery,
    StatementsQuery,
  ],
})
export class AgenciesModule {}

/** Who takes part, in which role, where and under which rules. */
export const agencies: ServiceDefinition = {
  name: 'agencies',
  title: 'Agencies: organizations and joint programmes',
  module: AgenciesModule,
  publishedEvents,
  projections: [programmeDirectory, network, statements, agenciesFindings.projection, programmeVersion],
  reactions: [AgenciesReactions],
};
