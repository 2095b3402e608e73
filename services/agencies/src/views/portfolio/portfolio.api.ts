import { DirectoryOrganization } from '@concert/programme-directory';
import {
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  PageQuery,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { withoutProgramme } from '../network/network.query.js';
import { PortfolioQuery } from './portfolio.query.js';
import { ProgrammeListedResponse, ProgrammeResponse, summaryOf } from './portfolio.response.js';

@ApiTags('agencies')
@Controller()
export class PortfolioController {
  constructor(private readonly portfolio: PortfolioQuery) {}

  @Get('organizations')
  @ReturnsPage(DirectoryOrganization)
  organizations(@CurrentCaller() caller: Caller, @Query() page: MomentPageQuery): Promise<Page<DirectoryOrganization>> {
    permit(caller, 'ReadSharedRecord');
    return this.portfolio.organizations(page);
  }

  /** The portfolio: each programme with how many take part and who oversees it. */
  @Get('programmes')
  @ReturnsPage(ProgrammeListedResponse)
  async programmes(@CurrentCaller() caller: Caller, @Query() page: PageQuery): Promise<Page<ProgrammeListedResponse>> {
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

  /** The ETag is the programme's version as it stands: send it as `If-Match` with a command on the programme. */
  @Get('programmes/:programme')
  @Returns(ProgrammeResponse)
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeResponse> {
    permit(caller, 'ReadSharedRecord');
    const [known, version, overseers] = await Promise.all([
      this.portfolio.programme(code, moment),
      this.portfolio.versionOf(code),
      this.portfolio.committees(),
    ]);
    if (version !== undefined) void reply.header('ETag', `"${version}"`);
    const { programme, participants, organizations, sites, bodies, links, alignments } = known;
    return {
      ...summaryOf(programme),
      participants: participants.map(({ organization, role }) => {
        const { name = organization, successor = null } = organizations.get(organization) ?? {};
        return { organization, role, name, successor };
      }),
      sites: sites.map(withoutProgramme),
      bodies: bodies.map(withoutProgramme),
      overseenBy: overseers(code).filter((each) => each.programme !== code),
      links: links.map(withoutProgramme),
      alignments: alignments.map(withoutProgramme),
    };
  }
}
