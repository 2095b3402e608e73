import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, read } from '~/api/client';
import { asProblem, type Problem } from '~/api/problem';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { RevisionEffect } from '~/record/revisions/queries';
import type { RevisionOrder } from './request';

/** What would happen, were it proposed and approved now; nothing is stored. */
export const useSimulation = (programme: string) =>
  useMutation<RevisionEffect, Problem, RevisionOrder>({
    mutationFn: async (body) => {
      try {
        return await read(
          api.POST('/api/budgets/programmes/{programme}/revisions/simulations', {
            params: { path: { programme } },
            body,
          }),
        );
      } catch (error) {
        throw asProblem(error);
      }
    },
  });

type Done = (answer: unknown) => void;

export const useProposal = (programme: string, onDone: Done) => {
  const { t } = useTranslation('revision-desk');
  return useCommand({
    send: (body: RevisionOrder, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/revisions', { params: { path: { programme } }, body, headers }),
    done: t('done.proposed'),
    onDone,
  });
};

export const useDraft = (programme: string, onDone: Done) => {
  const { t } = useTranslation('revision-desk');
  return useCommand({
    send: (body: RevisionOrder, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/revisions/drafts', {
        params: { path: { programme } },
        body,
        headers,
      }),
    done: t('done.drafted'),
    onDone,
  });
};

/** What can be done with a revision that is there. */
export const useStep = (programme: string, revision: string, step: 'proposal' | 'withdrawal' | 'endorsement') => {
  const { t } = useTranslation('revision-desk');
  return useCommand({
    send: (body: { reason?: string }, headers: CommandHeaders) =>
      api.POST(`/api/budgets/programmes/{programme}/revisions/{revision}/${step}`, {
        params: { path: { programme, revision } },
        body,
        headers,
      }),
    done: t(`done.${step}`),
  });
};
