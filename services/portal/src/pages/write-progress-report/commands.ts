import { inWordsOf } from '~/record/describe';
import type en from './locales/en.json';

const { command } = inWordsOf<typeof en>('write-progress-report');

/** Sections that are not sent stay as they are. */
export const writeReport = command(
  'put',
  '/api/activities/programmes/{programme}/progress-reports/{report}/content',
  'saved',
);
