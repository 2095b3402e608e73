import { IconReport } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'progress-reports',
  path: '/programmes/$programme/reports',
  navigation: { section: 'results', order: 80, icon: IconReport },
});
