import type { CommandContext } from '@concert/event-sourcing';
import {
  Answers,
  AnswersPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  type Page,
  PageQuery,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AlignProgramme,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
} from '../domain/joint-programme/joint-programme.commands.js';
import { ContactPointRow } from '../views/network/network.entities.js';
import { NetworkQuery } from '../views/network/network.query.js';
import { NetworkAnswer, PartnerAnswer } from './network.answers.js';
import {
  AlignProgrammeDto,
  LinkProgrammeDto,
  NameContactPointDto,
  RegisterPartnerDto,
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

  @Get('partners')
  @AnswersPage(PartnerAnswer)
  partners(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<PartnerAnswer>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.partners(programme, page);
  }

  @Get('contact-points')
  @AnswersPage(ContactPointRow)
  contactPoints(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<ContactPointRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.contactPoints(programme, page);
  }

  @Get('network')
  @Answers(NetworkAnswer)
  network(@CurrentCaller() caller: Caller, @Param('programme') programme: string): Promise<NetworkAnswer> {
    permit(caller, 'ReadSharedRecord');
    return this.networks.network(programme);
  }
}
