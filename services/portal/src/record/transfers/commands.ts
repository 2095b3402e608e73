import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

export type TransferOrder = components['schemas']['budgets.RecordTransferDto'];

export const useRecordTransfer = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('record');
  return useCommand({
    send: (body: TransferOrder, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/transfers', { params: { path: { programme } }, body, headers }),
    done: t('transfer.recorded'),
    onDone,
  });
};
