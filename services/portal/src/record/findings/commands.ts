import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { Finding } from '../budgets';

const pathOf = ({ programme, id }: Finding) => ({ path: { programme, finding: id } });

export const useExplainFinding = (finding: Finding, onDone: () => void) => {
  const { t } = useTranslation('record');
  return useCommand({
    send: (body: { explanation: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/findings/{finding}/explanation', {
        params: pathOf(finding),
        body,
        headers,
      }),
    done: t('finding.explained'),
    onDone,
  });
};

export const useAssignFinding = (finding: Finding, onDone: () => void) => {
  const { t } = useTranslation('record');
  return useCommand({
    send: (body: { organization: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/findings/{finding}/assignment', {
        params: pathOf(finding),
        body,
        headers,
      }),
    done: (_answer, { organization }) => t('finding.assigned', { organization }),
    onDone,
  });
};

export const useAcceptFinding = (finding: Finding, onDone: () => void) => {
  const { t } = useTranslation('record');
  return useCommand({
    send: (body: { reason: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/findings/{finding}/acceptance', {
        params: pathOf(finding),
        body,
        headers,
      }),
    done: t('finding.accepted'),
    onDone,
  });
};

export const useReopenFinding = (finding: Finding, onDone: () => void) => {
  const { t } = useTranslation('record');
  return useCommand({
    send: (body: { reason: string }, headers: CommandHeaders) =>
      api.POST('/api/budgets/programmes/{programme}/findings/{finding}/reopening', {
        params: pathOf(finding),
        body,
        headers,
      }),
    done: t('finding.reopened'),
    onDone,
  });
};
