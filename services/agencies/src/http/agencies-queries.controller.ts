import { type DirectoryOrganization, type DirectoryProgramme, ProgrammeDirectory } from '@concert/programme-directory';
import { type Caller, CurrentCaller, permit } from '@concert/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

/** A programme as its participants see it: who, where, which bodies, which rules. */
export interface ProgrammeView extends Omit<DirectoryProgramme, 'totalBudget' | 'currency'> {
  readonly totalBudget: { readonly amount: string; readonly currency: string };
  readonly participants: readonly { readonly organization: string; readonly role: string }[];
  readonly sites: readonly object[];
  readonly bodies: readonly object[];
}

@ApiTags('agencies')
@Controller()
export class AgenciesQueriesController {
  constructor(private readonly directory: ProgrammeDirectory) {}

  @Get('organizations')
  async organizations(@CurrentCaller() caller: Caller): Promise<{ items: DirectoryOrganization[]; cursor: null }> {
    permit(caller, 'ReadSharedRecord');
    return { items: await this.directory.organizations(), cursor: null };
  }

  @Get('programmes')
  async programmes(@CurrentCaller() caller: Caller): Promise<{ items: DirectoryProgramme[]; cursor: null }> {
    permit(caller, 'ReadSharedRecord');
    return { items: await this.directory.programmes(), cursor: null };
  }

  @Get('programmes/:programme')
  async programme(@CurrentCaller() caller: Caller, @Param('programme') code: string): Promise<ProgrammeView> {
    permit(caller, 'ReadSharedRecord');
    const { participants, sites, bodies, totalBudget, currency, ...programme } = await this.directory.programme(code);
    return {
      ...programme,
      totalBudget: { amount: totalBudget, currency },
      participants: [...participants].map(([organization, role]) => ({ organization, role })),
      sites: sites.map(({ site, layer, movement }) => ({ site, layer, movement })),
      bodies: bodies.map(({ body, name, members, coChairs, quorum }) => ({ body, name, members, coChairs, quorum })),
    };
  }
}
