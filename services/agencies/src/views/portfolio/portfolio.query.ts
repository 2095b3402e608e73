import { DirectoryBody, DirectoryOrganization, DirectoryProgramme } from '@concert/programme-directory';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
