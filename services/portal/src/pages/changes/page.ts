import { IconArrowsDiff } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { DAY, oneOf, searchOf } from '~/routing/search';

export const page = definePage({
  name: 'changes',
  path: '/programmes/$programme/changes',
  navigation: { section: 'programme', order: 20, icon: IconArrowsDiff },
  search: searchOf({ from: DAY, to: DAY, sense: oneOf(['asOf', 'knownAt']) }),
});
