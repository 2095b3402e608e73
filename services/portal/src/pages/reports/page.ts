import { IconReport } from '@tabler/icons-react';
import { definePage } from '~/app/define-page';

export const page = definePage({
  name: 'reports',
  path: '/programmes/$programme/reports',
  navigation: { section: 'results', order: 80, icon: IconReport },
  load: async () => (await import('./ReportsPage')).ReportsPage,
});
