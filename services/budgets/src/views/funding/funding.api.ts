import { programmeList } from '@concert/programme-directory';
import { MomentPageQuery, OneOf } from '@concert/service-kit';
import { FundingRequest, UnfundedNeed } from './funding.view.js';

export class NeedsPageQuery extends MomentPageQuery {
  @OneOf(['unfunded', 'funded'], { optional: true })
  status?: 'unfunded' | 'funded';
}

export class FundingRequestsPageQuery extends MomentPageQuery {
  @OneOf(['requested', 'granted', 'declined'], { optional: true })
  status?: 'requested' | 'granted' | 'declined';
}

export const needsList = programmeList({
  path: 'unfunded-needs',
  tag: 'revisions',
  row: UnfundedNeed,
  order: ['recordedAt', 'need'],
  query: NeedsPageQuery,
});

export const fundingRequestsList = programmeList({
  path: 'funding-requests',
  tag: 'revisions',
  row: FundingRequest,
  order: ['recordedAt', 'request'],
  query: FundingRequestsPageQuery,
});
