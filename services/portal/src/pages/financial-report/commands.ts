import { inWordsOf } from '~/record/describe';
import type en from './locales/en.json';

const { command } = inWordsOf<typeof en>('financial-report');
const REPORTS = '/api/budgets/programmes/{programme}/reports';

/** Figures reported for the first time. */
export const submitFigures = command('post', REPORTS, 'done.submission');

/** Figures put right. */
export const restateFigures = command('post', `${REPORTS}/{scope}/{period}/restatement`, 'done.restatement');
