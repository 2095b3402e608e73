import { type Money, money } from '@concert/money';
import {
  type DirectoryBody,
  type DirectoryOrganization,
  type DirectoryProgramme,
  type DirectorySite,
  ProgrammeDirectory,
} from '@concert/programme-directory';
import { type Caller, CurrentCaller, permit } from '@concert/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

export interface ProgrammeSummary extends Omit<DirectoryProgramme, 'totalBudget' | 'currency'> {
  readonly totalBudget: Money;
}

/** A programme as its participants see it: who, where, which bodies, which rules. */
export interface ProgrammeView extends ProgrammeSummary {
  readonly participants: readonly { readonly organization: string; readonly role: string }[];
  readonly sites: readonly Omit<DirectorySite, 'programme'>[];
  readonly bodies: readonly Omit<DirectoryBody, 'programme'>[];
}

const summaryOf = ({ totalBudget, currency, ...programme }: DirectoryProgramme): ProgrammeSummary => ({
  ...programme,
  totalBudget: money(totalBudget, currency),
});

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
  async programmes(@CurrentCaller() caller: Caller): Promise<{ items: ProgrammeSummary[]; cursor: null }> {
    permit(caller, 'ReadSharedRecord');
    return { items: (await this.directory.programmes()).map(summaryOf), cursor: null };
  }

  @Get('programmes/:programme')
  async programme(@CurrentCaller() caller: Caller, @Param('programme') code: string): Promise<ProgrammeView> {
    permit(caller, 'ReadSharedRecord');
    const { participants, sites, bodies, ...programme } = await this.directory.programme(code);
    return {
      ...summaryOf(programme),
      participants: [...participants].sort().map(([organization, role]) => ({ organization, role })),
      sites: sites.map(({ programme: _, ...site }) => site).sort((a, b) => a.site.localeCompare(b.site, 'en')),
      bodies: bodies.map(({ programme: _, ...body }) => body).sort((a, b) => a.body.localeCompare(b.body, 'en')),
    };
  }
}
