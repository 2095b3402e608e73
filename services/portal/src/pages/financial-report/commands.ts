import { inWordsOf } from '~/record/describe';
import { PROVENANCE, REASONED } from '~/record/provenance';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('financial-report');
const REPORTS = '/api/budgets/programmes/{programme}/reports';

/** Figures reported for the first time. */
export const submitFigures = command('post', REPORTS, 'done.submission');

/** Figures put right. */
export const restateFigures = command('post', `${REPORTS}/{scope}/{period}/restatement`, 'done.restatement');

/** Whose report on which half-year. */
interface ReportOf {
  readonly scope: string;
  readonly period: string;
}

export const acceptReport = ({ scope, period }: ReportOf) =>
  form({
    command: command('post', `${REPORTS}/{scope}/{period}/acceptance`, 'done.acceptance'),
    label: 'decide.accept',
    values: { scope, period },
    fields: PROVENANCE,
  });

export const returnReport = ({ scope, period }: ReportOf) =>
  form({
    command: command('post', `${REPORTS}/{scope}/{period}/return`, 'done.return'),
    label: 'decide.return',
    values: { scope, period },
    fields: REASONED,
  });

export const publishReport = ({ scope, period }: ReportOf) =>
  form({
    command: command('post', `${REPORTS}/{scope}/{period}/publication`, 'done.publication'),
    label: 'decide.publish',
    values: { scope, period },
    fields: PROVENANCE,
  });

/** No figures are asked for a half-year, and why. */
export const exemptReport = ({ scope, period }: ReportOf) =>
  form({
    command: command('post', `${REPORTS}/{scope}/{period}/exemption`, 'done.exemption'),
    label: 'decide.exempt',
    values: { scope, period },
    fields: REASONED,
  });
