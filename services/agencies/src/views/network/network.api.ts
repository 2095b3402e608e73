import {
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BodyResponse, SiteResponse } from '../portfolio/portfolio.response.js';
import { NetworkQuery } from './network.query.js';
import { NetworkResponse, PartnerResponse } from './network.response.js';
import { ContactPointRow } from './network.view.js';

/** Who and what a programme is connected with. */
@ApiTags('agencies')
@Controller('programmes/:programme')
export class NetworkController {
  constructor(private readonly networks: NetworkQuery) {}

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
