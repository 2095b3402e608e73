import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { Actual, Indicator, IndicatorTerms, PlannedLine } from './queries';

interface Plan {
  readonly year: number;
  readonly lines: PlannedLine[];
  /** Why a plan in force is to be another; left out for a draft. */
  readonly reason?: string;
}

/** Drafts the plan of a year, or amends the one in force. */
export const useWritePlan = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: ({ year, lines, reason }: Plan, headers: CommandHeaders) =>
      reason === undefined
        ? api.PUT('/api/activities/programmes/{programme}/work-plans/{year}/draft', {
            params: { path: { programme, year } },
            body: { lines },
            headers,
          })
        : api.POST('/api/activities/programmes/{programme}/work-plans/{year}/amendment', {
            params: { path: { programme, year } },
            body: { lines, reason },
            headers,
          }),
    done: (_answer, { year }) => t('done.plan', { year }),
    onDone,
  });
};

export const useSubmitPlan = (programme: string) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: ({ year }: { readonly year: number }, headers: CommandHeaders) =>
      api.POST('/api/activities/programmes/{programme}/work-plans/{year}/submission', {
        params: { path: { programme, year } },
        body: {},
        headers,
      }),
    done: (_answer, { year }) => t('done.submitPlan', { year }),
  });
};

export const useDefineIndicator = (programme: string, onDone: () => void) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: (body: { code: string; terms: IndicatorTerms }, headers: CommandHeaders) =>
      api.POST('/api/activities/programmes/{programme}/indicators', {
        params: { path: { programme } },
        body,
        headers,
      }),
    done: (_answer, { code }) => t('done.define', { code }),
    onDone,
  });
};

interface Figure {
  readonly period: string;
  /** Decimal text; null when nobody measured. */
  readonly value: string | null;
  readonly note?: string;
}

export const useSubmitActual = (programme: string, { indicator }: Indicator, onDone: () => void) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: (figure: Figure, headers: CommandHeaders) =>
      api.POST('/api/activities/programmes/{programme}/indicators/{indicator}/actuals', {
        params: { path: { programme, indicator } },
        body: { ...figure, groups: [] },
        headers,
      }),
    done: (_answer, { period }) => t('done.submit', { code: indicator, period }),
    onDone,
  });
};

export const useApproveActual = (programme: string, { indicator }: Indicator, { period }: Actual) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: (body: Record<string, never>, headers: CommandHeaders) =>
      api.POST('/api/activities/programmes/{programme}/indicators/{indicator}/actuals/{period}/approval', {
        params: { path: { programme, indicator, period } },
        body,
        headers,
      }),
    done: t('done.approve', { code: indicator, period }),
  });
};

export const useReturnActual = (
  programme: string,
  { indicator }: Indicator,
  { period }: Actual,
  onDone: () => void,
) => {
  const { t } = useTranslation('results');
  return useCommand({
    send: (body: { reason: string }, headers: CommandHeaders) =>
      api.POST('/api/activities/programmes/{programme}/indicators/{indicator}/actuals/{period}/return', {
        params: { path: { programme, indicator, period } },
        body,
        headers,
      }),
    done: t('done.return', { code: indicator, period }),
    onDone,
  });
};
