import { type Money, money } from '@concert/money';
import {
  type DirectoryBody,
  type DirectoryOrganization,
  type DirectoryProgramme,
  type DirectorySite,
  ProgrammeDirectory,
} from '@concert/programme-directory';
import { type Caller, CurrentCaller, type Page, PageQuery, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AlignmentRow, ProgrammeLinkRow } from '../views/network/network.entities.js';
import { NetworkQuery } from '../views/network/network.query.js';
import { PortfolioQuery } from '../views/portfolio/portfolio.query.js';

export interface ProgrammeSummary extends Omit<DirectoryProgramme, 'totalBudget' | 'currency'> {
  readonly totalBudget: Money;
}

/** Recorded under its own code; shown with the organization it became part of. */
export interface Participant {
  readonly organization: string;
  readonly role: string;
  readonly name: string;
  readonly successor: string | null;
}

/** A programme as its participants see it: who, where, which bodies, which rules. */
export interface ProgrammeView extends ProgrammeSummary {
  readonly participants: readonly Participant[];
  readonly sites: readonly Omit<DirectorySite, 'programme'>[];
  readonly bodies: readonly Omit<DirectoryBody, 'programme'>[];
  /** Bodies of other programmes of the portfolio that oversee this one. */
  readonly overseenBy: readonly { readonly body: string; readonly programme: string }[];
  readonly links: readonly Omit<ProgrammeLinkRow, 'programme'>[];
  readonly alignments: readonly Omit<AlignmentRow, 'programme'>[];
}

const summaryOf = ({ totalBudget, currency, ...programme }: DirectoryProgramme): ProgrammeSummary => ({
  ...programme,
  totalBudget: money(totalBudget, currency),
});

const withoutProgramme = <Row extends { programme: string }>({ programme: _, ...row }: Row): Omit<Row, 'programme'> =>
  row;

@ApiTags('agencies')
@Controller()
export class AgenciesQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly portfolio: PortfolioQuery,
    private readonly network: NetworkQuery,
  ) {}

  @Get('organizations')
  organizations(@CurrentCaller() caller: Caller, @Query() page: PageQuery): Promise<Page<DirectoryOrganization>> {
    permit(caller, 'ReadSharedRecord');
    return this.portfolio.organizations(page);
  }

  @Get('programmes')
  async programmes(@CurrentCaller() caller: Caller, @Query() page: PageQuery): Promise<Page<ProgrammeSummary>> {
    permit(caller, 'ReadSharedRecord');
    const { items, cursor } = await this.portfolio.programmes(page);
    return { items: items.map(summaryOf), cursor };
  }

  /** The ETag is the programme's version: send it as `If-Match` with a command on the programme. */
  @Get('programmes/:programme')
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeView> {
    permit(caller, 'ReadSharedRecord');
    const { participants, sites, bodies, ...programme } = await this.directory.programme(code);
    const [version, overseenBy, links, alignments, registered] = await Promise.all([
      this.portfolio.versionOf(code),
      this.portfolio.overseersOf(code),
      this.network.links(code),
      this.network.alignments(code),
      this.directory.organizations(),
    ]);
    if (version !== undefined) void reply.header('ETag', `"${version}"`);
    const organizations = new Map(registered.map((each) => [each.code, each]));
    return {
      ...summaryOf(programme),
      participants: [...participants].sort().map(([organization, role]) => {
        const { name = organization, successor = null } = organizations.get(organization) ?? {};
        return { organization, role, name, successor };
      }),
      sites: sites.map(withoutProgramme).sort((a, b) => a.site.localeCompare(b.site, 'en')),
      bodies: bodies.map(withoutProgramme).sort((a, b) => a.body.localeCompare(b.body, 'en')),
      overseenBy,
      links: links.map(withoutProgramme),
      alignments: alignments.map(withoutProgramme),
    };
  }
}
