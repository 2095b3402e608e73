import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { FundingRequest, UnfundedNeed } from './funding.entities.js';

@Injectable()
export class FundingQuery {
  constructor(private readonly rows: ViewRows) {}

  needs(
    programme: string,
    filter: Partial<Pick<UnfundedNeed, 'status'>>,
    page: MomentPageQuery,
  ): Promise<Page<UnfundedNeed>> {
    return this.rows.page(UnfundedNeed, { programme, ...filter }, ['recordedAt', 'need'], page);
  }

  requests(
    programme: string,
    filter: Partial<Pick<FundingRequest, 'status'>>,
    page: MomentPageQuery,
  ): Promise<Page<FundingRequest>> {
    return this.rows.page(FundingRequest, { programme, ...filter }, ['recordedAt', 'request'], page);
  }
}
