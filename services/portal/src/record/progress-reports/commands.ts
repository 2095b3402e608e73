import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { action } from '~/commands/CommandActions';
import { type CodeList, codes, reason } from '~/commands/fields';
import type { Place } from '~/moment/place';
import { inWordsOf } from '../describe';
import type { ProgressReport } from './document/facts';
import type en from './locales/en.json';
import type { ReportStep } from './may-decide';
import { type ListedReport, progressReportsQuery } from './queries';

const { command, form } = inWordsOf<typeof en>('record/progress-reports');
const REPORT = '/api/activities/programmes/{programme}/progress-reports/{report}';

export const LEVELS = ['small-project', 'province', 'biannual', 'annual', 'factsheet'] as const;

const isBelow = (of: ProgressReport) => (each: ListedReport) =>
  LEVELS.indexOf(each.level) < LEVELS.indexOf(of.level) &&
  each.period <= of.period &&
  (each.status === 'accepted' || each.status === 'published');

/** Reports of lower levels that can be taken in. */
const reportsBelow = (report: ProgressReport): CodeList => {
  const useOptions = (place: Place) => {
    const { t } = useTranslation('record/progress-reports');
    const reports = useQuery(progressReportsQuery(place)).data;
    return reports?.filter(isBelow(report)).map(({ report: value, period, level, title }) => ({
      value,
      label: `${period} · ${t(`levels.${level}`)} · ${title}`,
    }));
  };
  return { useOptions };
};

const consolidate = (report: ProgressReport) =>
  form({
    command: command('post', `${REPORT}/consolidation`, 'decide.done.consolidate'),
    label: 'decide.consolidate',
    lead: 'decide.consolidateLead',
    fields: { from: codes('decide.consolidate', reportsBelow(report), { none: 'decide.noLower' }) },
  });

/** @param blank how many sections that must be filled are not */
const submit = (_report: ProgressReport, blank: number) =>
  form({
    command: command('post', `${REPORT}/submission`, 'decide.done.submit'),
    label: 'decide.submit',
    lead: blank > 0 ? 'decide.submitText' : 'decide.submitComplete',
    values: { count: blank },
    fields: {},
  });

const why = reason('common:form.reason', { hint: 'decide.reasonHint', isFocused: true });

const sendBack = () =>
  form({
    command: command('post', `${REPORT}/return`, 'decide.done.return'),
    label: 'decide.return',
    fields: { reason: why },
  });

const accept = () =>
  form({
    command: command('post', `${REPORT}/acceptance`, 'decide.done.accept'),
    label: 'decide.accept',
    lead: 'decide.acceptText',
    fields: {},
  });

const publish = () =>
  form({
    command: command('post', `${REPORT}/publication`, 'decide.done.publish'),
    label: 'decide.publish',
    lead: 'decide.publishText',
    fields: {},
  });

const restate = () =>
  form({
    command: command('post', `${REPORT}/restatement`, 'decide.done.restate'),
    label: 'decide.restate',
    fields: { reason: why },
  });

/** What each step of a report asks. */
const STEP_FORMS = { consolidate, submit, return: sendBack, accept, publish, restate };

/** A step of a report as it was seen: when somebody else was faster, nothing is recorded. */
export const stepOf = (programme: string, report: ProgressReport, step: ReportStep, blank: number) =>
  action(STEP_FORMS[step](report, blank), { programme, report: report.id }, { version: report.version });
