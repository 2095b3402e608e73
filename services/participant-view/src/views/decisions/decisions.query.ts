import type { MomentPageQuery, Page, ViewRows } from '@concert/service-kit';
import { DecisionRow } from './decisions.view.js';

export const decisionsOf = (rows: ViewRows, programme: string, page: MomentPageQuery): Promise<Page<DecisionRow>> =>
  rows.page(DecisionRow, { programme }, ['date', 'decision'], page);
