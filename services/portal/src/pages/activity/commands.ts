import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { Activity } from '~/record/activities';
import type { Step } from './life';

/** What the form of a step holds; each step sends what concerns it. */
export interface StepInput {
  readonly start: string;
  readonly end: string;
  readonly on: string;
  readonly reason: string;
  readonly horizon: 'immediate' | 'medium-term' | 'long-term';
  readonly modality: string;
  readonly formerReach: string | number;
  readonly reach: string | number;
}

const countOf = (typed: string | number): number | null => (typed === '' ? null : Number(typed));

/** Decides a step of an activity as it was seen: when somebody else was faster, nothing is recorded. */
export const useStep = (programme: string, activity: Activity, step: Step, onDone: () => void) => {
  const { t } = useTranslation('activity');
  const path = { programme, activity: activity.id };
  const base = '/api/activities/programmes/{programme}/activities/{activity}';
  return useCommand<StepInput, unknown>({
    send: (input, idempotent: CommandHeaders) => {
      const { start, end, on, reason, horizon, modality, formerReach, reach } = input;
      const headers = { ...idempotent, 'If-Match': `"${activity.version}"` };
      const common = { params: { path }, headers };
      const window = { start, end };
      const when = on ? { effectiveDate: on } : {};
      switch (step) {
        case 'schedule':
          return api.POST(`${base}/schedule`, { ...common, body: { window, ...when } });
        case 'start':
          return api.POST(`${base}/start`, { ...common, body: when });
        case 'complete':
          return api.POST(`${base}/completion`, { ...common, body: when });
        case 'suspend':
          return api.POST(`${base}/suspension`, { ...common, body: { reason, ...when } });
        case 'resume':
          return api.POST(`${base}/resumption`, { ...common, body: when });
        case 'reschedule':
          return api.POST(`${base}/rescheduling`, { ...common, body: { window, horizon, reason, ...when } });
        case 'modality':
          return api.POST(`${base}/modality`, {
            ...common,
            body: { modality, formerReach: countOf(formerReach), reach: countOf(reach), horizon, reason, ...when },
          });
      }
    },
    done: t(`steps.${step}.done`),
    onDone,
  });
};
