import { definePage } from '~/routing/define-page';

// opened at /programmes/MDGF-1880/activities/6124d54c-00ac-5bd7-ad04-1bd90d33fa67
export const page = definePage({
  name: 'activity',
  path: '/programmes/$programme/activities/$activity',
});
