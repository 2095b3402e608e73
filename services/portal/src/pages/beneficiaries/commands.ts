import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

export type CardOrder = components['schemas']['view.OpenBeneficiaryCardDto'];
export type MeasurementOrder = components['schemas']['view.RecordBeneficiaryMeasurementDto'];

export const useOpenCard = (participant: string, onDone: () => void) => {
  const { t } = useTranslation('beneficiaries');
  return useCommand<CardOrder, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/beneficiaries', { params: { path: { participant } }, body, headers }),
    done: t('opened'),
    onDone,
  });
};

export const useMeasure = (participant: string, beneficiary: string) => {
  const { t } = useTranslation('beneficiaries');
  return useCommand<MeasurementOrder, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/beneficiaries/{beneficiary}/measurements', {
        params: { path: { participant, beneficiary } },
        body,
        headers,
      }),
    done: t('measured'),
  });
};

export const useErase = (participant: string) => {
  const { t } = useTranslation('beneficiaries');
  return useCommand<string, unknown>({
    send: (beneficiary, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/beneficiaries/{beneficiary}/erasure', {
        params: { path: { participant, beneficiary } },
        headers,
      }),
    done: t('erased'),
  });
};
