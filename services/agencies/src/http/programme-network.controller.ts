import type { CommandContext } from '@concert/event-sourcing';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AlignProgramme,
  ChangeContactPoint,
  ChangePartner,
  EndPartnership,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
  UnlinkProgramme,
  WithdrawContactPoint,
} from '../domain/joint-programme/joint-programme.commands.js';
import type { LinkKind } from '../domain/joint-programme/joint-programme.events.js';
import { ContactPointRow } from '../views/network/network.entities.js';
import { NetworkQuery } from '../views/network/network.query.js';
import { BodyResponse, SiteResponse } from './agencies.responses.js';
import { NetworkResponse, PartnerResponse } from './network.responses.js';
import {
  AlignProgrammeDto,
  ChangeContactPointDto,
  ChangePartnerDto,
  EndPartnershipDto,
  LinkProgrammeDto,
  NameContactPointDto,
  RegisterPartnerDto,
  WithdrawDto,
} from './agencies-commands.dto.js';

/** Who and what a programme is connected with. */
@ApiTags('agencies')
@Controller('programmes/:programme')
export class ProgrammeNetworkController {
  constructor(
    private readonly commands: CommandBus,
    private readonly networks: NetworkQuery,
  ) {}

  @Post('partners')
  registerPartner(
    @Param('programme') programme: string,
    @Body() { organization, role, layer, note, effectiveDate }: RegisterPartnerDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new RegisterPartner({ programme, organization, role, layer, note, effectiveDate }, context),
    );
  }

  @Post('contact-points')
  nameContactPoint(
    @Param('programme') programme: string,
    @Body() { organization, office, functionTitle, effectiveDate }: NameContactPointDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const contact = idFrom(context, 'contact-point');
    return this.commands.execute(
      new NameContactPoint({ programme, contact, organization, office, functionTitle, effectiveDate }, context),
    );
  }

  @Post('links')
  linkProgramme(
    @Param('programme') programme: string,
    @Body() { kind, to, note, effectiveDate }: LinkProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new LinkProgramme({ programme, kind, to, note, effectiveDate }, context));
  }

  @Post('alignments')
  alignProgramme(
    @Param('programme') programme: string,
    @Body() { framework, reference, note, effectiveDate }: AlignProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AlignProgramme({ programme, framework, reference, note, effectiveDate }, context));
  }

  @Put('partners/:organization')
  @HttpCode(204)
  changePartner(
    @Param('programme') programme: string,
    @Param('organization') organization: string,
    @Body() { role, layer, note, effectiveDate }: ChangePartnerDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, organization, role, layer, note, effectiveDate };
    return this.commands.execute(new ChangePartner(data, context));
  }

  @Post('partners/:organization/end')
  @HttpCode(204)
  endPartnership(
    @Param('programme') programme: string,
    @Param('organization') organization: string,
    @Body() { date }: EndPartnershipDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new EndPartnership({ programme, organization, date }, context));
  }

  @Put('contact-points/:contact')
  @HttpCode(204)
  changeContactPoint(
    @Param('programme') programme: string,
    @Param('contact') contact: string,
    @Body() { office, functionTitle, effectiveDate }: ChangeContactPointDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, contact, office, functionTitle, effectiveDate };
    return this.commands.execute(new ChangeContactPoint(data, context));
  }

  @Post('contact-points/:contact/withdrawal')
  @HttpCode(204)
  withdrawContactPoint(
    @Param('programme') programme: string,
    @Param('contact') contact: string,
    @Body() { effectiveDate }: WithdrawDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new WithdrawContactPoint({ programme, contact, effectiveDate }, context));
  }

  @Post('links/:kind/:to/end')
  @HttpCode(204)
  unlinkProgramme(
    @Param('programme') programme: string,
    @Param('kind') kind: LinkKind,
    @Param('to') to: string,
    @Body() { effectiveDate }: WithdrawDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new UnlinkProgramme({ programme, kind, to, effectiveDate }, context));
  }

  @Get('partners')
  @ReturnsPage(PartnerResponse)
  partners(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<PartnerResponse>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.partners(programme, page);
  }

  @Get('bodies')
  @ReturnsPage(BodyResponse)
  bodies(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<BodyResponse>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.bodies(programme, page);
  }

  @Get('sites')
  @ReturnsPage(SiteResponse)
  sites(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<SiteResponse>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.sites(programme, page);
  }

  @Get('contact-points')
  @ReturnsPage(ContactPointRow)
  contactPoints(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<ContactPointRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.contactPoints(programme, page);
  }

  @Get('network')
  @Returns(NetworkResponse)
  network(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() moment: MomentQuery,
  ): Promise<NetworkResponse> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.network(programme, moment);
  }
}
