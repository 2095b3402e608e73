import { IconKey } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'permissions',
  path: '/administration/permissions',
  navigation: { section: 'programme', order: 80, icon: IconKey },
  search: searchOf({ role: text, service: text, command: text }),
});
