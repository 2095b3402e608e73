import { IconCoins } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'money',
  path: '/programmes/$programme/money',
  navigation: { section: 'money', order: 5, icon: IconCoins },
});
