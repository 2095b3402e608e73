import { api, read } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import { NOW } from '~/moment/moment';

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly sense: 'asOf' | 'knownAt';
}

/** Two answers about the money, and the facts that lie between them. */
export const changesQuery = (programme: string, span: Span) =>
  recordQuery('budgets', { programme, moment: NOW }, ['changes', span], () =>
    read(
      api.GET('/api/budgets/programmes/{programme}/summary/changes', {
        params: { path: { programme }, query: { ...span } },
      }),
    ),
  );
