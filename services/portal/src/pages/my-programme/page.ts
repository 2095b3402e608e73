import { IconHome } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'my-programme',
  path: '/programmes/$programme/mine',
  groups: ['coordinator'],
  navigation: { section: 'overview', order: 10, icon: IconHome },
});
