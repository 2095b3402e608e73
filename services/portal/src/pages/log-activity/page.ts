import { IconPencilPlus } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'log-activity',
  path: '/programmes/$programme/log',
  groups: ['coordinator', 'office'],
  navigation: { section: 'activities', order: 20, icon: IconPencilPlus },
  search: searchOf({ activity: text }),
});
