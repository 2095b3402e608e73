import type { CommandContext } from '@concert/event-sourcing';
import { Context, moneyOf, type Recorded } from '@concert/service-kit';
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
    @Body() { code, name, kind, layer, effectiveDate }: RegisterOrganizationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RegisterOrganization({ code, name, kind, layer, effectiveDate }, context));
  }

  @Post('programmes')
  establishJointProgramme(
    @Body() body: EstablishJointProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { code, title, shortName, country, fund, start, end, modality, effectiveDate } = body;
    const totalBudget = moneyOf(body.totalBudget, 'totalBudget');
    const data = { code, title, shortName, country, fund, start, end, totalBudget, modality, effectiveDate };
    return this.commands.execute(new EstablishJointProgramme(data, context));
  }

  @Post('programmes/:programme/participants')
  admitParticipant(
    @Param('programme') programme: string,
    @Body() { organization, role, effectiveDate }: AdmitParticipantDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AdmitParticipant({ programme, organization, role, effectiveDate }, context));
  }

  @Post('programmes/:programme/bodies')
  constituteBody(
    @Param('programme') programme: string,
    @Body() { body, name, members, coChairs, quorum, effectiveDate }: ConstituteBodyDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, body, name, members, coChairs, quorum, effectiveDate };
    return this.commands.execute(new ConstituteBody(data, context));
  }

  @Post('programmes/:programme/sites')
  addSite(
    @Param('programme') programme: string,
    @Body() { site, layer, movement, effectiveDate }: AddSiteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AddSite({ programme, site, layer, movement, effectiveDate }, context));
  }

  @Put('programmes/:programme/policy-set')
  @HttpCode(204)
  adoptPolicySet(
    @Param('programme') programme: string,
    @Body() body: AdoptPolicySetDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { releaseThreshold, releaseBasis, includeAdvance, committedDefinition, effectiveDate } = body;
    const { pmcLimit, pmcShare } = body.revisionThresholds;
    const policySet = {
      releaseThreshold,
      releaseBasis,
      includeAdvance,
      committedDefinition,
      revisionThresholds: { pmcLimit: moneyOf(pmcLimit, 'revisionThresholds.pmcLimit'), pmcShare },
    };
    return this.commands.execute(new AdoptPolicySet({ programme, policySet, effectiveDate }, context));
  }
}
