import { DirectoryOrganization, ProgrammeDirectory } from '@concert/programme-directory';
import { Answers, AnswersPage, type Caller, CurrentCaller, type Page, PageQuery, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NetworkQuery } from '../views/network/network.query.js';
import { PortfolioQuery } from '../views/portfolio/portfolio.query.js';
import { ProgrammeAnswer, ProgrammeListedAnswer, summaryOf } from './agencies.answers.js';

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
  @AnswersPage(DirectoryOrganization)
  organizations(@CurrentCaller() caller: Caller, @Query() page: PageQuery): Promise<Page<DirectoryOrganization>> {
    permit(caller, 'ReadSharedRecord');
    return this.portfolio.organizations(page);
  }

  /** The portfolio: each programme with how many take part and who oversees it. */
  @Get('programmes')
  @AnswersPage(ProgrammeListedAnswer)
  async programmes(@CurrentCaller() caller: Caller, @Query() page: PageQuery): Promise<Page<ProgrammeListedAnswer>> {
    permit(caller, 'ReadSharedRecord');
    const { items, cursor } = await this.portfolio.programmes(page);
    const [participants, overseers] = await Promise.all([
      this.portfolio.participantsOf(items.map(({ code }) => code)),
      this.portfolio.committees(),
    ]);
    return {
      items: items.map((each) => ({
        ...summaryOf(each),
        participants: participants.get(each.code) ?? 0,
        overseenBy: overseers(each.code),
      })),
      cursor,
    };
  }

  /** The ETag is the programme's version: send it as `If-Match` with a command on the programme. */
  @Get('programmes/:programme')
  @Answers(ProgrammeAnswer)
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeAnswer> {
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
