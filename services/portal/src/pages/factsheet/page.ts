import { IconFileText } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'factsheet',
  path: '/programmes/$programme/factsheet',
  navigation: { section: 'results', order: 90, icon: IconFileText },
});
