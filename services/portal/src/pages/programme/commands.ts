import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

export const useRequestExtension = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('programme');
  return useCommand({
    send: (body: components['schemas']['agencies.RequestExtensionDto'], headers: CommandHeaders) =>
      api.POST('/api/agencies/programmes/{programme}/extensions', { params: { path: { programme } }, body, headers }),
    done: t('extension.done'),
    onDone,
  });
};
