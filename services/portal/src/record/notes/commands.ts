import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { NoteSubject } from './queries';

export interface NoteOrder {
  readonly programme: string;
  readonly about: NoteSubject;
  readonly text: string;
}

export const useWriteNote = (participant: string, onDone: () => void) => {
  const { t } = useTranslation('record/notes');
  return useCommand<NoteOrder, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/notes', { params: { path: { participant } }, body, headers }),
    done: t('written'),
    onDone,
  });
};

export const useShareNote = (participant: string) => {
  const { t } = useTranslation('record/notes');
  return useCommand<string, unknown>({
    send: (note, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/notes/{note}/sharing', {
        params: { path: { participant, note } },
        body: {},
        headers,
      }),
    done: t('nowShared'),
  });
};
