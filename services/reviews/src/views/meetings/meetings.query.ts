import { Unknown } from '@concert/event-sourcing';
import { type MomentPageQuery, type Page, pageOf, type PageQuery, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MeetingRow } from './meetings.view.js';

export interface MeetingsFilter {
  readonly programme?: string;
  readonly body?: string;
  readonly status?: MeetingRow['status'];
  readonly session?: string;
  readonly from?: string;
  readonly to?: string;
}

@Injectable()
export class MeetingsQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** In the order of their dates, as of any day. */
  page(
    programme: string,
    { body, status }: Pick<MeetingsFilter, 'body' | 'status'>,
    page: MomentPageQuery,
  ): Promise<Page<MeetingRow>> {
    return this.rows.page(MeetingRow, { programme, body, status }, ['date', 'meeting'], page);
  }

  /** Of the whole portfolio, in the order of their dates. */
  ofPortfolio({ from, to, ...filter }: MeetingsFilter, page: PageQuery): Promise<Page<MeetingRow>> {
    const query = this.dataSource.getRepository(MeetingRow).createQueryBuilder('meeting');
    for (const [column, value] of Object.entries(filter))
      if (value !== undefined) query.andWhere(`meeting.${column} = :${column}`, { [column]: value });
    if (from !== undefined) query.andWhere('meeting.date >= :from', { from });
    if (to !== undefined) query.andWhere('meeting.date <= :to', { to });
    return pageOf(query, ['date', 'meeting'], page);
  }

  /**
   * The meetings of a sitting, in the order of their programmes.
   *
   * @throws Unknown when no such sitting was convened
   */
  async ofSession(session: string): Promise<[MeetingRow, ...MeetingRow[]]> {
    const [first, ...others] = await this.dataSource
      .getRepository(MeetingRow)
      .find({ where: { session }, order: { programme: 'ASC' } });
    if (!first) throw new Unknown('session', session);
    return [first, ...others];
  }

  /** @throws Unknown when no such meeting was convened or held in the programme */
  async one(programme: string, meeting: string): Promise<MeetingRow> {
    const row = await this.dataSource.getRepository(MeetingRow).findOneBy({ programme, meeting });
    if (!row) throw new Unknown('meeting', meeting);
    return row;
  }
}
