import {
  DirectoryBody,
  DirectoryOrganization,
  DirectoryParticipant,
  DirectoryProgramme,
} from '@concert/programme-directory';
import { inOrderOf, type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { ProgrammeVersion } from './programme-version.entity.js';

/** What belongs to no single programme. */
@Injectable()
export class PortfolioQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  organizations(page: PageQuery): Promise<Page<DirectoryOrganization>> {
    return pageOf(this.dataSource.getRepository(DirectoryOrganization).createQueryBuilder('each'), ['code'], page);
  }

  programmes(page: PageQuery): Promise<Page<DirectoryProgramme>> {
    return pageOf(this.dataSource.getRepository(DirectoryProgramme).createQueryBuilder('each'), ['code'], page);
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
  async committees(): Promise<(programme: string) => { body: string; programme: string }[]> {
    const bodies = await this.dataSource
      .getRepository(DirectoryBody)
      .find({ where: [{ kind: 'steering-committee' }, { oversees: Raw((column) => `${column} <> '[]'`) }] });
    return (programme) =>
      inOrderOf(bodies, 'programme', 'body')
        .filter(
          (each) =>
            each.oversees.includes(programme) || (each.programme === programme && each.kind === 'steering-committee'),
        )
        .map((each) => ({ body: each.body, programme: each.programme }));
  }

  /** Undefined until an event of the programme has come. */
  async versionOf(programme: string): Promise<number | undefined> {
    const row = await this.dataSource.getRepository(ProgrammeVersion).findOneBy({ programme });
    return row?.version;
  }

  /** Bodies constituted in other programmes that oversee this one, too. */
  async overseersOf(programme: string): Promise<{ body: string; programme: string }[]> {
    const bodies = await this.dataSource
      .getRepository(DirectoryBody)
      .createQueryBuilder('each')
      .where('each.oversees @> :overseen', { overseen: JSON.stringify([programme]) })
      .orderBy({ 'each.programme': 'ASC', 'each.body': 'ASC' })
      .getMany();
    return bodies.map((each) => ({ body: each.body, programme: each.programme }));
  }
}
