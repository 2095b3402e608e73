import { useMutation } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { asProblem, type Problem } from '~/api/problem';
import { inWordsOf } from '~/record/describe';
import type { BudgetRevision } from '~/record/budgets';
import type { RevisionEffect } from '~/record/revisions/queries';
import { codes } from '~/commands/fields';
import { RECOMMENDATIONS } from '~/record/code-lists';
import { PROVENANCE } from '~/record/provenance';
import type en from './locales/en.json';
import type { RevisionOrder } from './request';

const { command, form } = inWordsOf<typeof en>('revision-desk');
const REVISIONS = '/api/budgets/programmes/{programme}/revisions';

export const proposeRevision = command('post', REVISIONS, 'done.proposed');
export const draftRevision = command('post', `${REVISIONS}/drafts`, 'done.drafted');

/** A draft is put forward as it stands. */
export const proposeDraft = command('post', `${REVISIONS}/{revision}/proposal`, 'done.proposal');
export const withdrawRevision = command('post', `${REVISIONS}/{revision}/withdrawal`, 'done.withdrawal');
export const endorseRevision = command('post', `${REVISIONS}/{revision}/endorsement`, 'done.endorsement');

export const linkRecommendations = ({ recommendations }: BudgetRevision) =>
  form({
    command: command('post', `${REVISIONS}/{revision}/recommendations`, 'done.linked'),
    label: 'linkRecommendations',
    fields: {
      recommendations: codes('recommendationsAnswered', RECOMMENDATIONS, { start: recommendations }),
      ...PROVENANCE,
    },
  });

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
