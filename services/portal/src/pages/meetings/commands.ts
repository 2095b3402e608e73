import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

type Schemas = components['schemas'];

export const useConveneMeeting = (programme: string, onDone: (meeting: string) => void) => {
  const { t } = useTranslation('meetings');
  return useCommand({
    send: (body: Schemas['reviews.ConveneMeetingDto'], headers: CommandHeaders) =>
      api.POST('/api/reviews/programmes/{programme}/meetings/convened', {
        params: { path: { programme } },
        body,
        headers,
      }),
    done: t('convene.done'),
    onDone: (answer: unknown) => onDone((answer as { id: string }).id),
  });
};

interface AgendaOrder {
  readonly meeting: string;
  readonly item: Schemas['reviews.PutOnAgendaDto'];
}

export const usePutOnAgenda = (programme: string) => {
  const { t } = useTranslation('meetings');
  return useCommand({
    send: ({ meeting, item }: AgendaOrder, headers: CommandHeaders) =>
      api.POST('/api/reviews/programmes/{programme}/meetings/{meeting}/agenda', {
        params: { path: { programme, meeting } },
        body: item,
        headers,
      }),
    done: t('agenda.done'),
  });
};
