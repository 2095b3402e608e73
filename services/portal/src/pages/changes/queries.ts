import { present, recordQuery } from '~/api/record-query';

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly sense: 'asOf' | 'knownAt';
}

/** Two answers about the money, and the facts that lie between them. */
export const changesQuery = (programme: string, span: Span) =>
  recordQuery('/api/budgets/programmes/{programme}/summary/changes', present({ programme }), { ...span });
