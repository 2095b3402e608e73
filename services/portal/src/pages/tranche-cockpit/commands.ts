import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

export type TrancheOrder = components['schemas']['budgets.ScheduleTrancheDto'];

export const useEvaluateGate = (programme: string, tranche: number) => {
  const { t } = useTranslation('tranche-cockpit');
  return useCommand({
    send: (body: { threshold?: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/tranches/{tranche}/gate-evaluation', {
        params: { path: { programme, tranche } },
        body,
        headers,
      }),
    done: t('evaluated'),
  });
};

/** Asks the fund for a tranche. */
export const useRequestTranche = (programme: string, tranche: number) => {
  const { t } = useTranslation('tranche-cockpit');
  return useCommand({
    send: (_: Record<string, never>, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/tranches/{tranche}/request', {
        params: { path: { programme, tranche } },
        body: {},
        headers,
      }),
    done: t('requestedNow'),
  });
};

/** The fund lets a tranche go. */
export const useReleaseTranche = (programme: string, tranche: number) => {
  const { t } = useTranslation('tranche-cockpit');
  return useCommand({
    send: (_: Record<string, never>, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/tranches/{tranche}/release', {
        params: { path: { programme, tranche } },
        body: {},
        headers,
      }),
    done: t('releasedNow'),
  });
};

export const useScheduleTranche = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('tranche-cockpit');
  return useCommand({
    send: (body: TrancheOrder, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/tranches', { params: { path: { programme } }, body, headers }),
    done: t('scheduled'),
    onDone,
  });
};
