import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';

type Schemas = components['schemas'];
export type DecisionOrder = Schemas['reviews.TakeDecisionDto'];

interface OfMeeting {
  readonly programme: string;
  readonly meeting: string;
}

export const useRecordAttendance = (path: OfMeeting) => {
  const { t } = useTranslation('meeting');
  return useCommand({
    send: (body: Schemas['reviews.HoldConvenedMeetingDto'], headers: CommandHeaders) =>
      api.POST('/api/reviews/programmes/{programme}/meetings/{meeting}/attendance', {
        params: { path },
        body,
        headers,
      }),
    done: t('attendance.done'),
  });
};

export const useTakeDecision = (path: OfMeeting, onDone: () => void) => {
  const { t } = useTranslation('meeting');
  return useCommand({
    send: (body: DecisionOrder, headers: CommandHeaders) =>
      api.POST('/api/reviews/programmes/{programme}/meetings/{meeting}/decisions', {
        params: { path },
        body,
        headers,
      }),
    done: t('decide.done'),
    onDone,
  });
};
