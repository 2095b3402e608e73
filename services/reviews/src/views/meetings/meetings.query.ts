import { Unknown } from '@concert/event-sourcing';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MeetingRow } from './meetings.entity.js';

@Injectable()
export class MeetingsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of their dates. */
  page(programme: string, page: PageQuery): Promise<Page<MeetingRow>> {
    const query = this.dataSource
      .getRepository(MeetingRow)
      .createQueryBuilder('meeting')
      .where('meeting.programme = :programme', { programme });
    return pageOf(query, ['date', 'meeting'], page);
  }

  /** @throws Unknown when no such meeting was convened or held in the programme */
  async one(programme: string, meeting: string): Promise<MeetingRow> {
    const row = await this.dataSource.getRepository(MeetingRow).findOneBy({ programme, meeting });
    if (!row) throw new Unknown('meeting', meeting);
    return row;
  }
}
