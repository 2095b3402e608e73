import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

type Need = components['schemas']['budgets.RecordUnfundedNeedDto'];
type Request = components['schemas']['budgets.RequestAdditionalFundsDto'];

export const useRecordNeed = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('money');
  return useCommand({
    send: (body: Need, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/unfunded-needs', {
        params: { path: { programme } },
        body,
        headers,
      }),
    done: t('done.need'),
    onDone,
  });
};

export const useRequestFunds = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('money');
  return useCommand({
    send: (body: Request, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/funding-requests', {
        params: { path: { programme } },
        body,
        headers,
      }),
    done: t('done.request'),
    onDone,
  });
};

export const useGrantFunds = (programme: string, request: string, onDone: () => void) => {
  const { t } = useTranslation('money');
  return useCommand({
    send: (body: components['schemas']['budgets.GrantAdditionalFundsDto'], headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/funding-requests/{request}/grant', {
        params: { path: { programme, request } },
        body,
        headers,
      }),
    done: t('done.grant'),
    onDone,
  });
};

export const useDeclineFunds = (programme: string, request: string, onDone: () => void) => {
  const { t } = useTranslation('money');
  return useCommand({
    send: (body: { because: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/funding-requests/{request}/refusal', {
        params: { path: { programme, request } },
        body,
        headers,
      }),
    done: t('done.decline'),
    onDone,
  });
};
