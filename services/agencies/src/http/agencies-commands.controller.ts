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
  ReconstituteBody,
} from '../domain/joint-programme/joint-programme.commands.js';
import {
  RecordSuccession,
  RegisterOrganization,
  RenameOrganization,
} from '../domain/organization/organization.commands.js';
import {
  AddSiteDto,
  AdmitParticipantDto,
  AdoptPolicySetDto,
  ConstituteBodyDto,
  EstablishJointProgrammeDto,
  ReconstituteBodyDto,
  RecordSuccessionDto,
  RegisterOrganizationDto,
  RenameOrganizationDto,
} from './agencies-commands.dto.js';

const constitutionOf = (body: Omit<ReconstituteBodyDto, 'reason' | 'evidence'>) => {
  const { name, members, coChairs, quorum, kind, output, site, oversees, effectiveDate } = body;
  return { name, members, coChairs, quorum, kind, output, site, oversees, effectiveDate };
};

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

  @Put('organizations/:organization/name')
  @HttpCode(204)
  renameOrganization(
    @Param('organization') code: string,
    @Body() { name, effectiveDate }: RenameOrganizationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RenameOrganization({ code, name, effectiveDate }, context));
  }

  @Post('organizations/successions')
  @HttpCode(204)
  recordSuccession(
    @Body() { from, to, date }: RecordSuccessionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RecordSuccession({ from, to, date }, context));
  }

  @Post('programmes')
  establishJointProgramme(
    @Body() body: EstablishJointProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { code, title, shortName, country, fund, start, end, modality, effectiveDate } = body;
    const budget = body.totalBudget
      ? { totalBudget: moneyOf(body.totalBudget, 'totalBudget') }
      : { currency: body.currency };
    const data = { code, title, shortName, country, fund, start, end, ...budget, modality, effectiveDate };
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
    @Body() { body, ...constitution }: ConstituteBodyDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ConstituteBody({ programme, body, ...constitutionOf(constitution) }, context));
  }

  @Put('programmes/:programme/bodies/:body')
  @HttpCode(204)
  reconstituteBody(
    @Param('programme') programme: string,
    @Param('body') body: string,
    @Body() constitution: ReconstituteBodyDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReconstituteBody({ programme, body, ...constitutionOf(constitution) }, context));
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
    const { pmcLimit, pmcShare, pmcEndorses } = body.revisionThresholds;
    const policySet = {
      releaseThreshold,
      releaseBasis,
      includeAdvance,
      committedDefinition,
      revisionThresholds: {
        pmcLimit: moneyOf(pmcLimit, 'revisionThresholds.pmcLimit'),
        pmcShare,
        ...(pmcEndorses !== undefined && { pmcEndorses }),
      },
      extensionLimits: body.extensionLimits && { ...body.extensionLimits },
    };
    return this.commands.execute(new AdoptPolicySet({ programme, policySet, effectiveDate }, context));
  }
}
