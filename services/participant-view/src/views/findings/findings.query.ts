import type { MomentPageQuery, Page, ViewRows } from '@concert/service-kit';
import { FindingRow, type FindingStatus } from './findings.view.js';

export interface FindingFilter {
  readonly programme: string;
  readonly overseer: boolean;
  readonly status?: FindingStatus;
}

/** Findings that concern the participant; an overseer's are all. */
export const findingsOn = (
  rows: ViewRows,
  { programme, overseer, status }: FindingFilter,
  page: MomentPageQuery,
): Promise<Page<FindingRow>> => {
  const concernsUs = overseer ? undefined : true;
  return rows.page(FindingRow, { programme, concernsUs, status }, ['period', 'rule', 'finding'], page);
};
