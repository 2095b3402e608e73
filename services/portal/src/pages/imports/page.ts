import { IconFileImport } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'imports',
  path: '/programmes/$programme/imports',
  groups: ['office', 'coordinator'],
  navigation: { section: 'programme', order: 40, icon: IconFileImport },
  search: searchOf({ template: text }),
});
