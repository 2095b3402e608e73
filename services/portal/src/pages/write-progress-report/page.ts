import { definePage } from '~/routing/define-page';

// opened at /programmes/MDGF-1880/reports/d3470739-1746-5bd5-af06-25d2af439923/write
export const page = definePage({
  name: 'write-progress-report',
  path: '/programmes/$programme/reports/$report/write',
  groups: ['office', 'coordinator'],
});
