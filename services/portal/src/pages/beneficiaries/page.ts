import { IconHeartHandshake } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'beneficiaries',
  path: '/programmes/$programme/beneficiaries',
  groups: ['coordinator'],
  navigation: { section: 'activities', order: 40, icon: IconHeartHandshake },
  search: searchOf({ card: text }),
});
