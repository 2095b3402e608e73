import { IconScale } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'reconciliation-board',
  path: '/programmes/$programme/board',
  navigation: { section: 'money', order: 10, icon: IconScale },
  search: searchOf({ finding: text, cell: text }),
});
