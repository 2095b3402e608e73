import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  CloseFinanciallyHandler,
  CloseOperationallyHandler,
  DecideExtensionHandler,
  RecordDecisionNotCarriedOutHandler,
  RequestExtensionHandler,
} from './application/course.command-handlers.js';
import {
  AddSiteHandler,
  AdmitParticipantHandler,
  AdoptPolicySetHandler,
  ConstituteBodyHandler,
  EstablishJointProgrammeHandler,
  ReconstituteBodyHandler,
} from './application/joint-programme.command-handlers.js';
import { agenciesFindings } from './agencies.findings.js';
import {
  AlignProgrammeHandler,
  ChangeContactPointHandler,
  ChangePartnerHandler,
  EndPartnershipHandler,
  LinkProgrammeHandler,
  NameContactPointHandler,
  RegisterPartnerHandler,
  UnlinkProgrammeHandler,
  WithdrawContactPointHandler,
} from './application/network.command-handlers.js';
import {
  RecordSuccessionHandler,
  RegisterOrganizationHandler,
  RenameOrganizationHandler,
} from './application/organization.command-handlers.js';
import {
  RecordAssertionHandler,
  StateTotalBudgetHandler,
  WithdrawAssertionHandler,
} from './application/statements.command-handlers.js';
import { AgenciesCommandsController } from './http/agencies-commands.controller.js';
import { AgenciesQueriesController } from './http/agencies-queries.controller.js';
import { ProgrammeCourseController } from './http/programme-course.controller.js';
import { ProgrammeNetworkController } from './http/programme-network.controller.js';
import { StatementsController } from './http/statements.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { AgenciesReactions } from './integration/reactions.js';
import { network } from './views/network/network.projection.js';
import { NetworkQuery } from './views/network/network.query.js';
import { PortfolioQuery } from './views/portfolio/portfolio.query.js';
import { programmeVersion } from './views/portfolio/programme-version.projection.js';
import { statements } from './views/statements/statements.projection.js';
import { StatementsQuery } from './views/statements/statements.query.js';

@Module({
  controllers: [
    AgenciesCommandsController,
    ProgrammeCourseController,
    ProgrammeNetworkController,
    AgenciesQueriesController,
    StatementsController,
    ...agenciesFindings.controllers,
  ],
  providers: [
    RegisterOrganizationHandler,
    RenameOrganizationHandler,
    RecordSuccessionHandler,
    EstablishJointProgrammeHandler,
    AdmitParticipantHandler,
    ConstituteBodyHandler,
    ReconstituteBodyHandler,
    AddSiteHandler,
    AdoptPolicySetHandler,
    RequestExtensionHandler,
    DecideExtensionHandler,
    RecordDecisionNotCarriedOutHandler,
    CloseOperationallyHandler,
    CloseFinanciallyHandler,
    RegisterPartnerHandler,
    NameContactPointHandler,
    LinkProgrammeHandler,
    AlignProgrammeHandler,
    ChangePartnerHandler,
    EndPartnershipHandler,
    ChangeContactPointHandler,
    WithdrawContactPointHandler,
    UnlinkProgrammeHandler,
    StateTotalBudgetHandler,
    RecordAssertionHandler,
    WithdrawAssertionHandler,
    ...agenciesFindings.providers,
    ProgrammeDirectory,
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
