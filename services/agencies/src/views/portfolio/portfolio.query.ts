import { PORTFOLIO, Unknown } from '@concert/event-sourcing';
import {
  DirectoryBody,
  DirectoryOrganization,
  DirectoryParticipant,
  DirectoryProgramme,
  DirectorySite,
} from '@concert/programme-directory';
import {
  inOrderOf,
  type MomentPageQuery,
  type MomentQuery,
  type Page,
  pageIn,
  pageOf,
  type PageQuery,
  ViewRows,
} from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { AlignmentRow, ProgrammeLinkRow } from '../network/network.view.js';
import type { OverseerResponse } from './portfolio.response.js';
import { ProgrammeVersion } from './programme-version.view.js';

/** A programme with everything that is known of it, all from the same answer. */
export interface KnownProgramme {
  readonly programme: DirectoryProgramme;
  readonly participants: readonly DirectoryParticipant[];
  readonly organizations: ReadonlyMap<string, DirectoryOrganization>;
  readonly sites: readonly DirectorySite[];
  readonly bodies: readonly DirectoryBody[];
  readonly links: readonly ProgrammeLinkRow[];
  readonly alignments: readonly AlignmentRow[];
}

/** What belongs to no single programme, and each programme as a whole. */
@Injectable()
export class PortfolioQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  async organizations({ asOf, knownAt, ...page }: MomentPageQuery): Promise<Page<DirectoryOrganization>> {
    if (asOf === undefined && knownAt === undefined)
      return pageOf(this.dataSource.getRepository(DirectoryOrganization).createQueryBuilder('each'), ['code'], page);
    const then = await this.rows.of(PORTFOLIO, { asOf, knownAt });
    return pageIn(await then.where(DirectoryOrganization, {}), ['code'], page);
  }

  programmes(page: PageQuery): Promise<Page<DirectoryProgramme>> {
    return pageOf(this.dataSource.getRepository(DirectoryProgramme).createQueryBuilder('each'), ['code'], page);
  }

  /** @throws Unknown when no such programme was established, or not yet on the day asked for */
  async programme(code: string, moment: MomentQuery): Promise<KnownProgramme> {
    const then = await this.rows.of(code, moment);
    const [programmes, participants, organizations, sites, bodies, links, alignments] = await Promise.all([
      then.where(DirectoryProgramme, { code }),
      then.where(DirectoryParticipant, { programme: code }),
      then.where(DirectoryOrganization, {}),
      then.where(DirectorySite, { programme: code }),
      then.where(DirectoryBody, { programme: code }),
      then.where(ProgrammeLinkRow, { programme: code }),
      then.where(AlignmentRow, { programme: code }),
    ]);
    const [programme] = programmes;
    if (!programme) throw new Unknown('programme', code);
    return {
      programme,
      participants: inOrderOf(participants, 'organization'),
      organizations: new Map(organizations.map((each) => [each.code, each])),
      sites: inOrderOf(sites, 'site'),
      bodies: inOrderOf(bodies, 'body'),
      links: inOrderOf(links, 'kind', 'to'),
      alignments: inOrderOf(alignments, 'framework', 'reference'),
    };
  }

  /** Programme code → how many organizations take part. */
  async participantsOf(programmes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counted = await this.dataSource
      .getRepository(DirectoryParticipant)
      .createQueryBuilder('each')
      .select('each.programme', 'programme')
      .addSelect('count(*)::int', 'count')
      .where('each.programme = any(:programmes)', { programmes })
      .groupBy('each.programme')
      .getRawMany<{ programme: string; count: number }>();
    return new Map(counted.map(({ programme, count }) => [programme, count]));
  }

  /** Who oversees which programme: its own steering committees, and the bodies of others that name it. */
  async committees(): Promise<(programme: string) => OverseerResponse[]> {
    const bodies = await this.dataSource
      .getRepository(DirectoryBody)
      .find({ where: [{ kind: 'steering-committee' }, { oversees: Raw((column) => `${column} <> '[]'`) }] });
    const isOwn = (each: DirectoryBody, programme: string): boolean =>
      each.programme === programme && each.kind === 'steering-committee';
    return (programme) =>
      inOrderOf(bodies, 'programme', 'body')
        .filter((each) => each.oversees.includes(programme) || isOwn(each, programme))
        .map((each) => ({ body: each.body, programme: each.programme }));
  }

  /** Undefined until an event of the programme has come. */
  async versionOf(programme: string): Promise<number | undefined> {
    const row = await this.dataSource.getRepository(ProgrammeVersion).findOneBy({ programme });
    return row?.version;
  }
}
