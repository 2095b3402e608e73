import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { Restatement, Submission } from './figures';

export type FiguresOrder =
  | { readonly kind: 'submission'; readonly body: Submission }
  | { readonly kind: 'restatement'; readonly scope: string; readonly period: string; readonly body: Restatement };

/** Figures reported for the first time, or put right. */
export const useReportFigures = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('financial-report');
  return useCommand<FiguresOrder, unknown>({
    send: (order, headers: CommandHeaders) =>
      order.kind === 'submission'
        ? api.POST('/api/budgets/programmes/{programme}/reports', {
            params: { path: { programme } },
            body: order.body,
            headers,
          })
        : api.POST('/api/budgets/programmes/{programme}/reports/{scope}/{period}/restatement', {
            params: { path: { programme, scope: order.scope, period: order.period } },
            body: order.body,
            headers,
          }),
    done: (_answer, { kind }) => t(`done.${kind}`),
    onDone,
  });
};
