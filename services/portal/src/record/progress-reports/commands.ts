import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { ReportStep } from './may-decide';

const BASE = '/api/activities/programmes/{programme}/progress-reports';

interface Known {
  readonly programme: string;
  readonly id: string;
  readonly version: number;
}

export interface StepInput {
  readonly reason: string;
  /** Reports of lower levels that are taken in. */
  readonly from: readonly string[];
}

/** Decides a step of a report as it was seen: when somebody else was faster, nothing is recorded. */
export const useReportStep = ({ programme, id, version }: Known, step: ReportStep, onDone: () => void) => {
  const { t } = useTranslation('record/progress-reports');
  return useCommand<StepInput, unknown>({
    send: ({ reason, from }, idempotent: CommandHeaders) => {
      const headers = { ...idempotent, 'If-Match': `"${version}"` };
      const common = { params: { path: { programme, report: id } }, headers };
      switch (step) {
        case 'consolidate':
          return api.POST(`${BASE}/{report}/consolidation`, { ...common, body: { from: [...from] } });
        case 'submit':
          return api.POST(`${BASE}/{report}/submission`, { ...common, body: {} });
        case 'return':
          return api.POST(`${BASE}/{report}/return`, { ...common, body: { reason } });
        case 'accept':
          return api.POST(`${BASE}/{report}/acceptance`, { ...common, body: {} });
        case 'publish':
          return api.POST(`${BASE}/{report}/publication`, { ...common, body: {} });
        case 'restate':
          return api.POST(`${BASE}/{report}/restatement`, { ...common, body: { reason } });
      }
    },
    done: t(`decide.done.${step}`),
    onDone,
  });
};

export type Opened = components['schemas']['activities.OpenProgressReportDto'];

export const useOpenReport = (programme: string, done: string, onDone: (id: string) => void) =>
  useCommand<Opened, { id: string }>({
    send: async (body, headers) => {
      const { data, response } = await api.POST(BASE, { params: { path: { programme } }, body, headers });
      return { data: data as unknown as { id: string }, response };
    },
    done,
    onDone: ({ id }) => onDone(id),
  });

export type Written = components['schemas']['activities.WriteProgressReportDto'];

/** Sections that are not sent stay as they are. */
export const useWriteReport = ({ programme, id, version }: Known, done: string, onDone: () => void) =>
  useCommand<Written, unknown>({
    send: (body, headers) =>
      api.PUT(`${BASE}/{report}/content`, {
        params: { path: { programme, report: id } },
        body,
        headers: { ...headers, 'If-Match': `"${version}"` },
      }),
    done,
    onDone,
  });
