import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AddSite,
  AdmitParticipant,
  AdoptPolicySet,
  ConstituteBody,
  EstablishJointProgramme,
} from '../domain/joint-programme/joint-programme.commands.js';
import { RegisterOrganization } from '../domain/organization/organization.commands.js';
import {
  AddSiteDto,
  AdmitParticipantDto,
  AdoptPolicySetDto,
  ConstituteBodyDto,
  EstablishJointProgrammeDto,
  RegisterOrganizationDto,
} from './agencies-commands.dto.js';

@ApiTags('agencies')
@Controller()
export class AgenciesCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('organizations')
  registerOrganization(
    @Body() { code, name, kind, layer }: RegisterOrganizationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RegisterOrganization({ code, name, kind, layer }, context));
  }

  @Post('programmes')
  establishJointProgramme(
    @Body() { code, title, shortName, country, fund, start, end, totalBudget, modality }: EstablishJointProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { code, title, shortName, country, fund, start, end, totalBudget: { ...totalBudget }, modality };
    return this.commands.execute(new EstablishJointProgramme(data, context));
  }

  @Post('programmes/:programme/participants')
  admitParticipant(
    @Param('programme') programme: string,
    @Body() { organization, role }: AdmitParticipantDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AdmitParticipant({ programme, organization, role }, context));
  }

  @Post('programmes/:programme/bodies')
  constituteBody(
    @Param('programme') programme: string,
    @Body() { body, name, members, coChairs, quorum }: ConstituteBodyDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ConstituteBody({ programme, body, name, members, coChairs, quorum }, context));
  }

  @Post('programmes/:programme/sites')
  addSite(
    @Param('programme') programme: string,
    @Body() { site, layer, movement }: AddSiteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AddSite({ programme, site, layer, movement }, context));
  }

  @Put('programmes/:programme/policy-set')
  @HttpCode(204)
  adoptPolicySet(
    @Param('programme') programme: string,
    @Body()
    { releaseThreshold, releaseBasis, includeAdvance, committedDefinition, revisionThresholds }: AdoptPolicySetDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { pmcLimit, pmcShare } = revisionThresholds;
    const policySet = {
      releaseThreshold,
      releaseBasis,
      includeAdvance,
      committedDefinition,
      revisionThresholds: { pmcLimit: { ...pmcLimit }, pmcShare },
    };
    return this.commands.execute(new AdoptPolicySet({ programme, ...policySet }, context));
  }
}
