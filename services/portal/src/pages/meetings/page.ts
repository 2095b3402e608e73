import { IconCalendarStats } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'meetings',
  path: '/programmes/$programme/meetings',
  navigation: { section: 'committee', order: 10, icon: IconCalendarStats },
});
